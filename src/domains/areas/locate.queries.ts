import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { MultiPolygon } from 'geojson'
import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { inNetherlands, type LonLat, toRd } from '../../platform/geo.ts'
import { type Level, readCode } from './code.ts'

/** In which areas a point lies; null where no border is known that holds it. */
export interface Located {
  municipality: string | null
  wijk: string | null
  buurt: string | null
  /** True when the buurt rests on an approximated border: a person should check it. */
  approximate: boolean
}

interface Candidate {
  index: number
  code: string
  year: number
  level: Level
  approximate: boolean
  inWorkingArea: boolean
}

const POINTS_PER_QUERY = 500
const nowhere: Located = { municipality: null, wijk: null, buurt: null, approximate: false }

/** Borders whose box holds a point, best first: of this working area, real before approximated, new before old. */
async function candidatesOf(trx: Trx, points: readonly LonLat[]): Promise<Candidate[]> {
  const rd = points
    .map((point, index) => ({ index, ...(inNetherlands(point) ? toRd(point) : { x: null, y: null }) }))
    .filter(({ x }) => x !== null)
  const { rows } = await sql<Candidate>`
    select input.index, shape.code, shape.year, area.level, shape.approximate,
      area.municipality_code in (select municipality_code from working_area) as in_working_area
    from jsonb_to_recordset(${JSON.stringify(rd)}::jsonb) as input(index integer, x double precision, y double precision)
    join open_data.area_shape shape on shape.rd_box @> box(point(input.x, input.y))
    join open_data.area area on area.code = shape.code and area.year = shape.year
    where area.level in ('municipality', 'wijk', 'buurt')
    order by input.index, in_working_area desc, shape.approximate, shape.year desc, shape.code`.execute(trx)
  return rows
}

async function shapesFor(trx: Trx, candidates: readonly Candidate[]): Promise<Map<string, MultiPolygon>> {
  const keys = [...new Map(candidates.map(({ code, year }) => [`${code} ${year}`, { code, year }])).values()]
  const { rows } = await sql<{ code: string; year: number; shape: MultiPolygon }>`
    select code, year, shape from open_data.area_shape
    join jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as input(code text, year integer) using (code, year)`.execute(
    trx,
  )
  return new Map(rows.map(({ code, year, shape }) => [`${code} ${year}`, shape]))
}

/** The smallest real area decides what lies around it, so that buurt, wijk and municipality never contradict. */
function settle(found: ReadonlyMap<Level, Candidate>): Located {
  const { buurt, wijk, municipality } = Object.fromEntries(found)
  const around = wijk ? readCode(wijk.code) : null
  const own = buurt ? readCode(buurt.code) : null
  if (buurt && own && (!buurt.approximate || !around || own.wijkCode === around.wijkCode))
    return {
      municipality: own.municipalityCode,
      wijk: own.wijkCode,
      buurt: buurt.code,
      approximate: buurt.approximate,
    }
  const code = around?.municipalityCode ?? municipality?.code ?? null
  return { ...nowhere, municipality: code, wijk: wijk?.code ?? null }
}

function locateOne(
  point: LonLat,
  candidates: readonly Candidate[],
  shapes: ReadonlyMap<string, MultiPolygon>,
): Located {
  const found = new Map<Level, Candidate>()
  for (const candidate of candidates) {
    // Elsewhere only the municipality is of use: a wijk of a neighbour may be older than the merger that ended it.
    if (found.has(candidate.level) || (!candidate.inWorkingArea && candidate.level !== 'municipality'))
      continue
    const shape = shapes.get(`${candidate.code} ${candidate.year}`)
    if (shape && booleanPointInPolygon([point.longitude, point.latitude], shape))
      found.set(candidate.level, candidate)
  }
  return settle(found)
}

/** For each point, in the same order, the municipality, wijk and buurt whose border holds it. */
export async function locate(trx: Trx, points: readonly LonLat[]): Promise<Located[]> {
  const located: Located[] = []
  for (let start = 0; start < points.length; start += POINTS_PER_QUERY) {
    const chunk = points.slice(start, start + POINTS_PER_QUERY)
    const candidates = await candidatesOf(trx, chunk)
    const shapes = await shapesFor(trx, candidates)
    const byPoint = Map.groupBy(candidates, ({ index }) => index)
    for (const [index, point] of chunk.entries())
      located.push(locateOne(point, byPoint.get(index) ?? [], shapes))
  }
  return located
}
