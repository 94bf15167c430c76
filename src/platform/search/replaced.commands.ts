import type { Trx } from '../db/database.ts'

/** From now on every phrase that stands for one facet stands for the other; also for what was replaced by the first before. */
export async function replaceFacet(trx: Trx, facet: string, replacedBy: string): Promise<void> {
  await trx.updateTable('searchReplaced').set({ replacedBy }).where('replacedBy', '=', facet).execute()
  await trx
    .insertInto('searchReplaced')
    .values({ facet, replacedBy })
    .onConflict((on) => on.column('facet').doUpdateSet({ replacedBy }))
    .execute()
}
