import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ItemKind } from '../edit/index.ts'
import { carryOver, filledDetails } from './carry.commands.ts'
import type { Moved } from './moved.ts'

/** From which thing to which. */
export interface Way {
  kind: ItemKind
  from: string
  to: string
  /** Of whoever merges or undoes. */
  actor: string
}

/**
 * Somebody whose rows name a thing of the directory, which itself does not know them. `move` says which rows it changed;
 * `back` gets those, with the way as it was at the merge. Both with the rights of the system.
 */
export interface Follower {
  key: string
  move(trx: Trx, way: Way): Promise<string[]>
  back(trx: Trx, way: Way, ids: readonly string[]): Promise<void>
}

const listOf = async <T>(trx: Trx, query: RawBuilder<T>) => (await query.execute(trx)).rows
const idsOf = async (trx: Trx, query: RawBuilder<{ id: string }>) =>
  (await listOf(trx, query)).map(({ id }) => id)

async function moveOwned(trx: Trx, table: 'service' | 'location', { from, to }: Way, now: Date) {
  return idsOf(
    trx,
    sql<{ id: string }>`
      update ${sql.table(table)} set organization_id = ${to}::uuid, last_modified = ${now}
      where organization_id = ${from}::uuid returning id`,
  )
}

async function moveLinks(trx: Trx, { from, to }: Way): Promise<Pick<Moved, 'links' | 'dropped'>> {
  const dropped = await listOf(
    trx,
    sql<Moved['dropped'][number]>`
      delete from service_at_location as link where location_id = ${from}::uuid
        and exists (select from service_at_location as there
          where there.service_id = link.service_id and there.location_id = ${to}::uuid)
      returning id, service_id as service, status`,
  )
  const links = await idsOf(
    trx,
    sql<{ id: string }>`
      update service_at_location set location_id = ${to}::uuid where location_id = ${from}::uuid returning id`,
  )
  return { links, dropped }
}

const LISTS: Readonly<Record<ItemKind, readonly (readonly [string, RawBuilder<{ key: string[] }>])[]>> = {
  organization: [
    [
      'organization_term',
      sql`select array[taxonomy, term_id] as key from organization_term where organization_id =`,
    ],
  ],
  location: [],
  service: [
    ['service_term', sql`select array[taxonomy, term_id] as key from service_term where service_id =`],
    ['service_area', sql`select array[area_code] as key from service_area where service_id =`],
    [
      'service_at_location',
      sql`select array[location_id::text] as key from service_at_location where service_id =`,
    ],
  ],
}

/** What each list of a thing holds. */
async function listsOf(trx: Trx, kind: ItemKind, id: string): Promise<Map<string, string[][]>> {
  const found = new Map<string, string[][]>()
  for (const [table, query] of LISTS[kind]) {
    const rows = await listOf(trx, sql<{ key: string[] }>`${query} ${id}::uuid`)
    found.set(
      table,
      rows.map(({ key }) => key),
    )
  }
  return found
}

/** What is in the one and not in the other. */
function more(after: Map<string, string[][]>, before: Map<string, string[][]>): Moved['added'] {
  const added = [...after].map(([table, keys]) => {
    const there = new Set(before.get(table)?.map((key) => key.join(' ')))
    return [table, keys.filter((key) => !there.has(key.join(' ')))] as const
  })
  return Object.fromEntries(added)
}

/** Moves what hangs below one thing to the other, and brings over what only the first one says. */
export async function moveBelow(
  trx: Trx,
  way: Way,
  now: Date,
): Promise<Omit<Moved, 'changes' | 'others' | 'said'>> {
  const { kind, from, to } = way
  const owned = kind === 'organization'
  const [filled, before] = [await filledDetails(trx, kind, to, from), await listsOf(trx, kind, to)]
  const services = owned ? await moveOwned(trx, 'service', way, now) : []
  const locations = owned ? await moveOwned(trx, 'location', way, now) : []
  const links = kind === 'location' ? await moveLinks(trx, way) : { links: [], dropped: [] }
  await carryOver(trx, kind, [to])
  const added = more(await listsOf(trx, kind, to), before)
  return { filled, services, locations, ...links, added }
}

async function takeOut(trx: Trx, { kind, to }: Way, added: Moved['added']): Promise<void> {
  const key = kind === 'organization' ? 'organization_id' : 'service_id'
  const columns: Record<string, string> = {
    ...{ organization_term: 'array[taxonomy, term_id]', service_term: 'array[taxonomy, term_id]' },
    ...{ service_area: 'array[area_code]', service_at_location: 'array[location_id::text]' },
  }
  for (const [table, keys] of Object.entries(added)) {
    const column = columns[table]
    if (!column) continue
    for (const each of keys)
      await sql`
        delete from ${sql.table(table)} where ${sql.ref(key)} = ${to}::uuid and ${sql.raw(column)} = ${each}::text[]`.execute(
        trx,
      )
  }
}

async function moveLinksBack(trx: Trx, { from, to }: Way, { links, dropped }: Moved): Promise<void> {
  await sql`
    update service_at_location set location_id = ${from}::uuid
    where id = any(${links}::uuid[]) and location_id = ${to}::uuid`.execute(trx)
  for (const { id, service, status } of dropped)
    await sql`
      insert into service_at_location (id, service_id, location_id, status)
      select ${id}::uuid, ${service}::uuid, ${from}::uuid, ${status}
      where exists (select from service where id = ${service}::uuid)
      on conflict do nothing`.execute(trx)
}

/** Puts back what `moveBelow` did, as far as it still stands so: what was changed since by somebody else stays. */
export async function moveBelowBack(trx: Trx, way: Way, moved: Moved, now: Date): Promise<void> {
  const { kind, from, to } = way
  for (const table of ['service', 'location'] as const)
    await sql`
      update ${sql.table(table)} set organization_id = ${from}::uuid, last_modified = ${now}
      where id = any(${moved[`${table}s`]}::uuid[]) and organization_id = ${to}::uuid`.execute(trx)
  if (kind === 'location') await moveLinksBack(trx, way, moved)
  await takeOut(trx, way, moved.added)
  for (const column of moved.filled) {
    const [mine, theirs] = [sql.ref(`kept.${column}`), sql.ref(`gone.${column}`)]
    // Of a list nothing is the empty list; of all else it is null, which is what `jsonb_typeof` of a text tells.
    const nothing = sql`case jsonb_typeof(to_jsonb(${mine})) when 'array' then '[]'::jsonb else 'null'::jsonb end`
    await sql`
      update ${sql.table(kind)} as kept
      set ${sql.ref(column)} = (select ${sql.ref(`blank.${column}`)}
        from jsonb_populate_record(null::${sql.table(kind)}, jsonb_build_object(${sql.lit(column)}::text, ${nothing})) as blank)
      from ${sql.table(kind)} as gone
      where kept.id = ${to}::uuid and gone.id = ${from}::uuid and ${mine} = ${theirs}`.execute(trx)
  }
}
