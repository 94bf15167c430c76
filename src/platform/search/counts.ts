import type { EntryIndex } from './entry-index.ts'
import type { Group } from './filters.ts'
import { areasAround } from './narrowest.ts'
import type { AtMoment } from './near-times.ts'
import { having } from './ranking.ts'

/** Entries that pass everything that was chosen but for at most one group, and which: -1 when they pass all. */
export interface Passing {
  entries: readonly number[]
  failing: Int8Array
}

/** Which group a facet belongs to, by its place in `groups`; -1 for none of them. */
function groupOf(facet: string, groups: readonly string[]): number {
  const name = facet.slice(0, facet.indexOf(':'))
  return groups.indexOf(name === 'whole' ? 'area' : name)
}

/**
 * Numbers by facet: over the entries that pass everything, and for facets of a group in which something was chosen over
 * those that pass everything else. One look at each entry.
 */
export function facetCounts(
  { dictionary: { names }, marks: { starts, values } }: EntryIndex,
  { entries, failing }: Passing,
  groups: readonly string[],
): Map<string, number> {
  const counts = new Uint32Array(names.length)
  const owner = Int8Array.from(names, (facet) => groupOf(facet, groups))
  for (let at = 0; at < entries.length; at += 1) {
    const failed = failing[at] ?? -1
    const entry = entries[at] ?? 0
    const end = starts[entry + 1] ?? 0
    for (let place = starts[entry] ?? 0; place < end; place += 1) {
      const mark = values[place] ?? 0
      // One that fails in a group counts for that group only: there it would pass with another choice.
      if (failed === -1 || owner[mark] === failed) counts[mark] = (counts[mark] ?? 0) + 1
    }
  }
  return new Map(names.flatMap((facet, mark) => (counts[mark] ? [[facet, counts[mark] ?? 0] as const] : [])))
}

/** Which of these entries pass all groups but at most one. */
export function passingOf(
  index: EntryIndex,
  entries: readonly number[],
  groups: readonly Group[],
  moment: AtMoment,
): Passing {
  if (groups.length === 0) return { entries, failing: new Int8Array(entries.length).fill(-1) }
  // How many groups each entry passes, and the sum of their places: what is missing then tells which one it fails.
  const passed = new Uint8Array(index.size)
  const places = new Uint16Array(index.size)
  for (const [at, { facets, when }] of groups.entries()) {
    const found = facets ? having(index, facets) : null
    for (const entry of entries)
      if (found ? found[entry] === 1 : when !== null && moment.isOn(entry, when)) {
        passed[entry] = (passed[entry] ?? 0) + 1
        places[entry] = (places[entry] ?? 0) + at
      }
  }
  const all = (groups.length * (groups.length - 1)) / 2
  const kept = entries.filter((entry) => (passed[entry] ?? 0) >= groups.length - 1)
  const failing = Int8Array.from(kept, (entry) =>
    passed[entry] === groups.length ? -1 : all - (places[entry] ?? 0),
  )
  return { entries: kept, failing }
}

export interface Counted {
  total: number
  counts: Map<string, number>
}

/** The numbers beside the results. */
export function counted(
  index: EntryIndex,
  passing: Passing,
  groups: readonly Group[],
  moment: AtMoment,
): Counted {
  const { entries, failing } = passing
  const names = groups.map(({ name }) => name)
  const everything = groups.length === 0 && entries.length === index.size
  const facets = everything ? new Map(index.totals) : facetCounts(index, passing, names)
  const when = names.indexOf('when')
  const timely =
    groups.length === 0 ? entries : entries.filter((_, at) => failing[at] === -1 || failing[at] === when)
  for (const [each, size] of moment.countIn(timely)) if (size > 0) facets.set(`when:${each}`, size)
  const total =
    groups.length === 0 ? entries.length : failing.reduce((sum, failed) => (failed === -1 ? sum + 1 : sum), 0)
  return { total, counts: facets }
}

/**
 * Counts by facet as a page wants them. What is for a whole municipality is a result in each of its wijken too, so the
 * number of a wijk is that of what lies in it and what is for all around it.
 */
export function countsOf(facets: ReadonlyMap<string, number>, codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const areas = new Set(codes)
  for (const [facet, number] of facets) {
    if (facet.startsWith('area:')) areas.add(facet.slice(5))
    else if (!/^(?:whole:|part:|\*)/.test(facet)) counts.set(facet, number)
  }
  for (const code of areas) {
    const whole = areasAround(code).map((each) => facets.get(`whole:${each}`) ?? 0)
    const number = (facets.get(`area:${code}`) ?? 0) + whole.reduce((sum, each) => sum + each, 0)
    if (number > 0) counts.set(`area:${code}`, number)
  }
  return counts
}
