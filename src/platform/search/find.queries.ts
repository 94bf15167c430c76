import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { count, letterOf, PASSED } from './count.queries.ts'
import { countsOf } from './counts.ts'
import { alwaysOf, type Group, groupsOf, type Moment } from './filters.ts'
import { allOf, bySoonest, columnOf, pageOf, sizeOf, soonOf } from './page.ts'
import { ranked } from './rank.ts'
import { type Understood, understand } from './reading.queries.ts'
import type { SearchHit, SearchQuery, SearchResult } from './search.ts'

type Expression = RawBuilder<unknown>

/** From so many entries on, the first pages by time are made of what is soon alone. */
const LARGE = 10_000

interface Row {
  hits:
    | (Omit<SearchHit, 'next'> & { next: { day: string; opens: string; closes: string | null } | null })[]
    | null
  /** Ids of 36 letters, each with the letter of the group that it fails, or a dot. */
  passing: string | null
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

/** Every entry that passes all groups but at most one, as one text. */
function passingText(groups: readonly Group[]): Expression {
  const columns = groups.map((_, at) => sql.ref(`e.${columnOf(at)}`))
  if (columns.length === 0) return sql`select string_agg(e.id::text || ${PASSED}, '') from kept e`
  const others = columns.map((_, at) => sql`(${allOf(columns.filter((__, other) => other !== at))})`)
  const letter = columns.map((column, at) => sql`when not ${column} then ${letterOf(at)}`)
  return sql`select string_agg(e.id::text || case ${sql.join(letter, sql` `)} else ${PASSED} end, '')
    from kept e where ${sql.join(others, sql` or `)}`
}

async function rowOf(
  trx: Trx,
  query: SearchQuery,
  understood: Understood,
  groups: readonly Group[],
  now: Moment,
): Promise<{ row: Row; narrowed: boolean }> {
  const { kept, scored, narrowed } = keptOf(query, understood, groups, now)
  const when = query.when ?? understood.when ?? undefined
  const large = understood.all > LARGE
  const passing = narrowed ? sql`(${passingText(groups)})` : sql`null::text`
  const ask = async (onlySoon: boolean): Promise<Row> => {
    const page = pageOf(query, { scored, groups, now, when, onlySoon })
    const { rows } = await sql<Row>`with ${kept}${soonOf(query, scored, large, now)}
      select (select jsonb_agg(h) from (${page}) h) as hits, ${passing} as passing`.execute(trx)
    return rows[0] ?? { hits: null, passing: null }
  }
  const onlySoon = large && !narrowed && bySoonest(query, scored)
  const row = await ask(onlySoon)
  const full = !onlySoon || (row.hits?.length ?? 0) >= sizeOf(query)
  return { row: full ? row : await ask(false), narrowed }
}

/**
 * Searches: reads the question, then finds and orders in one statement, and counts. `now` is the calendar and the clock of
 * the Netherlands. Whatever is typed gives an answer; what nobody uses is said in `readings`.
 */
export async function find(trx: Trx, query: SearchQuery, now: Moment): Promise<SearchResult> {
  const understood = await understand(trx, query, now.day)
  const groups = groupsOf(query, now)
  const { row, narrowed } = await rowOf(trx, query, understood, groups, now)
  const { total, counts } = await count(trx, narrowed ? (row.passing ?? '') : null, understood, groups, now)
  const codes = (query.areaNames ?? []).map(({ code }) => code)
  return {
    total,
    hits: (row.hits ?? []).map(({ next, ...hit }) => ({
      ...hit,
      next: next && { day: next.day, opensAt: next.opens, closesAt: next.closes },
    })),
    readings: understood.readings,
    counts: countsOf(counts, codes),
    urgent: understood.urgent,
  }
}
