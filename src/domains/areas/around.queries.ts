import type { MultiPolygon } from 'geojson'
import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { type LonLat, type Rd, toRd, toWgs84 } from '../../platform/geo.ts'
import { type RdBox, rdBox } from './geometry.ts'
import { insidePoint } from './inside-point.ts'
import { listAreas, shapesOf } from './queries.ts'

/** A buurt with one point for all who live there. */
export interface PlacedBuurt {
  code: string
  name: string
  wijkCode: string
  municipalityCode: string
  /** Whether it is of the working area. */
  own: boolean
  /** RD New, metres; null when neither border nor label point is known. */
  point: Rd | null
  /** True when the point rests on a border that is not real. */
  approximate: boolean
  shape: MultiPolygon | null
}

/** Degrees that a box is taken wider for, to look for label points; the exact box follows in metres. */
const SLACK = 0.02

interface Row {
  code: string
  name: string
  wijkCode: string | null
  municipalityCode: string | null
  longitude: number | null
  latitude: number | null
  shape: MultiPolygon | null
  approximate: boolean | null
}

function placed(row: Row, own: boolean): PlacedBuurt {
  const { code, name, wijkCode, municipalityCode, longitude, latitude, shape } = row
  const label: LonLat | null = longitude === null || latitude === null ? null : { longitude, latitude }
  const middle = (shape ? insidePoint(shape) : null) ?? label
  return {
    ...{ code, name, own, shape, approximate: row.approximate ?? false },
    wijkCode: wijkCode ?? `WK${code.slice(2, 8)}`,
    municipalityCode: municipalityCode ?? `GM${code.slice(2, 6)}`,
    point: middle && toRd(middle),
  }
}

async function ownBuurten(trx: Trx): Promise<PlacedBuurt[]> {
  const areas = await listAreas(trx, { level: 'buurt' })
  const shapes = await shapesOf(
    trx,
    areas.map(({ code }) => code),
  )
  return areas.map((area) => {
    const border = shapes.get(area.code)
    return placed({ ...area, shape: border?.shape ?? null, approximate: border?.approximate ?? false }, true)
  })
}

/** The box around buurten, this much wider to each side; null when none has a place. */
export function boxAround(buurten: readonly PlacedBuurt[], metres: number): RdBox | null {
  const boxes = buurten.flatMap(({ shape, point }) => {
    if (shape) return [rdBox(shape)]
    return point ? [{ minX: point.x, minY: point.y, maxX: point.x, maxY: point.y }] : []
  })
  if (boxes.length === 0) return null
  return {
    minX: Math.min(...boxes.map(({ minX }) => minX)) - metres,
    minY: Math.min(...boxes.map(({ minY }) => minY)) - metres,
    maxX: Math.max(...boxes.map(({ maxX }) => maxX)) + metres,
    maxY: Math.max(...boxes.map(({ maxY }) => maxY)) + metres,
  }
}

const boxOf = ({ minX, minY, maxX, maxY }: RdBox) =>
  sql`box(point(${minX}, ${minY}), point(${maxX}, ${maxY}))`

/**
 * Buurten of other municipalities near this box. Only of municipalities that the newest year around knows: what was merged into
 * another would count its people twice.
 */
async function buurtenIn(trx: Trx, box: RdBox): Promise<PlacedBuurt[]> {
  const west = toWgs84({ x: box.minX, y: box.minY })
  const east = toWgs84({ x: box.maxX, y: box.maxY })
  const { rows } = await sql<Row>`
    with near as (
      select code from open_data.area_shape where rd_box && ${boxOf(box)} and code like 'BU%'
      union
      select code from open_data.area where level = 'buurt'
        and longitude between ${west.longitude - SLACK} and ${east.longitude + SLACK}
        and latitude between ${west.latitude - SLACK} and ${east.latitude + SLACK}
    ), newest as (
      select area.municipality_code, max(area.year) as year from open_data.area
      where area.code in (select code from near) and area.level = 'buurt'
        and area.municipality_code not in (select municipality_code from working_area)
      group by area.municipality_code
    )
    select distinct on (area.code) area.code, area.name, area.wijk_code, area.municipality_code,
      label.longitude, label.latitude, border.shape, border.approximate
    from open_data.area
    join newest on newest.municipality_code = area.municipality_code and newest.year = area.year
    left join lateral (
      select other.longitude, other.latitude from open_data.area other
      where other.code = area.code and other.longitude is not null order by other.year desc limit 1) label on true
    left join lateral (
      select shape.shape, shape.approximate from open_data.area_shape shape where shape.code = area.code
      order by shape.approximate, abs(shape.year - area.year), shape.year desc limit 1) border on true
    where area.level = 'buurt' and area.code in (select code from near)
      and newest.year = (select max(year) from newest)
    order by area.code`.execute(trx)
  const { minX, minY, maxX, maxY } = box
  return rows
    .map((row) => placed(row, false))
    .filter(({ point }) => point && point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY)
}

/** The buurten of the working area, and those of its neighbours within so many metres of it, each with one point; by code. */
export async function buurtenAround(trx: Trx, metres: number): Promise<PlacedBuurt[]> {
  const own = await ownBuurten(trx)
  const box = boxAround(own, metres)
  const others = box ? await buurtenIn(trx, box) : []
  return [...own, ...others].toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** The borders of these municipalities, as far as they are known and real; of several years the newest. */
export async function municipalityShapes(trx: Trx, codes: readonly string[]): Promise<MultiPolygon[]> {
  const { rows } = await sql<{ shape: MultiPolygon }>`
    select distinct on (code) shape from open_data.area_shape
    where code = any(${[...codes]}) and not approximate order by code, year desc`.execute(trx)
  return rows.map(({ shape }) => shape)
}
