import type { Trx } from '../../platform/db/database.ts'
import type { Item, Shortlist } from './shortlist.ts'

/**
 * The list that the scope of this transaction holds the key or the link of (row security sees to that); null when there
 * is none, or it has ended. Items in the order in which they were put on it.
 */
export async function heldShortlist(trx: Trx, today: string): Promise<Shortlist | null> {
  const list = await trx
    .selectFrom('shortlist')
    .select(['id', 'endsOn'])
    .where('endsOn', '>=', today)
    .executeTakeFirst()
  if (!list) return null
  const items = await trx
    .selectFrom('shortlistItem')
    .select(['kind', 'itemId as id'])
    .where('shortlistId', '=', list.id)
    .orderBy('sort')
    .orderBy('itemId')
    .execute()
  return { ...list, items: items as Item[] }
}
