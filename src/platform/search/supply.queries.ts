import type { Trx } from '../db/database.ts'
import { countsOf, facetCounts } from './counts.ts'
import { entryIndex } from './entry-index.queries.ts'
import type { EntryIndex } from './entry-index.ts'
import { type ByName, entriesByName } from './entry-order.queries.ts'
import { UNCHECKED } from './entry-row.ts'
import { areaFacets } from './filters.ts'
import { partOf } from './order.ts'
import { having } from './ranking.ts'
import type { Kind } from './search.ts'

/** What there is of one kind in some areas: by definition what the search lists for the same areas and kind. */
export interface Supply extends ByName {
  entries: readonly number[]
}

const ofKind = ({ holders, dictionary }: EntryIndex, kind: Kind): number[] => [
  ...holders.of(dictionary.marks.get(`kind:${kind}`) ?? -1),
]

/** Everything of one kind in these areas, by CBS code. Reads nothing when the index did not change. */
export async function supplyIn(trx: Trx, kind: Kind, areas: readonly string[]): Promise<Supply> {
  const { index, places } = await entriesByName(trx)
  const inside = having(index, areaFacets(areas))
  return { index, places, entries: ofKind(index, kind).filter((entry) => inside[entry] === 1) }
}

/** The ids of the first so many by name; all of them without a number. */
export function firstByName({ index, places, entries }: Supply, most = entries.length): string[] {
  const order = (a: number, b: number) => (places[a] ?? 0) - (places[b] ?? 0)
  return partOf(entries, order, 0, most).flatMap((entry) => index.ids[entry] ?? [])
}

const facetsOf = (index: EntryIndex, entries: readonly number[]) =>
  facetCounts(index, { entries, failing: new Int8Array(entries.length).fill(-1) }, [])

/** How many there are of each value of a group of facets, as `life_domain`. */
export function numbersOf({ index, entries }: Supply, group: string): Record<string, number> {
  const begin = `${group}:`
  const ours = [...facetsOf(index, entries)].filter(([facet]) => facet.startsWith(begin))
  return Object.fromEntries(ours.map(([facet, number]) => [facet.slice(begin.length), number]))
}

/** By code of an area: how much of this kind the search lists there. One look at all entries for all areas together. */
export async function numbersByArea(
  trx: Trx,
  kind: Kind,
  codes: readonly string[],
): Promise<Map<string, number>> {
  const index = await entryIndex(trx)
  const counts = countsOf(facetsOf(index, ofKind(index, kind)), codes)
  return new Map(codes.map((code) => [code, counts.get(`area:${code}`) ?? 0]))
}

/** Of how many somebody checked what they say after a day, of how many never, and the day that is longest ago. */
export function checksOf({ index, entries }: Supply, after: number) {
  const days = entries.map((entry) => index.assured[entry] ?? UNCHECKED)
  const known = days.filter((day) => day !== UNCHECKED)
  return {
    since: known.filter((day) => day > after).length,
    never: days.length - known.length,
    oldest: known.length > 0 ? known.reduce((least, day) => Math.min(least, day)) : null,
  }
}

/** The ids of those that have no point, because nobody knows it or because it may not be told. */
export function withoutPoint({ index, entries }: Supply): string[] {
  const { starts } = index.points
  return entries.flatMap((entry) => (starts[entry] === starts[entry + 1] ? (index.ids[entry] ?? []) : []))
}
