import { sql } from 'kysely'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import { heldShortlist } from './queries.ts'
import { type Item, keyHash, LASTS, linkHash, linkOf, MOST } from './shortlist.ts'

/**
 * Puts one thing on the list of this key, and makes the list when there is none. Twice is once. Returns false when the
 * list is full. The scope of the transaction must hold the key.
 */
export async function putItem(trx: Trx, key: string, item: Item, today: string): Promise<boolean> {
  const endsOn = addDays(today, LASTS)
  const { id } = await trx
    .insertInto('shortlist')
    .values({
      id: newId(),
      keyHash: keyHash(key),
      linkHash: linkHash(linkOf(key)),
      madeOn: today,
      endsOn,
    })
    .onConflict((on) => on.column('keyHash').doUpdateSet({ endsOn }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ count: number; next: number; there: boolean }>`
    select count(*)::integer as count, coalesce(max(sort), 0) + 1 as next,
      coalesce(bool_or(kind = ${item.kind} and item_id = ${item.id}), false) as there
    from shortlist_item where shortlist_id = ${id}`.execute(trx)
  const [{ count = 0, next = 1, there = false } = {}] = rows
  if (there || count >= MOST) return there
  await trx
    .insertInto('shortlistItem')
    .values({ shortlistId: id, kind: item.kind, itemId: item.id, sort: next })
    .onConflict((on) => on.columns(['shortlistId', 'kind', 'itemId']).doNothing())
    .execute()
  return true
}

/** Takes one thing off the list that the scope holds the key of. */
export async function takeItem(trx: Trx, item: Item, today: string): Promise<void> {
  const list = await heldShortlist(trx, today)
  if (!list) return
  await trx
    .deleteFrom('shortlistItem')
    .where('shortlistId', '=', list.id)
    .where('kind', '=', item.kind)
    .where('itemId', '=', item.id)
    .execute()
}

/** Ends the list of this key at once: the link stops working, nothing of it stays. */
export async function endShortlist(trx: Trx, key: string): Promise<void> {
  await trx.deleteFrom('shortlist').where('keyHash', '=', keyHash(key)).execute()
}

/** Erases lists that have ended; returns how many. Needs the role `system`. */
export async function eraseEnded(trx: Trx, today: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('shortlist').where('endsOn', '<', today).executeTakeFirst()
  return Number(numDeletedRows)
}
