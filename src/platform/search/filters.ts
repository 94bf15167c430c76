import { type RawBuilder, sql } from 'kysely'
import { addDays, WEEKDAYS } from '../day.ts'
import { weekendOf } from './moments.ts'
import { areasAround } from './narrowest.ts'
import type { SearchQuery, When } from './search.ts'

type Condition = RawBuilder<unknown>

export interface Moment {
  /** `2026-11-24`. */
  day: string
  /** `09:30`. */
  time: string
}

const isWeekday = (when: When) => WEEKDAYS.some((day) => day === when)

/** Conditions on a row `t` of search_time: on at this moment, also past midnight; later today; and so on. */
export function timeFits(when: When, { day, time }: Moment): Condition {
  const open = sql`(t.closes_at is null or t.closes_at > ${time}::time or t.closes_at <= t.opens_at)`
  switch (when) {
    case 'now':
      // Without a closing time nobody knows how long: what has begun so is not said to be on.
      return sql`((t.day = ${day}::date and t.opens_at <= ${time}::time
          and (t.closes_at > ${time}::time or t.closes_at <= t.opens_at))
        or (t.day = ${addDays(day, -1)}::date and t.closes_at <= t.opens_at and t.closes_at > ${time}::time))`
    case 'today':
      return sql`t.day = ${day}::date and (t.opens_at >= ${time}::time or ${open})`
    case 'evening':
      return sql`t.day = ${day}::date and (t.opens_at >= '17:00' or t.closes_at > '18:00' or t.closes_at <= t.opens_at)
        and (t.opens_at >= ${time}::time or ${open})`
    case 'weekend':
      return sql`t.day = any (${weekendOf(day)}::date[]) and (t.day > ${day}::date or t.opens_at >= ${time}::time or ${open})`
    default:
      return sql`t.day >= ${day}::date and extract(isodow from t.day) = ${(WEEKDAYS as readonly string[]).indexOf(when) + 1}`
  }
}

/** Not over yet, for a row `t` of search_time: later today counts, and what goes on past midnight. */
export function upcoming({ day, time }: Moment): Condition {
  return sql`t.day >= ${addDays(day, -1)}::date and (t.day > ${day}::date
    or (t.day = ${day}::date and (t.opens_at >= ${time}::time or t.closes_at > ${time}::time or t.closes_at <= t.opens_at))
    or (t.day < ${day}::date and t.closes_at <= t.opens_at and t.closes_at > ${time}::time))`
}

/** Whether an entry `e` is on then. Days of the week are facets; the rest depends on the moment of asking. */
export function whenFits(when: When, now: Moment): Condition {
  if (isWeekday(when)) return sql`e.facets @> ${[`when:${when}`]}::text[]`
  return sql`e.id in (select t.entry_id from search_time t where ${timeFits(when, now)})`
}

/** The facets of what lies in these areas, is for them, or is for all of a larger area around them. */
export function areaFacets(codes: readonly string[]): string[] {
  const around = new Set(codes.flatMap(areasAround))
  return [...codes.map((code) => `area:${code}`), ...[...around].map((code) => `whole:${code}`)]
}

export interface Group {
  name: string
  passes: Condition
  /** An entry with one of these passes; null when it depends on the moment of asking. */
  facets: readonly string[] | null
  when: When | null
}

function facetGroup(name: string, facets: readonly string[]): Group {
  return { name, facets, when: null, passes: sql`e.facets && ${[...facets]}::text[]` }
}

function whenGroup(when: When, now: Moment): Group {
  if (isWeekday(when)) return facetGroup('when', [`when:${when}`])
  return { name: 'when', facets: null, when, passes: whenFits(when, now) }
}

/** What was chosen, by group: within a group one is enough, all groups must pass. */
export function groupsOf(query: SearchQuery, now: Moment): Group[] {
  const { kinds = [], facets = {}, areas = [], when } = query
  const chosen = Object.entries(facets).filter(([, values]) => values.length > 0)
  return [
    ...(kinds.length > 0
      ? [
          facetGroup(
            'kind',
            kinds.map((kind) => `kind:${kind}`),
          ),
        ]
      : []),
    ...chosen.map(([name, values]) =>
      facetGroup(
        name,
        values.map((value) => `${name}:${value}`),
      ),
    ),
    ...(areas.length > 0 ? [facetGroup('area', areaFacets(areas))] : []),
    ...(when ? [whenGroup(when, now)] : []),
  ]
}

/** What always holds and is not counted: age and distance. */
export function alwaysOf({ age, near }: SearchQuery): Condition[] {
  return [
    ...(age === undefined
      ? []
      : [
          sql`(e.minimum_age is null or e.minimum_age <= ${age}) and (e.maximum_age is null or e.maximum_age >= ${age})`,
        ]),
    ...(near
      ? [
          sql`e.id in (select p.entry_id from search_point p
            where p.rd <@ circle(point(${near.point.x}::float8, ${near.point.y}::float8), ${near.radius}::float8))`,
        ]
      : []),
  ]
}
