import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { type Answer, type Asked, type HitRow, toHit } from './asked.ts'
import { counted, type Passing, passingOf } from './counts.ts'
import type { EntryIndex } from './entry-index.ts'
import { alwaysOf, type Group, type Moment } from './filters.ts'
import { allOf, columnOf, pageOf, soonOf } from './page.ts'
import { ranked } from './rank.ts'
import type { SearchQuery } from './search.ts'
import type { Understood } from './understood.ts'

type Expression = RawBuilder<unknown>

const ID_LENGTH = 36
/** Behind the id of an entry that passes every group; behind another stands the letter of the group that it fails. */
const PASSED = '.'
const letterOf = (at: number): string => String.fromCharCode(97 + at)

interface Row {
  hits: HitRow[] | null
  /** Ids of 36 letters, each with the letter of the group that it fails, or a dot. */
  passing: string | null
}

/** The rows that answer the question, with what they pass; written out only when there is a question to narrow them. */
function keptOf(query: SearchQuery, understood: Understood, groups: readonly Group[], now: Moment) {
  const { rows, scored, soonest, narrowed } = ranked(understood, now)
  const passes = groups.map(({ passes }, at) => sql`, ${passes} as ${sql.ref(columnOf(at))}`)
  const always = alwaysOf(query)
  const materialized = scored || always.length > 0 ? sql`materialized` : sql`not materialized`
  return {
    soonest,
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

/** Every id is followed by the letter of the group that its entry fails, or a dot. */
function readPassing(text: string, { numbers }: EntryIndex): Passing {
  const entries: number[] = []
  const failing: number[] = []
  for (let at = 0; at < text.length; at += ID_LENGTH + 1) {
    const entry = numbers.get(text.slice(at, at + ID_LENGTH))
    const letter = text[at + ID_LENGTH]
    if (entry === undefined) continue
    entries.push(entry)
    failing.push(letter === PASSED || letter === undefined ? -1 : letter.charCodeAt(0) - 97)
  }
  return { entries, failing: Int8Array.from(failing) }
}

/** Answers a question in one statement of the database: what a small index needs, and what a large one must agree with. */
export async function findInDatabase(trx: Trx, asked: Asked): Promise<Answer> {
  const { query, understood, groups, now, index, moment } = asked
  const { kept, soonest, narrowed } = keptOf(query, understood, groups, now)
  const when = query.when ?? understood.when ?? undefined
  const passing = narrowed ? sql`(${passingText(groups)})` : sql`null::text`
  const page = pageOf(query, { soonest, groups, now, when, part: understood.part })
  const { rows } = await sql<Row>`with ${kept}${soonOf(query, soonest, now)}
    select (select jsonb_agg(h) from (${page}) h) as hits, ${passing} as passing`.execute(trx)
  const [row] = rows
  const counts = counted(
    index,
    narrowed
      ? readPassing(row?.passing ?? '', index)
      : passingOf(index, [...index.ids.keys()], groups, moment),
    groups,
    moment,
  )
  return { ...counts, hits: (row?.hits ?? []).map(toHit) }
}
