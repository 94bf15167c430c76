import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { ITEM_KINDS, type ItemKind } from './item.ts'

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

interface Asked {
  like: readonly string[]
  mine: readonly string[] | null
  hidden: boolean
}

const folded = (like: readonly string[]) =>
  sql`array(select public.fold(pattern) from unnest(${[...like]}::text[]) as pattern)`

/**
 * What is shown, by the index of the search: it holds every name in plain letters, and finds a part of one. The longest word
 * is looked up, in names and in those of organisations; what is found must hold the others too.
 */
function shown(like: readonly string[]) {
  const each = (table: RawBuilder<unknown>) => sql`
    union select item.id, item.organization_id from hit join ${table} as item on item.id = hit.id
    union select item.id, item.organization_id from hit join ${table} as item
      on item.organization_id = hit.id and hit.kind = 'organization'`
  const [longest = '%'] = like.toSorted((one, other) => other.length - one.length)
  return sql`
    select case entry.kind when 'offer' then 'service' when 'place' then 'location' else 'organization' end as kind,
      entry.id, entry.title as name, owner.title as organization_name, true as active, entry.assured_date, entry.folded
    from (
      with hit as materialized (select id, kind from search_entry where folded like public.fold(${longest}))
      select id, null::uuid as owner_id from hit where kind = 'organization'
      ${sql.join([each(sql`service`), each(sql`location`)], sql` `)}
    ) as found
    join search_entry as entry on entry.id = found.id left join search_entry as owner on owner.id = found.owner_id
    where entry.folded || ' ' || coalesce(owner.folded, '') like all(${folded(like)})`
}

/** From the tables themselves: what is of somebody’s organisations, or what is not shown and therefore in no index. */
function stored(kind: ItemKind, { like, mine, hidden }: Asked) {
  const own = kind === 'organization'
  const owner = own ? sql`` : sql`left join organization as owner on owner.id = item.organization_id`
  const [ownerName, ownerId] = own
    ? [sql`null::text`, sql`item.id`]
    : [sql`owner.name`, sql`item.organization_id`]
  return sql`
    select ${kind} as kind, item.id, item.name, ${ownerName} as organization_name, item.status = 'active' as active,
      item.assured_date, public.fold(item.name) as folded
    from ${sql.table(kind)} as item ${owner}
    where true ${hidden ? sql`and item.status <> 'active'` : sql``} ${kind === 'location' ? sql`and item.listed` : sql``}
      ${mine === null ? sql`` : sql`and ${ownerId} = any(${[...mine]}::uuid[])`}
      and public.fold(item.name || ' ' || coalesce(${ownerName}, '')) like all(${folded(like)})`
}

/** Items by name, those that begin with what was typed first. The name of the organisation counts as part of the name. */
export async function findItems(trx: Trx, query: ItemQuery): Promise<FoundItem[]> {
  const { hidden, organizations: mine, limit } = query
  const like = patterns(query.words)
  const indexed = mine === null && !hidden
  const parts = ITEM_KINDS.map((kind) => stored(kind, { like, mine, hidden: hidden || indexed }))
  const rows = sql.join(indexed ? [shown(like), ...parts] : parts, sql` union all `)
  const found = await sql<FoundItem>`
    select kind, id, name, organization_name, active, assured_date,
      exists (select from item_change where item_id = item.id and state = 'waiting') as waits
    from (
      select * from (${rows}) as any_item
      order by starts_with(folded, public.fold(${query.words})) desc, folded, id limit ${limit}) as item
    order by starts_with(folded, public.fold(${query.words})) desc, folded, id`.execute(trx)
  return found.rows
}
