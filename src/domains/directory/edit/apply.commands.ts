import { sql } from 'kysely'
import { localDay } from '../../../platform/clock.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { indexDirectory } from '../search-index.commands.ts'
import { type ColumnValue, columnsOf } from './columns.ts'
import {
  type AnyValue,
  BY_HAND,
  type FieldGroup,
  type GroupValues,
  type Item,
  type ItemKind,
  sameValue,
} from './item.ts'
import type { ChangerRole } from './risk.ts'

/** A column value as SQL. */
export function columnSql(value: ColumnValue) {
  if (value === null || typeof value !== 'object') return sql`${value}`
  if ('point' in value) return sql`point(${value.point.x}, ${value.point.y})`
  return sql`${JSON.stringify(value.json)}::jsonb`
}

/** Replaces what an offer is about: the two taxonomies that somebody may change by hand, and no other. */
export async function storeThemes(trx: Trx, id: string, themes: GroupValues['themes']): Promise<void> {
  const rows = Object.entries(themes).flatMap(([taxonomy, ids]) =>
    ids.map((termId) => ({ serviceId: id, taxonomy, termId })),
  )
  await trx
    .deleteFrom('serviceTerm')
    .where('serviceId', '=', id)
    .where('taxonomy', 'in', Object.keys(themes))
    .execute()
  if (rows.length > 0) await trx.insertInto('serviceTerm').values(rows).execute()
}

/** Replaces the areas that an offer is for. */
export async function storeAreas(trx: Trx, id: string, { codes }: GroupValues['areas']): Promise<void> {
  await trx.deleteFrom('serviceArea').where('serviceId', '=', id).execute()
  if (codes.length === 0) return
  const rows = codes.map((areaCode) => ({ serviceId: id, areaCode }))
  await trx.insertInto('serviceArea').values(rows).execute()
}

/**
 * Shows or hides an offer where it is given. An address that somebody typed with an offer of her own is a place without a
 * name: it is shown as long as something is on offer there.
 */
async function followStatus(trx: Trx, id: string, { status }: GroupValues['existence']): Promise<void> {
  await trx.updateTable('serviceAtLocation').set({ status }).where('serviceId', '=', id).execute()
  await sql`
    update location as spot set status = case when exists (
      select from service_at_location as link where link.location_id = spot.id and link.status = 'active')
      then 'active' else 'inactive' end
    where not spot.listed and spot.source = ${BY_HAND}
      and spot.id in (select location_id from service_at_location where service_id = ${id}::uuid)`.execute(
    trx,
  )
}

const IN_INDEX = { service: 'services', location: 'locations', organization: 'organizations' } as const

/**
 * Writes a part of an item and brings the search index up to it. Returns false when row security did not let this person
 * change the item: then nothing is written.
 */
export async function applyValue(
  trx: Trx,
  { kind, id }: { kind: ItemKind; id: string },
  group: FieldGroup,
  value: AnyValue,
  now: Date,
): Promise<boolean> {
  const columns = Object.entries(columnsOf(kind, group, value))
  const sets = columns.map(([name, each]) => sql`${sql.ref(name)} = ${columnSql(each)}`)
  const { numAffectedRows } = await sql`
    update ${sql.table(kind)} set ${sql.join([...sets, sql`last_modified = ${now}`])} where id = ${id}::uuid`.execute(
    trx,
  )
  if (Number(numAffectedRows) !== 1) return false
  if (group === 'themes') await storeThemes(trx, id, value as GroupValues['themes'])
  if (group === 'areas') await storeAreas(trx, id, value as GroupValues['areas'])
  if (group === 'existence' && kind === 'service')
    await followStatus(trx, id, value as GroupValues['existence'])
  await asSystem(trx, () => indexDirectory(trx, { [IN_INDEX[kind]]: [id] }, localDay(now)))
  return true
}

/**
 * Marks a part as kept by hand from now on, or as no longer kept when it says what the source says again (`back`). What the
 * source said is remembered from before the first change. What was made by hand has no source that could say otherwise.
 */
export async function markKept(
  trx: Trx,
  { kind, id, source: madeBy }: Pick<Item, 'kind' | 'id' | 'source'>,
  change: { group: FieldGroup; before: AnyValue; after: AnyValue; back: boolean },
  { role, now }: { role: ChangerRole; now: Date },
): Promise<void> {
  if (madeBy === BY_HAND) return
  const { group, before, after, back } = change
  const kept = trx
    .selectFrom('itemKept')
    .select('sourceValue')
    .where('itemId', '=', id)
    .where('fieldGroup', '=', group)
  const source = (await kept.executeTakeFirst())?.sourceValue ?? before
  const differs = !sameValue(source, after)
  if (back && !differs) {
    await trx.deleteFrom('itemKept').where('itemId', '=', id).where('fieldGroup', '=', group).execute()
    return
  }
  const row = { since: localDay(now), role, differs }
  await trx
    .insertInto('itemKept')
    .values({ kind, itemId: id, fieldGroup: group, sourceValue: JSON.stringify(source), ...row })
    .onConflict((on) => on.columns(['itemId', 'fieldGroup']).doUpdateSet(row))
    .execute()
}
