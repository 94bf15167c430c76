import { type RawBuilder, sql } from 'kysely'
import { addDays } from '../day.ts'
import { type Group, type Moment, timeFits } from './filters.ts'
import { weekendOf } from './moments.ts'
import { areasAround } from './narrowest.ts'

/** Moments that are no facet, because they depend on when somebody asks. */
export const CHANGING = ['now', 'today', 'evening', 'weekend'] as const

const both = (conditions: readonly RawBuilder<unknown>[]) =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

export const passesAll = (groups: readonly Group[]) =>
  both(groups.map(({ name }) => sql.ref(`e.${columnOf(name)}`)))

/** The column in which `kept` says whether a row passes this group. */
export const columnOf = (group: string) => `pass_${group}`

const belongs = (group: string) =>
  group === 'area' ? sql`(f ^@ 'area:' or f ^@ 'whole:')` : sql`f ^@ ${`${group}:`}`

/** Numbers by facet over the rows of `kept`: with all groups passed, and of each group with only the others passed. */
export function facetCounts(groups: readonly Group[]): RawBuilder<unknown> {
  const others = (name: string) => passesAll(groups.filter((group) => group.name !== name))
  const ownGroups = both(groups.map(({ name }) => sql`not ${belongs(name)}`))
  const scans = [
    sql`select f, count(*) as n from kept e cross join lateral unnest(e.facets || '{*}'::text[]) f
      where ${passesAll(groups)} and ${ownGroups} group by f`,
    ...groups.map(
      ({ name }) => sql`select f, count(*) as n from kept e cross join lateral unnest(e.facets) f
        where ${others(name)} and ${belongs(name)} group by f`,
    ),
  ]
  return sql.join(scans, sql` union all `)
}

/** The same for what is on now, today, this evening and this weekend. */
export function momentCounts(groups: readonly Group[], now: Moment): RawBuilder<unknown> {
  const days = [...new Set([addDays(now.day, -1), now.day, ...weekendOf(now.day)])]
  const fits = CHANGING.map((when) => sql`bool_or(${timeFits(when, now)}) as ${sql.ref(when)}`)
  const numbers = CHANGING.map((when) => sql`count(*) filter (where ${sql.ref(when)}) as ${sql.ref(when)}`)
  return sql`select ${sql.join(numbers)} from (
    select ${sql.join(fits)} from kept e join search_time t on t.entry_id = e.id
    where t.day = any (${days}::date[]) and ${passesAll(groups.filter(({ name }) => name !== 'when'))}
    group by e.id) moments`
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
    else if (!facet.startsWith('whole:') && facet !== '*') counts.set(facet, number)
  }
  for (const code of areas) {
    const whole = areasAround(code).map((each) => facets.get(`whole:${each}`) ?? 0)
    const number = (facets.get(`area:${code}`) ?? 0) + whole.reduce((sum, each) => sum + each, 0)
    if (number > 0) counts.set(`area:${code}`, number)
  }
  return counts
}
