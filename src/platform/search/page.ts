import { type RawBuilder, sql } from 'kysely'
import { addDays } from '../day.ts'
import { type Part, partFits } from './day-parts.ts'
import { STEP } from './doing.ts'
import { type Group, type Moment, timeFits, upcoming } from './filters.ts'
import type { SearchQuery, When } from './search.ts'

type Expression = RawBuilder<unknown>

const PAGE = 20
const LARGEST_PAGE = 200

/** Days that the order by next time looks ahead when nobody asked for it: what is later stands by title. */
const AHEAD = 6
export const AHEAD_WHEN_ASKED = 62

/** The column of `kept` that says whether a row passes this group. */
export const columnOf = (at: number) => `pass_${at}`

export const allOf = (conditions: readonly Expression[]): Expression =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

const passesAll = (groups: readonly Group[]) => allOf(groups.map((_, at) => sql.ref(`e.${columnOf(at)}`)))

/** Rows of a page, at most 200. */
export const sizeOf = ({ pageSize = PAGE }: SearchQuery): number =>
  Math.min(LARGEST_PAGE, Math.max(1, pageSize))

/** Metres from the place of asking to the nearest point of an entry. */
function distanceOf({ near }: SearchQuery): Expression {
  if (!near) return sql`null::float8`
  return sql`(select min(p.rd <-> point(${near.point.x}::float8, ${near.point.y}::float8)) from search_point p where p.entry_id = e.id)`
}

/** The first time from now on; one that fits the question before one that does not. */
export function nextOf(when: When | undefined, part: Part | null, now: Moment): Expression {
  const day = when ? sql`(${timeFits(when, now)})` : sql`true`
  const both = part ? sql`(${day} and ${partFits(part)}) desc, ` : sql``
  const first = when ? sql`${both}${day} desc, ` : both
  return sql`(select jsonb_build_object('day', t.day, 'opens', to_char(t.opens_at, 'HH24:MI'), 'closes', to_char(t.closes_at, 'HH24:MI'))
    from search_time t where t.entry_id = e.id and ${upcoming(now)}
    order by ${first}t.day, t.opens_at limit 1)`
}

/** Whether results stand by their next time: asked for, or of equals, because the question names no subject. */
const bySoonest = ({ sort }: SearchQuery, soonest: boolean): boolean =>
  sort === 'soon' || (sort !== 'near' && soonest)

/** The next time of every entry; read once, where the order needs it. */
export function soonOf(query: SearchQuery, soonest: boolean, now: Moment): Expression {
  if (!bySoonest(query, soonest)) return sql``
  const days = query.sort === 'soon' ? AHEAD_WHEN_ASKED : AHEAD
  const last = addDays(now.day, days)
  return sql`, soon as materialized (select t.entry_id, min(t.day + t.opens_at) as at from search_time t
    where ${upcoming(now)} and t.day <= ${last}::date group by t.entry_id)`
}

/** As `inSteps`. */
const stepped = (score: Expression): Expression =>
  sql`floor(${score} * ${STEP.steps}::float8 + ${STEP.half}::float8)`

function orderOf(query: SearchQuery, soonest: boolean): Expression {
  const title = sql`e.title collate "C", e.id`
  if (query.sort === 'near' && query.near) return sql`e.distance asc nulls last, e.score desc, ${title}`
  if (query.sort === 'soon') return sql`s.at asc nulls last, e.score desc, ${title}`
  if (bySoonest(query, soonest))
    return sql`${stepped(sql`e.score`)} desc, (s.at is null), e.score desc, s.at asc nulls last, ${title}`
  return sql`e.score desc, e.assured_date desc nulls last, ${title}`
}

export interface PageOptions {
  soonest: boolean
  groups: readonly Group[]
  now: Moment
  when: When | undefined
  part: Part | null
}

/** The rows of one page, in order. */
export function pageOf(query: SearchQuery, { soonest, groups, now, when, part }: PageOptions): Expression {
  const size = sizeOf(query)
  const offset = (Math.max(1, query.page ?? 1) - 1) * size
  const join = sql`left join soon s on s.entry_id = e.id`
  const row = sql`select e.id, e.kind, e.title, e.score, ${distanceOf(query)} as distance, e.assured_date from kept e`
  const page = sql`select e.*, row_number() over (order by ${orderOf(query, soonest)}) as at
    from (${row} where ${passesAll(groups)}) e ${bySoonest(query, soonest) ? join : sql``} order by at limit ${size} offset ${offset}`
  return sql`select e.id, e.kind, e.title, e.score, e.distance, ${nextOf(when, part, now)} as next from (${page}) e order by e.at`
}
