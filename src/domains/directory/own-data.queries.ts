import type { OwnDataSource } from '../../platform/own-data.ts'

/** Changes of the map that somebody made or decided: which part of what, as which role and when. */
const changes: OwnDataSource = {
  ...{ name: 'mapChanges', purpose: 'versions' },
  title: { nl: 'Wat je op de kaart veranderde', en: 'What you changed on the map' },
  fields: {
    at: { nl: 'Wanneer', en: 'When' },
    kind: { nl: 'Wat', en: 'What' },
    itemId: { nl: 'Nummer', en: 'Number' },
    part: { nl: 'Deel', en: 'Part' },
    role: { nl: 'Als', en: 'As' },
    state: { nl: 'Stand', en: 'State' },
    did: { nl: 'Wat je deed', en: 'What you did' },
    reason: { nl: 'Jouw reden', en: 'Your reason' },
  },
  tables: ['item_change'],
  collect: async (trx, { account }) => {
    const rows = await trx
      .selectFrom('itemChange')
      .select(['changedAt', 'decidedAt', 'kind', 'itemId', 'fieldGroup', 'role', 'decidedRole', 'state'])
      .select(['accountId', 'decidedAccount', 'reason'])
      .where((row) => row.or([row('accountId', '=', account), row('decidedAccount', '=', account)]))
      .orderBy('number')
      .execute()
    return rows.flatMap(({ changedAt, decidedAt, fieldGroup, role, decidedRole, reason, ...row }) => {
      const { kind, itemId, state } = row
      const what = { kind, itemId, part: fieldGroup, state }
      const made = { at: changedAt, ...what, role, did: 'change', reason: null }
      const decided = { at: decidedAt, ...what, role: decidedRole, did: 'decision', reason }
      return [
        ...(row.accountId === account ? [made] : []),
        ...(row.decidedAccount === account ? [decided] : []),
      ]
    })
  },
}

/** What the map holds about an account. */
export const itemOwnData: readonly OwnDataSource[] = [changes]
