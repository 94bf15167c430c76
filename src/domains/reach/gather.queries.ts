import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import {
  buurtenAround,
  datasetHashes,
  datasetsOf,
  figuresOf,
  type PlacedBuurt,
  workingMunicipalities,
} from '../areas/index.ts'
import { facilities, unplacedOffers } from '../directory/index.ts'
import { freshCells, freshFigures, oldestFirst } from '../freshness/index.ts'
import { terms } from '../taxonomy/index.ts'
import { cellsNear } from './cell.queries.ts'
import { pointsOf } from './cells.ts'
import { uncoveredOf } from './cover.queries.ts'
import { distanceSets, gatherDistances } from './distance.queries.ts'
import { reachables } from './facility.ts'
import { countedBuurten, type FiguresByCode, freshPerWijk } from './gather.ts'
import { groups, indicatorsNeeded } from './group.ts'
import type { Inputs, RunSource } from './inputs.ts'
import { widestCatchment } from './mode.ts'
import { normsNow } from './norm.queries.ts'

/** More things than any working area has. */
const ALL = 1_000_000

/** Everything that a run needs, or why there is nothing to compute. */
export type Gathered =
  | { ok: true; inputs: Inputs; sources: RunSource[] }
  | { ok: false; problem: 'no-people' | 'no-places' }

const unique = (codes: readonly string[]) => [...new Set(codes)]

async function figuresFor(trx: Trx, buurten: readonly PlacedBuurt[]): Promise<FiguresByCode> {
  // The first code leads: figures side by side come from one data set, that of the working area itself.
  const lead = (await workingMunicipalities(trx)).map(({ code }) => code)
  const codes = [
    ...lead,
    ...buurten.flatMap(({ code, wijkCode, municipalityCode }) => [code, wijkCode, municipalityCode]),
  ]
  return figuresOf(trx, unique(codes), indicatorsNeeded)
}

/** Which data sets the numbers of the working area came from, and for which groups. */
async function sourcesOf(
  trx: Trx,
  buurten: readonly PlacedBuurt[],
  figures: FiguresByCode,
): Promise<RunSource[]> {
  const used = new Map<string, Set<string>>()
  for (const { code } of buurten.filter(({ own }) => own))
    for (const { key, count, share } of groups)
      for (const id of [count, share?.indicator]) {
        const set = id === undefined ? undefined : figures.get(code)?.get(id)?.datasetId
        if (set) used.set(set, (used.get(set) ?? new Set()).add(key))
      }
  const ids = [...used.keys()]
  const hashes = await datasetHashes(trx, ids)
  return (await datasetsOf(trx, ids)).map(({ id, title, publisher, licence, year }) => ({
    ...{ id, title, publisher, licence, year },
    sha256: hashes.get(id) ?? null,
    groups: [...(used.get(id) ?? [])],
  }))
}

/** Ids of offers and places that somebody said to be right within their term, on this calendar day. */
async function freshIds(trx: Trx, today: string): Promise<Set<string>> {
  const items = await oldestFirst(trx, {}, { today, offset: 0, limit: ALL })
  return new Set(items.filter(({ state }) => state === 'fresh').map(({ id }) => id))
}

/**
 * The last calendar day on which somebody said of anything on the map that it is right; null when nobody ever did. Seen from a day
 * before that all of it would be fresh, though the map is not the one of that day.
 */
export async function lastChecked(trx: Trx, today: string): Promise<string | null> {
  const items = await oldestFirst(trx, {}, { today, offset: 0, limit: ALL })
  return items
    .flatMap(({ checkedOn }) => checkedOn ?? [])
    .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null)
}

/**
 * Gathers people, places, freshness and norms as they are on this calendar day. People and places count up to twice the widest
 * catchment around the working area: who shares a place with its residents, shares in the score. It sees one moment, so it is the
 * first that its transaction asks: a list that is read in meanwhile is there whole, or not at all.
 */
export async function gather(trx: Trx, today: string): Promise<Gathered> {
  await sql`set transaction isolation level repeatable read`.execute(trx)
  const sets = await distanceSets(trx)
  const placed = await buurtenAround(trx, 2 * widestCatchment(sets.map(({ mode }) => mode)))
  const figures = await figuresFor(trx, placed)
  const { buurten, groups: counted } = countedBuurten(
    placed,
    figures,
    await uncoveredOf(trx, placed, figures),
  )
  if (counted.length === 0) return { ok: false, problem: 'no-people' }
  const domains = (await terms(trx, 'life_domain')).map(({ id }) => id)
  const found = reachables(await facilities(trx), await freshIds(trx, today), today)
  if (found.length === 0) return { ok: false, problem: 'no-places' }
  const wijken = new Map(
    placed
      .filter(({ own }) => own)
      .map((each) => [each.wijkCode, { wijk: each.wijkCode, municipality: each.municipalityCode }]),
  )
  const { byWijk } = await freshFigures(trx, {}, today)
  const entries = new Map([...byWijk].map(([code, { total }]) => [code, total]))
  const points = pointsOf(placed, await cellsNear(trx, placed))
  const places = found.map(({ place }) => place)
  const roads = await gatherDistances(trx, sets, { points, buurten, places })
  const inputs: Inputs = {
    ...{ version: 1, on: today, domains, groups: counted, buurten },
    points,
    facilities: found.map((each) => ({ ...each, x: Math.round(each.x), y: Math.round(each.y) })),
    unplaced: Object.fromEntries(await unplacedOffers(trx)),
    fresh: freshPerWijk(await freshCells(trx, {}, today), entries, [...wijken.values()], domains),
    norms: await normsNow(trx),
    ...(sets.length > 0 ? { distances: roads.distances } : {}),
  }
  return { ok: true, inputs, sources: [...(await sourcesOf(trx, placed, figures)), ...roads.sources] }
}
