import { accountActor } from './db/transaction.ts'
import type { OwnDataSource } from './own-data.ts'

const letters: OwnDataSource = {
  ...{ name: 'letters', purpose: 'mail', title: { nl: 'Mail aan jou', en: 'Mail to you' } },
  fields: {
    subject: { nl: 'Onderwerp', en: 'Subject' },
    madeAt: { nl: 'Gemaakt op', en: 'Made on' },
    sentAt: { nl: 'Verstuurd op', en: 'Sent on' },
    eraseAfter: { nl: 'Gewist na', en: 'Erased after' },
  },
  tables: ['mail'],
  // Not the text: a letter may hold a code that still works.
  collect: (trx, owner) =>
    trx
      .selectFrom('mail')
      .select(['subject', 'createdAt as madeAt', 'sentAt', 'eraseAfter'])
      .where((row) => row(row.fn<string>('lower', ['recipient']), '=', owner.email))
      .orderBy('createdAt')
      .execute(),
}

const log: OwnDataSource = {
  ...{ name: 'log', purpose: 'log', title: { nl: 'Logboek', en: 'Log' } },
  fields: {
    at: { nl: 'Wanneer', en: 'When' },
    action: { nl: 'Wat', en: 'What' },
    own: { nl: 'Door jou', en: 'By you' },
    role: { nl: 'Rol', en: 'Role' },
    organization: { nl: 'Organisatie', en: 'Organisation' },
    purpose: { nl: 'Doel', en: 'Purpose' },
  },
  tables: ['audit_event'],
  collect: async (trx, { account }) => {
    const me = accountActor(account)
    const rows = await trx
      .selectFrom('auditEvent')
      .select(['at', 'action', 'actor', 'detail'])
      .where((row) => row.or([row('actor', '=', me), row.and({ kind: 'account', subject: account })]))
      .orderBy('id')
      .execute()
    return rows.map(({ at, action, actor, detail }) => {
      const { role = null, organization = null, purpose = null } = detail as Record<string, string | null>
      return { at, action, own: actor === me, role, organization, purpose }
    })
  },
}

/** What the platform itself holds about an account. */
export const platformOwnData: readonly OwnDataSource[] = [letters, log]
