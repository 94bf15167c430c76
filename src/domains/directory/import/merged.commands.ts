import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { carryOver, keptAmong } from '../duplicates/carry.commands.ts'
import { keptIds } from '../duplicates/merges.queries.ts'
import type { Known, Write } from './decide.ts'
import type { Kind } from './draft.ts'

const KINDS: readonly Kind[] = ['organization', 'location', 'service']

/** Tells of known records that were merged away under which id they live on, so that what points at them points there. */
export async function learnMerged(trx: Trx, known: ReadonlyMap<string, Known>): Promise<void> {
  const unasked = [...known.values()].filter(({ keptId }) => keptId === undefined)
  if (unasked.length === 0) return
  const kept = await keptIds(
    trx,
    unasked.map(({ id }) => id),
  )
  for (const each of unasked) each.keptId = kept.get(each.id) ?? null
}

/**
 * What is about to be stored, with what was merged away hidden: its row keeps what its source says, and nobody sees it
 * beside the one that was kept.
 */
export function hideMerged(writes: readonly Write[]): Write[] {
  return writes.map((write) =>
    write.keptId ? { ...write, draft: { ...write.draft, status: 'inactive' as const } } : write,
  )
}

/** After storing: what was written over in kept records comes back from what was merged into them. Ids of those, by kind. */
export async function carryMerged(trx: Trx, writes: readonly Write[]): Promise<Map<Kind, string[]>> {
  const carried = new Map<Kind, string[]>()
  for (const kind of KINDS) {
    const ids = writes.filter(({ draft }) => draft.kind === kind).map(({ id }) => id)
    const kept = await keptAmong(trx, kind, ids)
    await carryOver(trx, kind, kept)
    carried.set(kind, kept)
  }
  return carried
}

/**
 * A place that must not be told any more: what it was merged with is the same place. Ids of all of them, itself left out;
 * what the merges moved is forgotten, because putting it back would tell it again.
 */
export async function forgetMerges(trx: Trx, placeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive same (id) as (
      select ${placeId}::uuid
      union
      select case when merge.kept_id = same.id then merge.gone_id else merge.kept_id end
      from same join item_merge as merge on same.id in (merge.kept_id, merge.gone_id) and merge.undone_at is null)
    select id from same`.execute(trx)
  const ids = rows.map(({ id }) => id)
  if (ids.length < 2) return []
  await sql`
    delete from item_merge_record where merge_id in (select id from item_merge where kept_id = any(${ids}::uuid[]))`.execute(
    trx,
  )
  return ids.filter((id) => id !== placeId)
}
