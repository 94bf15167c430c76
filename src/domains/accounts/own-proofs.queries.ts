import type { OwnDataSource } from '../../platform/own-data.ts'

const apps: OwnDataSource = {
  ...{ name: 'apps', purpose: 'account', title: { nl: 'App met inlogcodes', en: 'App that makes codes' } },
  fields: {
    madeAt: { nl: 'Klaargezet op', en: 'Set up on' },
    confirmedAt: { nl: 'In gebruik sinds', en: 'In use since' },
  },
  tables: ['account_app'],
  // Not the secret: who reads this page on a borrowed screen must not get a key.
  collect: (trx, owner) =>
    trx
      .selectFrom('accountApp')
      .select(['askedAt as madeAt', 'confirmedAt'])
      .where('accountId', '=', owner.account)
      .execute(),
}

const recoveryCodes: OwnDataSource = {
  ...{ name: 'recoveryCodes', purpose: 'account', title: { nl: 'Herstelcodes', en: 'Recovery codes' } },
  fields: {
    madeAt: { nl: 'Gemaakt op', en: 'Made on' },
    usedAt: { nl: 'Gebruikt op', en: 'Used on' },
  },
  tables: ['account_recovery_code'],
  collect: (trx, owner) =>
    trx
      .selectFrom('accountRecoveryCode')
      .select(['madeAt', 'usedAt'])
      .where('accountId', '=', owner.account)
      .orderBy('madeAt')
      .execute(),
}

const passkeys: OwnDataSource = {
  ...{ name: 'passkeys', purpose: 'account', title: { nl: 'Passkeys', en: 'Passkeys' } },
  fields: {
    name: { nl: 'Naam', en: 'Name' },
    kind: { nl: 'Soort apparaat', en: 'Kind of device' },
    host: { nl: 'Voor de site', en: 'For the site' },
    madeAt: { nl: 'Gemaakt op', en: 'Made on' },
    usedAt: { nl: 'Laatst gebruikt', en: 'Last used' },
  },
  tables: ['auth_passkey'],
  collect: (trx, owner) =>
    trx
      .selectFrom('authPasskey')
      .select(['name', 'deviceType as kind', 'host', 'createdAt as madeAt', 'lastUsedAt as usedAt'])
      .where('userId', '=', owner.account)
      .orderBy('createdAt')
      .execute(),
}

/** The second proofs of an account. */
export const ownProofs: readonly OwnDataSource[] = [apps, recoveryCodes, passkeys]
