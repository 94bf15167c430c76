import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ItemKind } from '../edit/index.ts'
import { FILLED } from './fields.ts'

const says = (table: string, column: string) =>
  sql`(to_jsonb(${sql.ref(`${table}.${column}`)}) not in ('[]', '""', 'null'))`
const fills = (column: string) => sql`(${says('gone', column)} and ${says('kept', column)} is not true)`

/** Merges into these things that hold, with both rows: `kept` and `gone`. */
const merged = (kind: ItemKind, ids: readonly string[]) => sql`
  item_merge as merge join ${sql.table(kind)} as gone on gone.id = merge.gone_id
  where merge.kind = ${kind} and merge.undone_at is null and merge.kept_id = any(${[...ids]}::uuid[])`

/** Which details of a thing are empty and would be filled from what was merged into it. */
export async function filledDetails(
  trx: Trx,
  kind: ItemKind,
  keptId: string,
  goneId: string,
): Promise<string[]> {
  const names = FILLED[kind].map((column) => sql`case when ${fills(column)} then ${sql.lit(column)} end`)
  const { rows } = await sql<{ filled: string[] }>`
    select array_remove(array[${sql.join(names)}], null) as filled
    from ${sql.table(kind)} as kept, ${sql.table(kind)} as gone
    where kept.id = ${keptId}::uuid and gone.id = ${goneId}::uuid`.execute(trx)
  return rows[0]?.filled ?? []
}

/** One merge of those, by its id. */
const only = (kind: ItemKind, ids: readonly string[], merge: string) =>
  sql`${merged(kind, ids)} and merge.id = ${merge}::uuid`

async function fill(trx: Trx, kind: ItemKind, one: RawBuilder<unknown>): Promise<void> {
  const next = FILLED[kind].map(
    (column) =>
      sql`${sql.ref(column)} = case when ${fills(column)} then ${sql.ref(`gone.${column}`)} else ${sql.ref(`kept.${column}`)} end`,
  )
  await sql`update ${sql.table(kind)} as kept set ${sql.join(next)} from ${one} and kept.id = merge.kept_id`.execute(
    trx,
  )
}

type List = readonly [table: string, key: string, rest: readonly string[]]

const LISTS: Readonly<Partial<Record<ItemKind, readonly List[]>>> = {
  organization: [['organization_term', 'organization_id', ['taxonomy', 'term_id']]],
  service: [
    ['service_term', 'service_id', ['taxonomy', 'term_id']],
    ['service_area', 'service_id', ['area_code']],
  ],
}

/** What an offer or organisation is about and for whom, and where an offer is: also what the other said. */
async function unite(trx: Trx, kind: ItemKind, one: RawBuilder<unknown>): Promise<void> {
  for (const [table, key, rest] of LISTS[kind] ?? []) {
    const columns: RawBuilder<unknown> = sql.join(rest.map((name) => sql.ref(name)))
    await sql`
      insert into ${sql.table(table)} (${sql.ref(key)}, ${columns})
      select distinct merge.kept_id, ${sql.join(rest.map((name) => sql.ref(`list.${name}`)))}
      from ${sql.table(table)} as list, ${one} and ${sql.ref(`list.${key}`)} = merge.gone_id
      on conflict do nothing`.execute(trx)
  }
  if (kind === 'service')
    await sql`
      insert into service_at_location (id, service_id, location_id, status)
      select distinct on (merge.kept_id, link.location_id) gen_random_uuid(), merge.kept_id, link.location_id, kept.status
      from service as kept, service_at_location as link, ${one} and link.service_id = merge.gone_id
        and kept.id = merge.kept_id
      on conflict do nothing`.execute(trx)
}

/**
 * Brings over to kept things what was merged into them and they do not say themselves. At the merge, and again when an
 * import has written one of both anew. Needs the rights of the system.
 */
export async function carryOver(trx: Trx, kind: ItemKind, keptIds: readonly string[]): Promise<void> {
  if (keptIds.length === 0) return
  const { rows } = await sql<{ id: string }>`
    select merge.id from ${merged(kind, keptIds)} order by merge.number`.execute(trx)
  // One after the other: what the first fills the next leaves, and what came to one goes on with it to the next.
  for (const { id } of rows) {
    const one = only(kind, keptIds, id)
    await fill(trx, kind, one)
    await unite(trx, kind, one)
  }
}

/** Those of these things that were kept in a merge, and all kept ones that those lead to that were merged away. */
export async function keptAmong(trx: Trx, kind: ItemKind, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with recursive way (id) as (
      select unnest(${[...ids]}::uuid[])
      union
      select merge.kept_id from way join item_merge as merge
        on merge.gone_id = way.id and merge.kind = ${kind} and merge.undone_at is null)
    select id from way where exists (
      select from item_merge where kept_id = way.id and kind = ${kind} and undone_at is null)`.execute(trx)
  return rows.map(({ id }) => id)
}
