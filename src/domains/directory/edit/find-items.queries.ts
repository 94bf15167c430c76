import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ItemKind } from './item.ts'

/** An item in the list of who keeps it, shown to everybody or not. */
export interface FoundItem {
  kind: ItemKind
  id: string
  name: string
  organizationName: string | null
  active: boolean
  assuredDate: string | null
  /** A change of it waits. */
  waits: boolean
}

export interface ItemQuery {
  /** What the name of the item or of its organisation must hold; nothing: all. */
  words: string
  /** Only what is not shown to everybody. */
  hidden: boolean
  /** Only items of these organisations; null: of all. */
  organizations: readonly string[] | null
  limit: number
}

/** The organisations that the person of this transaction is an editor of, by id. */
export async function ownOrganizations(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct organization_id as id from account_role where role = 'editor' and edits(organization_id)`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

/** Every word as a pattern: one with a mark that LIKE reads otherwise is taken as it is written. */
const patterns = (words: string) =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)

/** Items by name, those that begin with what was typed first. The name of the organisation counts as part of the name. */
export async function findItems(trx: Trx, query: ItemQuery): Promise<FoundItem[]> {
  const { hidden, organizations, limit } = query
  const like = patterns(query.words)
  const mine = organizations === null ? null : [...organizations]
  const rowsOf = (kind: 'service' | 'location') => sql`
    select ${kind} as kind, item.id, item.name, owner.name as organization_name, item.status, item.assured_date
    from ${sql.table(kind)} as item left join organization as owner on owner.id = item.organization_id
    where (${mine}::uuid[] is null or item.organization_id = any(${mine}::uuid[]))
      ${kind === 'location' ? sql`and item.listed` : sql``}`
  const { rows } = await sql<FoundItem>`
    with item as (
      ${rowsOf('service')} union all ${rowsOf('location')} union all
      select 'organization', id, name, null, status, assured_date from organization
      where ${mine}::uuid[] is null or id = any(${mine}::uuid[]))
    select kind, id, name, organization_name, status = 'active' as active, assured_date,
      exists (select from item_change where item_id = item.id and state = 'waiting') as waits
    from item
    where (not ${hidden} or status <> 'active')
      and public.fold(name || ' ' || coalesce(organization_name, '')) like all(
        array(select public.fold(pattern) from unnest(${like}::text[]) as pattern))
    order by starts_with(public.fold(name), public.fold(${query.words})) desc, public.fold(name), id
    limit ${limit}`.execute(trx)
  return rows
}
