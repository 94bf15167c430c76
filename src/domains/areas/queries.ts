import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Area, AreaShape } from './area.ts'
import { type Level, readCode } from './code.ts'

/**
 * Areas as shown: per code the newest year, with the newest name that is a name (a figure may have created the newest
 * row before any list named it) and the newest label point. CBS puts the number of a wijk before some names
 * ("Wijk 00 Oude Dorp"); people do not.
 */
function shownAreas(which: RawBuilder<unknown>, join = sql``): RawBuilder<Area> {
  return sql<Area>`
    select distinct on (area.code) area.code, area.year, area.level,
      regexp_replace(named.name, '^Wijk [0-9]{2} (?=[^ ])', '') as name, area.municipality_code, area.wijk_code,
      area.invented, point.longitude, point.latitude
    from open_data.area area
    ${join}
    join lateral (
      select other.name from open_data.area other where other.code = area.code
      order by other.name = other.code, other.year desc limit 1) named on true
    left join lateral (
      select other.longitude, other.latitude from open_data.area other
      where other.code = area.code and other.longitude is not null
      order by other.year desc limit 1) point on true
    where ${which}
    order by area.code, area.year desc`
}

const inWorkingArea = sql`area.municipality_code in (select municipality_code from working_area)`

/** The municipalities of this working area, in its own order. A code without data comes back with the code as name. */
export async function workingMunicipalities(trx: Trx): Promise<Area[]> {
  const codes = await trx
    .selectFrom('workingArea')
    .select('municipalityCode')
    .orderBy('sort')
    .orderBy('municipalityCode')
    .execute()
  const { rows } = await shownAreas(sql`area.level = 'municipality' and ${inWorkingArea}`).execute(trx)
  const known = new Map(rows.map((area) => [area.code, area]))
  return codes.map(
    ({ municipalityCode }) => known.get(municipalityCode) ?? unknownMunicipality(municipalityCode),
  )
}

function unknownMunicipality(code: string): Area {
  return {
    code,
    year: 0,
    level: 'municipality',
    name: code,
    municipalityCode: code,
    wijkCode: null,
    invented: false,
    longitude: null,
    latitude: null,
  }
}

/**
 * Areas of one level in the working area, by code, perhaps only within one municipality or wijk. Per municipality these
 * are the areas of its newest list, and those that only a newer year of figures knows: codes that a list has dropped
 * stay away.
 */
export async function listAreas(
  trx: Trx,
  { level, within }: { level: Level; within?: string },
): Promise<Area[]> {
  const inside =
    within === undefined
      ? sql`true`
      : sql`(area.municipality_code = ${within.toUpperCase()} or area.wijk_code = ${within.toUpperCase()})`
  const newest = sql`
    left join (
      select municipality_code, max(year) as year from open_data.area
      where level = ${level} and listed and municipality_code in (select municipality_code from working_area)
      group by municipality_code) newest on newest.municipality_code = area.municipality_code`
  const { rows } = await shownAreas(
    sql`area.level = ${level} and ${inWorkingArea} and ${inside} and area.year >= coalesce(newest.year, 0)`,
    newest,
  ).execute(trx)
  return rows
}

/** One area of the working area; null for a code that is not one, is unknown or lies elsewhere. */
export async function findArea(trx: Trx, code: string): Promise<Area | null> {
  const known = readCode(code)
  if (!known) return null
  const { rows } = await shownAreas(sql`area.code = ${known.code} and ${inWorkingArea}`).execute(trx)
  return rows[0] ?? null
}

/**
 * The borders of areas, by code; codes without one are left out. Of several years the one nearest to the year shown is
 * taken, the newer of two equally near; an approximation only where there is no real border at all.
 */
export async function shapesOf(trx: Trx, codes: readonly string[]): Promise<Map<string, AreaShape>> {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<AreaShape>`
    select distinct on (shape.code) shape.code, shape.year, shape.shape, shape.approximate
    from open_data.area_shape shape
    join (select code, max(year) as year from open_data.area where code = any(${[...codes]}) group by code) shown using (code)
    order by shape.code, shape.approximate, abs(shape.year - shown.year), shape.year desc`.execute(trx)
  return new Map(rows.map((row) => [row.code, row]))
}
