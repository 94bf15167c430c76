import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { kept, writtenBy } from '../../platform/db/kept.queries.ts'
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

async function readMunicipalities(trx: Trx): Promise<Area[]> {
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

async function readList(trx: Trx, level: Level): Promise<Area[]> {
  const newest = sql`
    left join (
      select municipality_code, max(year) as year from open_data.area
      where level = ${level} and listed and municipality_code in (select municipality_code from working_area)
      group by municipality_code) newest on newest.municipality_code = area.municipality_code`
  const { rows } = await shownAreas(
    sql`area.level = ${level} and ${inWorkingArea} and area.year >= coalesce(newest.year, 0)`,
    newest,
  ).execute(trx)
  return rows
}

async function readArea(trx: Trx, code: string): Promise<Area | null> {
  const { rows } = await shownAreas(sql`area.code = ${code} and ${inWorkingArea}`).execute(trx)
  return rows[0] ?? null
}

async function readShapes(trx: Trx, codes: readonly string[]): Promise<Map<string, AreaShape>> {
  const { rows } = await sql<AreaShape>`
    select distinct on (shape.code) shape.code, shape.year, shape.shape, shape.approximate
    from open_data.area_shape shape
    join (select code, max(year) as year from open_data.area where code = any(${[...codes]}) group by code) shown using (code)
    order by shape.code, shape.approximate, abs(shape.year - shown.year), shape.year desc`.execute(trx)
  return new Map(rows.map((row) => [row.code, row]))
}

/** What was read of areas so far, since they last changed; areas that do not exist are not remembered. */
interface Known {
  municipalities?: Promise<Area[]>
  lists: Map<Level, Promise<Area[]>>
  areas: Map<string, Area>
  /** Null when there is no border. */
  shapes: Map<string, AreaShape | null>
}

// Every import that changes an area or a border also writes the row of its data set, in the same transaction.
const version = sql`select (${writtenBy('open_data.dataset')}) || ' ' || (${writtenBy('working_area')})`
const knownAreas = kept(
  version,
  async (): Promise<Known> => ({ lists: new Map(), areas: new Map(), shapes: new Map() }),
)

/** The municipalities of this working area, in its own order. A code without data comes back with the code as name. */
export async function workingMunicipalities(trx: Trx): Promise<Area[]> {
  const known = await knownAreas(trx)
  const asked = known.municipalities ?? readMunicipalities(trx)
  known.municipalities = asked
  return forget(asked, () => delete known.municipalities)
}

/** What fails is not remembered. */
function forget<T>(asked: Promise<T>, undo: () => void): Promise<T> {
  asked.catch(undo)
  return asked
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
  const { lists } = await knownAreas(trx)
  const asked = lists.get(level) ?? readList(trx, level)
  lists.set(level, asked)
  const all = await forget(asked, () => lists.delete(level))
  const code = within?.toUpperCase()
  return code === undefined
    ? all
    : all.filter((area) => area.municipalityCode === code || area.wijkCode === code)
}

/** One area of the working area; null for a code that is not one, is unknown or lies elsewhere. */
export async function findArea(trx: Trx, code: string): Promise<Area | null> {
  const known = readCode(code)
  if (!known) return null
  const { areas } = await knownAreas(trx)
  const area = areas.get(known.code) ?? (await readArea(trx, known.code))
  if (area) areas.set(known.code, area)
  return area
}

/**
 * The borders of areas, by code; codes without one are left out. Of several years the one nearest to the year shown is
 * taken, the newer of two equally near; an approximation only where there is no real border at all.
 */
export async function shapesOf(trx: Trx, codes: readonly string[]): Promise<Map<string, AreaShape>> {
  const { shapes } = await knownAreas(trx)
  const missing = codes.filter((code) => !shapes.has(code))
  if (missing.length > 0) {
    const found = await readShapes(trx, missing)
    for (const code of missing) shapes.set(code, found.get(code) ?? null)
  }
  return new Map(
    codes.flatMap((code) => {
      const shape = shapes.get(code)
      return shape ? [[code, shape] as const] : []
    }),
  )
}
