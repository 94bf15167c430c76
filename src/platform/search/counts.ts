import type { FacetIndex, NearTime } from './facet-index.queries.ts'
import type { Moment } from './filters.ts'
import { weekendOf } from './moments.ts'
import { areasAround } from './narrowest.ts'

/** An entry that passes everything that was chosen but for at most one group: -1 when it passes all. */
export interface Passing {
  entry: number
  failing: number
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
  { starts, marks, names }: FacetIndex,
  passing: readonly Passing[],
  groups: readonly string[],
): Map<string, number> {
  const counts = new Uint32Array(names.length)
  const owner = names.map((facet) => groupOf(facet, groups))
  for (const { entry, failing } of passing) {
    const end = starts[entry + 1] ?? 0
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const mark = marks[at] ?? 0
      // One that fails in a group counts for that group only: there it would pass with another choice.
      if (failing === -1 || owner[mark] === failing) counts[mark] = (counts[mark] ?? 0) + 1
    }
  }
  return new Map(names.flatMap((facet, mark) => (counts[mark] ? [[facet, counts[mark] ?? 0] as const] : [])))
}

const EVENING = 17 * 60
const EVENING_GOES_ON = 18 * 60

/** Whether a time is on now, still comes today, this evening or this weekend; the same rules as `timeFits` in SQL. */
function fitting(time: NearTime, today: string, now: number, weekend: readonly string[]): string[] {
  const { day, opens, closes } = time
  const overnight = closes >= 0 && closes <= opens
  const open = closes < 0 || closes > now || overnight
  if (day < today) return overnight && closes > now ? ['now'] : []
  const left = day > today || opens >= now || open
  const found = left && weekend.includes(day) ? ['weekend'] : []
  if (day > today) return found
  if (opens <= now && open) found.push('now')
  if (left) found.push('today')
  if (left && (opens >= EVENING || closes > EVENING_GOES_ON || overnight)) found.push('evening')
  return found
}

/** The entries that are on now, today, this evening and this weekend. */
export function entriesByMoment(times: readonly NearTime[], { day, time }: Moment): Map<string, Set<number>> {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  const weekend = weekendOf(day)
  const entries = new Map<string, Set<number>>()
  for (const each of times)
    for (const when of fitting(each, day, hours * 60 + rest, weekend))
      entries.set(when, (entries.get(when) ?? new Set()).add(each.entry))
  return entries
}

/** What passes all groups but at most one, when nothing but groups narrows: no need to ask the database. */
export function passingOf(
  { starts, marks, names }: FacetIndex,
  groups: readonly { facets: readonly string[] | null; when: string | null }[],
  moments: ReadonlyMap<string, ReadonlySet<number>>,
): Passing[] {
  const owner = names.map((facet) =>
    groups.flatMap(({ facets }, group) => (facets?.includes(facet) ? [group] : [])),
  )
  const passing: Passing[] = []
  for (let entry = 0; entry + 1 < starts.length; entry += 1) {
    const passed = groups.map(({ when }) => when !== null && moments.get(when)?.has(entry) === true)
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at += 1)
      for (const group of owner[marks[at] ?? 0] ?? []) passed[group] = true
    const failing = passed.indexOf(false)
    if (failing === passed.lastIndexOf(false)) passing.push({ entry, failing })
  }
  return passing
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
    else if (!facet.startsWith('whole:') && !facet.startsWith('*')) counts.set(facet, number)
  }
  for (const code of areas) {
    const whole = areasAround(code).map((each) => facets.get(`whole:${each}`) ?? 0)
    const number = (facets.get(`area:${code}`) ?? 0) + whole.reduce((sum, each) => sum + each, 0)
    if (number > 0) counts.set(`area:${code}`, number)
  }
  return counts
}
