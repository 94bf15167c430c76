import type { Replays } from '../../platform/erasure/replay.commands.ts'

/** What an older state of the database brought back is withdrawn or taken down again. */
export const peopleReplays: Replays = {
  person: async (trx, erasures) => {
    const ids = erasures.map(({ subject }) => subject)
    await trx.deleteFrom('person').where('id', 'in', ids).execute()
  },
  'person.consent': async (trx, erasures, actor) => {
    for (const { subject, at } of erasures) {
      const row = await trx
        .updateTable('personConsent')
        .set({ withdrawnAt: new Date(at), withdrawnBy: actor })
        .where('id', '=', subject)
        .where('withdrawnAt', 'is', null)
        .returning(['personId', 'field'])
        .executeTakeFirst()
      if (row?.field === 'photo')
        await trx.deleteFrom('personPhoto').where('personId', '=', row.personId).execute()
    }
  },
}
