import { sql } from 'kysely'
import { addDays } from '../day.ts'
import type { Trx } from '../db/database.ts'
import { weekendOf } from './moments.ts'

/** One time of an entry on a day near now, in minutes; `closes` -1 when nobody knows. */
export interface NearTime {
  entry: number
  day: string
  opens: number
  closes: number
}

/**
 * The facets of every entry, small enough to keep: PostgreSQL finds the entries, and what they have in common is counted
 * here, because grouping every facet of ten thousand rows takes it longer than all the rest.
 */
export interface FacetIndex {
  /** Number of an entry by its id. */
  numbers: ReadonlyMap<string, number>
  /** The marks of entry n are `marks[starts[n]]` up to `marks[starts[n + 1]]`. */
  starts: Uint32Array
  marks: Uint16Array
  /** The facet of a mark. */
  names: readonly string[]
  /** Entries by facet. */
  totals: ReadonlyMap<string, number>
}

/** Working areas whose facets are kept in memory; some megabytes for fifty thousand entries. */
const MOST_AREAS = 24
/** In `search_facet` this row holds a number that changes with every change of the index. */
export const VERSION = '*version'

const indexes = new Map<string, Promise<FacetIndex>>()
const times = new Map<string, Promise<NearTime[]>>()

function remember<T>(map: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const known = map.get(key)
  if (known) return known
  const loading = load()
  map.set(key, loading)
  for (const old of [...map.keys()].slice(0, -MOST_AREAS)) map.delete(old)
  // Who waits gets the failure; who comes later tries again.
  loading.catch(() => map.delete(key))
  return loading
}

async function loadIndex(trx: Trx): Promise<FacetIndex> {
  const { rows } = await sql<{ id: string; facets: string }>`
    select id, array_to_string(facets, ' ') as facets from search_entry order by id`.execute(trx)
  const names: string[] = []
  const marks = new Map<string, number>()
  const list: number[] = []
  const starts = new Uint32Array(rows.length + 1)
  for (const [entry, { facets }] of rows.entries()) {
    for (const facet of facets.split(' ')) {
      const mark = marks.get(facet) ?? names.push(facet) - 1
      marks.set(facet, mark)
      list.push(mark)
    }
    starts[entry + 1] = list.length
  }
  const numbers = new Map(rows.map(({ id }, entry) => [id, entry]))
  const totals = new Map(names.map((name) => [name, 0]))
  for (const mark of list) totals.set(names[mark] ?? '', (totals.get(names[mark] ?? '') ?? 0) + 1)
  return { numbers, starts, marks: Uint16Array.from(list), names, totals }
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

async function loadTimes(trx: Trx, { numbers }: FacetIndex, days: readonly string[]): Promise<NearTime[]> {
  const { rows } = await sql<{ id: string; day: string; opens: string; closes: string | null }>`
    select entry_id as id, day, opens_at as opens, closes_at as closes from search_time where day = any (${[...days]}::date[])`.execute(
    trx,
  )
  return rows.flatMap(({ id, day, opens, closes }) => {
    const entry = numbers.get(id)
    return entry === undefined
      ? []
      : [{ entry, day, opens: minutes(opens), closes: closes === null ? -1 : minutes(closes) }]
  })
}

/** The facets of this version of the index: at once when they are known, else read once for everybody who waits. */
export function facetIndex(trx: Trx, version: number): Promise<FacetIndex> {
  return remember(indexes, String(version), () => loadIndex(trx))
}

/** What is on around this day: yesterday (it may run on), today and the weekend. */
export async function nearTimes(
  trx: Trx,
  version: number,
  index: FacetIndex,
  day: string,
): Promise<NearTime[]> {
  const days = [...new Set([addDays(day, -1), day, ...weekendOf(day)])]
  return remember(times, `${version} ${day}`, () => loadTimes(trx, index, days))
}
