import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { columnOf, countsOf, facetCounts, momentCounts, passesAll } from './counts.ts'
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
  counts: Record<string, number> | null
  moments: Record<string, number> | null
}

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

function orderOf(query: SearchQuery, scored: boolean, now: Moment): Expression {
  const title = sql`e.kind = 'organization', lower(e.title), e.id`
  const soonest = sql`(select min(t.day + t.opens_at) from search_time t
    where t.entry_id = e.id and ${upcoming(now)}) asc nulls last`
  if (query.sort === 'near' && query.near)
    return sql`${distanceOf(query)} asc nulls last, e.score desc, ${title}`
  if (query.sort === 'soon' || !scored) return sql`${soonest}, e.score desc, ${title}`
  return sql`e.score desc, e.assured_date desc nulls last, ${title}`
}

/** The rows that answer the question, with what they pass; written out only when there is a question to narrow them. */
function keptOf(query: SearchQuery, understood: Understood, groups: readonly Group[], now: Moment) {
  const { rows, scored, narrowed } = ranked(understood, now)
  const passes = groups.map(({ name, passes }) => sql`, ${passes} as ${sql.ref(columnOf(name))}`)
  const always = alwaysOf(query)
  const where = always.length === 0 ? sql`true` : sql.join(always, sql` and `)
  const materialized = scored || always.length > 0 ? sql`materialized` : sql`not materialized`
  return {
    scored,
    narrowed: scored || narrowed || always.length > 0,
    kept: sql`kept as ${materialized} (select e.*${sql.join(passes, sql``)} from (${rows}) e where ${where})`,
  }
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
  const order = orderOf(query, scored, now)
  return sql`select e.id, e.kind, e.title, e.score, ${distanceOf(query)} as distance, ${nextOf(when, now)} as next
    from (select * from kept e where ${passesAll(groups)} order by ${order} limit ${size} offset ${offset}) e order by ${order}`
}

/**
 * Searches: reads the question, then finds, counts and orders in one statement. `now` is the calendar and the clock of the
 * Netherlands. Whatever is typed gives an answer; what nobody uses is said in `readings`.
 */
export async function find(trx: Trx, query: SearchQuery, now: Moment): Promise<SearchResult> {
  const understood = await understand(trx, query, now.day)
  const groups = groupsOf(query, now)
  const { kept, scored, narrowed } = keptOf(query, understood, groups, now)
  // Without a question and a choice the numbers are those of the whole index, which need no scan.
  const known = !narrowed && groups.length === 0
  const when = query.when ?? understood.when ?? undefined
  const counts = known
    ? sql`null::jsonb`
    : sql`(select jsonb_object_agg(f, n) from (${facetCounts(groups)}) c)`
  const { rows } = await sql<Row>`with ${kept}
    select (select jsonb_agg(h) from (${hitsOf(query, scored, groups, now, when)}) h) as hits, ${counts} as counts,
      (select to_jsonb(m) from (${momentCounts(groups, now)}) m) as moments`.execute(trx)
  const [row] = rows
  const facets = known ? understood.facets : new Map(Object.entries(row?.counts ?? {}))
  const counted = countsOf(
    facets,
    (query.areaNames ?? []).map(({ code }) => code),
  )
  for (const [moment, number] of Object.entries(row?.moments ?? {}))
    if (number > 0) counted.set(`when:${moment}`, number)
  return {
    total: known ? understood.all : (facets.get('*') ?? 0),
    hits: (row?.hits ?? []).map(({ next, ...hit }) => ({
      ...hit,
      next: next && { day: next.day, opensAt: next.opens, closesAt: next.closes },
    })),
    readings: understood.readings,
    counts: counted,
    urgent: understood.urgent,
  }
}
