import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { isId } from '../../../platform/id.ts'
import type { ItemKind } from '../edit/index.ts'

/** Longest way from an old id to the one that is kept: things that were merged again and again. */
const LONGEST = 20

/**
 * What became of things that were merged, by their old id: the id under which they live on. Ids that were never merged are
 * left out. For whoever did not find a thing under its id, so that it costs nothing where all is found.
 */
export async function keptIds(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  const known = ids.filter(isId)
  if (known.length === 0) return new Map()
  const { rows } = await sql<{ old: string; id: string }>`
    with recursive way (old, id, step) as (
      select gone_id, kept_id, 1 from item_merge where gone_id = any(${known}::uuid[]) and undone_at is null
      union all
      select way.old, next.kept_id, way.step + 1 from way
      join item_merge as next on next.gone_id = way.id and next.undone_at is null
      where way.step < ${LONGEST})
    select distinct on (old) old, id from way order by old, step desc`.execute(trx)
  return new Map(rows.map(({ old, id }) => [old, id]))
}

/** The id under which a thing lives on; null when it was not merged. */
export async function keptIdOf(trx: Trx, id: string): Promise<string | null> {
  return (await keptIds(trx, [id])).get(id.toLowerCase()) ?? null
}

/** One merge, as a page shows it. */
export interface Merge {
  id: string
  kind: ItemKind
  kept: { id: string; name: string }
  gone: { id: string; name: string }
  mergedAt: Date
  undoneAt: Date | null
  /** Whether what it moved is still known. */
  canUndo: boolean
}

async function mergesWhere(trx: Trx, condition: RawBuilder<unknown>): Promise<Merge[]> {
  const nameOf = (id: RawBuilder<unknown>) => sql`case merge.kind
    when 'service' then (select name from service where service.id = ${id})
    when 'location' then (select name from location where location.id = ${id})
    else (select name from organization where organization.id = ${id}) end`
  const { rows } = await sql<Merge>`
    select merge.id, merge.kind, merge.merged_at, merge.undone_at,
      jsonb_build_object('id', kept_id, 'name', coalesce(${nameOf(sql`kept_id`)}, '')) as kept,
      jsonb_build_object('id', gone_id, 'name', coalesce(${nameOf(sql`gone_id`)}, '')) as gone,
      merge.undone_at is null and exists (select from item_merge_record where merge_id = merge.id)
        and not exists (select from item_merge as later where later.gone_id = merge.kept_id and later.undone_at is null) as can_undo
    from item_merge as merge ${condition}`.execute(trx)
  return rows
}

/** One merge; null when there is none. */
export async function mergeOf(trx: Trx, id: string): Promise<Merge | null> {
  if (!isId(id)) return null
  return (await mergesWhere(trx, sql`where merge.id = ${id}::uuid`))[0] ?? null
}

/** The latest merges, also those that were undone. */
export function latestMerges(trx: Trx, limit: number): Promise<Merge[]> {
  return mergesWhere(trx, sql`order by merge.number desc limit ${limit}`)
}
