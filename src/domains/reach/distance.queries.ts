import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { InputBuurt, InputDistances, InputPoint, RunSource } from './inputs.ts'
import { MODES, type Mode } from './mode.ts'
import { rowsOf, squareOrigin } from './roads.ts'

/** A list of distances, without its rows. */
interface DistanceSet extends Omit<RunSource, 'groups' | 'roads' | 'sha256'> {
  mode: Mode
  sha256: string
}

/** The list that counts for each way to go that has one: the newest. */
export async function distanceSets(trx: Trx): Promise<DistanceSet[]> {
  const { rows } = await sql<DistanceSet>`
    select distinct on (mode) id, mode, title, publisher, licence, year, file_sha256 as sha256
    from reach_distance_set order by mode, imported_at desc, id`.execute(trx)
  return rows.toSorted((a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode))
}

/** Middles of the squares of the newest list of those, as a list of distances names them. */
export async function squareOrigins(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ x: number; y: number }>`
    select x, y from reach_cell where set_id = (select id from reach_cell_set order by imported_at desc limit 1)`.execute(
    trx,
  )
  return rows.map(squareOrigin)
}

/** What a list tells of these origins and places. */
async function distancesOf(
  trx: Trx,
  set: string,
  origins: readonly string[],
  places: readonly string[],
): Promise<InputDistances> {
  const known = await sql<{ placeId: string }>`
    select distinct place_id from reach_distance
    where set_id = ${set}::uuid and place_id = any(${[...places]}::uuid[]) order by place_id`.execute(trx)
  const ids = known.rows.map(({ placeId }) => placeId)
  const { rows } = await sql<InputDistances['from'][number]>`
    select own.from_code as origin,
      coalesce(array_agg(place.at::int - 1 order by place.at) filter (where place.at is not null), '{}') as "to",
      coalesce(array_agg(own.metres order by place.at) filter (where place.at is not null), '{}') as metres
    from reach_distance own
    left join unnest(${ids}::uuid[]) with ordinality as place (id, at) on place.id = own.place_id
    where own.set_id = ${set}::uuid and own.from_code = any(${[...origins]}::text[])
    group by own.from_code order by own.from_code`.execute(trx)
  return { set, places: ids, from: rows }
}

interface Asked {
  points: readonly InputPoint[]
  buurten: readonly InputBuurt[]
  places: readonly string[]
}

/** Distances along the street for each way to go that has a list, and what is told of that list with a run. */
export async function gatherDistances(
  trx: Trx,
  sets: readonly DistanceSet[],
  { points, buurten, places }: Asked,
): Promise<{ distances: Partial<Record<Mode, InputDistances>>; sources: RunSource[] }> {
  const distances: Partial<Record<Mode, InputDistances>> = {}
  const sources: RunSource[] = []
  const origins = [...new Set([...points.map(squareOrigin), ...buurten.map(({ code }) => code)])]
  for (const { mode, ...set } of sets) {
    const found = await distancesOf(trx, set.id, origins, places)
    distances[mode] = found
    const roads = {
      ...{ mode, pairs: found.from.reduce((sum, { to }) => sum + to.length, 0) },
      points: rowsOf({ points: [...points], buurten: [...buurten] }, found).filter((row) => row < 0).length,
      places: new Set(places).size - found.places.length,
    }
    sources.push({ ...set, groups: [], roads })
  }
  return { distances, sources }
}
