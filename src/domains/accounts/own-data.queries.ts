import type { OwnDataSource } from '../../platform/own-data.ts'
import { ownProofs } from './own-proofs.queries.ts'

const account: OwnDataSource = {
  ...{ name: 'account', purpose: 'account', title: { nl: 'Account', en: 'Account' } },
  fields: {
    email: { nl: 'E-mailadres', en: 'E-mail address' },
    madeAt: { nl: 'Gemaakt op', en: 'Made on' },
    number: { nl: 'Nummer in het logboek', en: 'Number in the log' },
  },
  tables: ['auth_user'],
  collect: (trx, owner) =>
    trx
      .selectFrom('authUser')
      .select(['email', 'createdAt as madeAt', 'id as number'])
      .where('id', '=', owner.account)
      .execute(),
}

const sessions: OwnDataSource = {
  ...{
    name: 'sessions',
    purpose: 'account',
    title: { nl: 'Waar je bent ingelogd', en: 'Where you are signed in' },
  },
  fields: {
    device: { nl: 'Apparaat', en: 'Device' },
    startedAt: { nl: 'Ingelogd sinds', en: 'Signed in since' },
    usedAt: { nl: 'Laatst gebruikt', en: 'Last used' },
    provedAt: { nl: 'Tweede bewijs gegeven', en: 'Second proof given' },
  },
  tables: ['auth_session', 'session_proof'],
  collect: (trx, owner) =>
    trx
      .selectFrom('authSession')
      .leftJoin('sessionProof', 'sessionProof.sessionId', 'authSession.id')
      .select(['userAgent as device', 'createdAt as startedAt', 'updatedAt as usedAt', 'provedAt'])
      .where('userId', '=', owner.account)
      .orderBy('createdAt')
      .execute(),
}

const identities: OwnDataSource = {
  ...{ name: 'identities', purpose: 'account' },
  title: { nl: 'Inloggen via je organisatie', en: 'Signing in through your organisation' },
  fields: {
    provider: { nl: 'Bij', en: 'With' },
    number: { nl: 'Jouw nummer daar', en: 'Your number there' },
    madeAt: { nl: 'Sinds', en: 'Since' },
  },
  tables: ['auth_identity'],
  collect: (trx, owner) =>
    trx
      .selectFrom('authIdentity')
      .select(['providerId as provider', 'accountId as number', 'createdAt as madeAt'])
      .where('userId', '=', owner.account)
      .orderBy('createdAt')
      .execute(),
}

const codes: OwnDataSource = {
  ...{ name: 'codes', purpose: 'account', title: { nl: 'Gevraagde codes', en: 'Codes that were asked for' } },
  fields: {
    email: { nl: 'E-mailadres', en: 'E-mail address' },
    askedAt: { nl: 'Gevraagd op', en: 'Asked for on' },
  },
  tables: ['sign_in_attempt', 'account_new_address'],
  collect: (trx, owner) =>
    trx
      .selectFrom('signInAttempt')
      .select(['email', 'startedAt as askedAt'])
      .where('email', '=', owner.email)
      .unionAll(
        trx
          .selectFrom('accountNewAddress')
          .select(['email', 'askedAt'])
          .where('accountId', '=', owner.account),
      )
      .execute(),
}

const roles: OwnDataSource = {
  ...{ name: 'roles', purpose: 'access', title: { nl: 'Rollen', en: 'Roles' } },
  fields: {
    role: { nl: 'Rol', en: 'Role' },
    organization: { nl: 'Organisatie', en: 'Organisation' },
    area: { nl: 'Gemeente of wijk', en: 'Municipality or neighbourhood' },
    givenAt: { nl: 'Gegeven op', en: 'Given on' },
    endsOn: { nl: 'Tot en met', en: 'Until' },
    endedAt: { nl: 'Beëindigd op', en: 'Ended on' },
  },
  tables: ['account_role'],
  collect: (trx, owner) =>
    trx
      .selectFrom('accountRole')
      .select(['role', 'organizationId as organization', 'areaCode as area', 'givenAt', 'endsOn', 'endedAt'])
      .where('accountId', '=', owner.account)
      .orderBy('givenAt')
      .execute(),
}

const invitations: OwnDataSource = {
  ...{ name: 'invitations', purpose: 'access', title: { nl: 'Uitnodigingen', en: 'Invitations' } },
  fields: {
    role: { nl: 'Rol', en: 'Role' },
    organization: { nl: 'Organisatie', en: 'Organisation' },
    area: { nl: 'Gemeente of wijk', en: 'Municipality or neighbourhood' },
    invitedAt: { nl: 'Uitgenodigd op', en: 'Invited on' },
    expiresOn: { nl: 'Te beantwoorden tot en met', en: 'To be answered until' },
    answer: { nl: 'Antwoord', en: 'Answer' },
  },
  tables: ['account_invitation'],
  collect: (trx, owner) =>
    trx
      .selectFrom('accountInvitation')
      .select([
        'role',
        'organizationId as organization',
        'areaCode as area',
        'invitedAt',
        'expiresOn',
        'answer',
      ])
      .where('email', '=', owner.email)
      .orderBy('invitedAt')
      .execute(),
}

/** Everything that accounts hold about one of them. */
export const accountOwnData: readonly OwnDataSource[] = [
  ...[account, sessions, identities],
  ...ownProofs,
  ...[codes, roles, invitations],
]
