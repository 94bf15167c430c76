import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { lookUp } from './lookup.queries.ts'
import { meaningOf } from './meaning.ts'
import { plain, tokensOf } from './plain.ts'
import { root } from './root.ts'
import type { Kind } from './search.ts'
import { ownSynonyms } from './synonym-file.ts'
import { nearest } from './typo.ts'

/** What somebody may be typing: a thing by its title, or a question that the search understands. */
export interface Suggestion {
  kind: Kind | 'question'
  /** Null for a question. */
  id: string | null
  label: string
}

const MOST = 8
const MOST_QUESTIONS = 3
/** Titles that are compared; a beginning of two letters has thousands. */
const COMPARED = 300
const LONG_ENOUGH_TO_MEND = 4
const SHOWN = 9

/** Phrases that lead to something here, as people begin to type them; the shortest first. */
function questions(typed: string): string[] {
  return ownSynonyms()
    .rows.filter(({ phrase, means }) => {
      if (!phrase.startsWith(typed) || /['"]/.test(phrase)) return false
      const { facets, wordsFirst, urgent, elsewhere, fallback } = meaningOf(means)
      return facets.length > 0 && !wordsFirst && !urgent && !elsewhere && !fallback
    })
    .map(({ phrase }) => phrase)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_QUESTIONS)
}

/** Every word must be in the title, the last one as the beginning of a word. */
function titleQuery(tokens: readonly string[]): RawBuilder<unknown> {
  const last = tokens.at(-1) ?? ''
  const begin = root(last).length >= 4 && last.startsWith(root(last)) ? root(last) : last
  const stemmed = (token: string) => sql`to_tsquery('public.weefsel_nl', ${`${token}:A`})`
  const beginning = sql`(${`${last}:*A | ${begin}:*A`}::tsquery || ${stemmed(last)})`
  return sql.join([...tokens.slice(0, -1).map(stemmed), beginning], sql` && `)
}

async function titles(trx: Trx, typed: string, tokens: readonly string[]): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    with begun as materialized (
      select kind, id, title, folded from search_entry where words @@ (${titleQuery(tokens)}) limit ${COMPARED}
    )
    select kind, id, title as label from begun
    order by starts_with(folded, ${typed}) desc, char_length(title), title, id limit ${MOST}`.execute(trx)
  return rows
}

/** The same with the last word mended, for who makes a typing error. */
async function mendedTitles(trx: Trx, tokens: readonly string[]): Promise<Suggestion[]> {
  const last = tokens.at(-1) ?? ''
  if (last.length < LONG_ENOUGH_TO_MEND) return []
  const { found } = await lookUp(trx, [last], [])
  // Rare words count here like others: what is in a title is worth showing.
  const near = (found.get(last)?.near ?? []).map((each) => ({ ...each, entries: SHOWN }))
  const [meant] = nearest(last, near)
  if (!meant) return []
  const mended = [...tokens.slice(0, -1), meant.word]
  return titles(trx, mended.join(' '), mended)
}

/**
 * Search as you type: at most eight, questions that the search understands first and then titles. Nothing for less than
 * two letters.
 */
export async function suggest(trx: Trx, typed: string): Promise<Suggestion[]> {
  const tokens = tokensOf(typed)
  const text = tokens.join(' ')
  if (text.length < 2) return []
  const asked = questions(plain(text)).map((label): Suggestion => ({ kind: 'question', id: null, label }))
  const found = await titles(trx, text, tokens)
  const rest = found.length + asked.length === 0 ? await mendedTitles(trx, tokens) : found
  return [...asked, ...rest].slice(0, MOST)
}
