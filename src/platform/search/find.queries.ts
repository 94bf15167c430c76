import { type RawBuilder, sql } from 'kysely'
import { addDays } from '../day.ts'
import type { Trx } from '../db/database.ts'
import { count, letterOf, PASSED } from './count.queries.ts'
import { countsOf } from './counts.ts'
import { alwaysOf, type Group, groupsOf, type Moment, timeFits, upcoming } from './filters.ts'
import { ranked } from './rank.ts'
import { type Understood, understand } from './reading.queries.ts'
import type { SearchHit, SearchQuery, SearchResult, When } from './search.ts'

const PAGE = 20
const LARGEST_PAGE = 200

type Expression = RawBuilder<unknown>

interface Row {
  hits:
    | (Omit<SearchHit, 'next'> & { next: { day: string; opens: string; closes: string | null } | null })[]
    | null
  /** Ids of 36 letters, each with the letter of the group that it fails, or a dot. */
  passing: string | null
}

const columnOf = (at: number) => `pass_${at}`

const allOf = (conditions: readonly Expression[]) =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

const passesAll = (groups: readonly Group[]) => allOf(groups.map((_, at) => sql.ref(`e.${columnOf(at)}`)))

/** Metres from the place of asking to the nearest point of an entry. */
function distanceOf({ near }: SearchQuery): Expression {
  if (!near) return sql`null::float8`
  return sql`(select min(p.rd <-> point(${near.point.x}::float8, ${near.point.y}::float8)) from search_point p where p.entry_id = e.id)`
}

/** The first time from now on; one that fits the question before one that does not. */
function nextOf(when: When | undefined, now: Moment): Expression {
  const first = when ? sql`(${timeFits(when, now)}) desc, ` : sql``
  return sql`(select jsonb_build_object('day', t.day, 'opens', to_char(t.opens_at, 'HH24:MI'), 'closes', to_char(t.closes_at, 'HH24:MI'))
    from search_time t where t.entry_id = e.id and ${upcoming(now)}
    order by ${first}t.day, t.opens_at limit 1)`
}

/** Days that the order by next time looks ahead when nobody asked for it: what is later stands by title. */
const AHEAD = 6
const AHEAD_WHEN_ASKED = 62

const bySoonest = ({ sort }: SearchQuery, scored: boolean) => sort === 'soon' || (sort !== 'near' && !scored)

/** The next time of every entry; read once, where the order needs it. */
function soonOf(query: SearchQuery, scored: boolean, now: Moment): Expression {
  if (!bySoonest(query, scored)) return sql``
  const last = addDays(now.day, query.sort === 'soon' ? AHEAD_WHEN_ASKED : AHEAD)
  return sql`, soon as materialized (select t.entry_id, min(t.day + t.opens_at) as at from search_time t
    where ${upcoming(now)} and t.day <= ${last}::date group by t.entry_id)`
}

function orderOf(query: SearchQuery, scored: boolean): Expression {
  const title = sql`e.title collate "C", e.id`
  if (query.sort === 'near' && query.near) return sql`e.distance asc nulls last, e.score desc, ${title}`
  if (bySoonest(query, scored)) return sql`s.at asc nulls last, e.score desc, ${title}`
  return sql`e.score desc, e.assured_date desc nulls last, ${title}`
}

/** The rows that answer the question, with what they pass; written out only when there is a question to narrow them. */
function keptOf(query: SearchQuery, understood: Understood, groups: readonly Group[], now: Moment) {
  const { rows, scored, narrowed } = ranked(understood, now)
  const passes = groups.map(({ passes }, at) => sql`, ${passes} as ${sql.ref(columnOf(at))}`)
  const always = alwaysOf(query)
  const materialized = scored || always.length > 0 ? sql`materialized` : sql`not materialized`
  return {
    scored,
    narrowed: scored || narrowed || always.length > 0,
    kept: sql`kept as ${materialized} (select e.*${sql.join(passes, sql``)} from (${rows}) e where ${allOf(always)})`,
  }
}

/** Every entry that passes all groups but at most one; `alone`: of a single group only what passes it. */
function passingOf(groups: readonly Group[], alone: boolean): Expression {
  const columns = groups.map((_, at) => sql.ref(`e.${columnOf(at)}`))
  const others = columns.map((_, at) => sql`(${allOf(columns.filter((__, other) => other !== at))})`)
  const letter = columns.map((column, at) => sql`when not ${column} then ${letterOf(at)}`)
  const failing =
    columns.length === 0 ? sql`${PASSED}` : sql`case ${sql.join(letter, sql` `)} else ${PASSED} end`
  const where = alone || columns.length === 0 ? passesAll(groups) : sql.join(others, sql` or `)
  return sql`select string_agg(e.id::text || ${failing}, '') from kept e where ${where}`
}

function hitsOf(
  query: SearchQuery,
  scored: boolean,
  groups: readonly Group[],
  now: Moment,
  when?: When,
): Expression {
  const size = Math.min(LARGEST_PAGE, Math.max(1, query.pageSize ?? PAGE))
  const offset = (Math.max(1, query.page ?? 1) - 1) * size
  const soon = bySoonest(query, scored) ? sql`left join soon s on s.entry_id = e.id` : sql``
  const row = sql`select e.id, e.kind, e.title, e.score, ${distanceOf(query)} as distance, e.assured_date from kept e`
  const page = sql`select e.*, row_number() over (order by ${orderOf(query, scored)}) as at
    from (${row} where ${passesAll(groups)}) e ${soon} order by at limit ${size} offset ${offset}`
  return sql`select e.id, e.kind, e.title, e.score, e.distance, ${nextOf(when, now)} as next from (${page}) e order by e.at`
}

/**
 * Searches: reads the question, then finds and orders in one statement, and counts. `now` is the calendar and the clock of
 * the Netherlands. Whatever is typed gives an answer; what nobody uses is said in `readings`.
 */
export async function find(trx: Trx, query: SearchQuery, now: Moment): Promise<SearchResult> {
  const understood = await understand(trx, query, now.day)
  const groups = groupsOf(query, now)
  const { kept, scored, narrowed } = keptOf(query, understood, groups, now)
  const when = query.when ?? understood.when ?? undefined
  const whole = !narrowed && groups.length === 0
  const passing = whole ? sql`null::text` : sql`(${passingOf(groups, !narrowed && groups.length === 1)})`
  const { rows } = await sql<Row>`with ${kept}${soonOf(query, scored, now)}
    select (select jsonb_agg(h) from (${hitsOf(query, scored, groups, now, when)}) h) as hits, ${passing} as passing`.execute(
    trx,
  )
  const { total, counts } = await count(trx, rows[0]?.passing ?? '', understood, groups, { narrowed, now })
  return {
    total,
    hits: (rows[0]?.hits ?? []).map(({ next, ...hit }) => ({
      ...hit,
      next: next && { day: next.day, opensAt: next.opens, closesAt: next.closes },
    })),
    readings: understood.readings,
    counts: countsOf(
      counts,
      (query.areaNames ?? []).map(({ code }) => code),
    ),
    urgent: understood.urgent,
  }
}
