import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { meaningOf } from './lexicon.ts'
import { plain, tokensOf } from './plain.ts'
import { root } from './root.ts'
import type { Kind } from './search.ts'
import { ownSynonyms } from './synonym-file.ts'

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

/** Phrases that lead to something here, as people begin to type them; the shortest first. */
function questions(typed: string): string[] {
  return ownSynonyms()
    .rows.filter(({ phrase, means }) => {
      if (!phrase.startsWith(typed) || /['"]/.test(phrase)) return false
      const { facets, urgent, elsewhere, fallback } = meaningOf(means)
      return facets.length > 0 && !urgent && !elsewhere && !fallback
    })
    .map(({ phrase }) => phrase)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_QUESTIONS)
}

/** Every word must be in the title, the last one as the beginning of a word. */
function titleQuery(tokens: readonly string[]): string {
  const last = tokens.at(-1) ?? ''
  const begin = root(last).length >= 4 && last.startsWith(root(last)) ? root(last) : last
  const before = tokens.slice(0, -1).map((token) => `(${token}:A | ${root(token)}:*A)`)
  return [...before, `(${last}:*A | ${begin}:*A)`].join(' & ')
}

async function titles(trx: Trx, typed: string, tokens: readonly string[]): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    with begun as materialized (
      select kind, id, title from search_entry where words @@ ${titleQuery(tokens)}::tsquery limit ${COMPARED}
    )
    select kind, id, title as label from begun
    order by starts_with(public.fold(title), ${typed}) desc, char_length(title), title, id limit ${MOST}`.execute(
    trx,
  )
  return rows
}

/** Titles that look like it, for who makes a typing error. */
async function similarTitles(trx: Trx, typed: string): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    select kind, id, title as label from search_entry where ${typed} <% public.fold(title)
    order by word_similarity(${typed}, public.fold(title)) desc, char_length(title), title, id limit ${MOST}`.execute(
    trx,
  )
  return rows
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
  const mended = found.length + asked.length === 0 && text.length >= LONG_ENOUGH_TO_MEND
  return [...asked, ...(mended ? await similarTitles(trx, text) : found)].slice(0, MOST)
}
