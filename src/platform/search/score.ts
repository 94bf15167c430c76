import { type RawBuilder, sql } from 'kysely'
import type { Concept } from './concept.ts'
import type { Alternative } from './worth.ts'

type Expression = RawBuilder<unknown>

/** How much of a match remains by where the word stands: title, keywords, text. */
export const IN_KEYWORDS = 0.65
export const IN_BODY = 0.6
export const IN_BODY_BY_CHANCE = 0.45
/** What the lesser of word and theme adds to the better one. */
export const BOTH = 0.35
/** Part of the most telling thing that a result must reach. */
const LEAST = 0.4
const LEAST_BESIDE_UNKNOWN = 0.4

/** Stems hold only letters and digits, so that nothing in them can be read as an operator. */
export const lexeme = (stem: string) => stem.replace(/[^\p{L}\p{M}0-9]/gu, '')

function tsquery(stems: Alternative['stems'], weights = ''): string {
  const group = (list: readonly string[]) => {
    const lexemes = list.map(lexeme).filter(Boolean)
    return `(${lexemes.map((each) => (weights ? `${each}:${weights}` : each)).join(' | ')})`
  }
  return stems.map(group).join(' & ')
}

const isWords = ({ stems }: Alternative) => stems.length > 0

function partOf(alternative: Alternative): Expression {
  const { stems, facets, worth, unless, rare = false } = alternative
  const inBody = worth * (rare ? IN_BODY_BY_CHANCE : IN_BODY)
  if (!isWords(alternative))
    return sql`case when e.facets @> ${[...facets]}::text[] then ${worth}::float8 else 0 end`
  // Most entries have none of it: one look is then enough.
  const not = unless ? sql` or e.facets @> ${[unless]}::text[]` : sql``
  return sql`case when not e.words @@ ${tsquery(stems)}::tsquery${not} then 0
    when e.words @@ ${tsquery(stems, 'a')}::tsquery then ${worth}::float8
    when e.words @@ ${tsquery(stems, 'b')}::tsquery then ${worth * IN_KEYWORDS}::float8 else ${inBody}::float8 end`
}

/** How much several signs of one thing count together: more than the best of them, less than their sum. */
export const TOGETHER = 4

function anyOf(list: readonly Expression[]): Expression {
  const [first, ...more] = list
  if (!first) return sql`0::float8`
  if (more.length === 0) return first
  const sum = sql.join(
    list.map((each) => sql`power(${each}, ${TOGETHER}::float8)`),
    sql` + `,
  )
  return sql`power(${sum}, ${1 / TOGETHER}::float8)`
}

/** How well an entry `e` is about one thing: by its words, and by its themes. */
export function matchOf({ alternatives }: Concept): { words: Expression; themes: Expression } {
  const words = alternatives.filter(isWords).map(partOf)
  return { words: anyOf(words), themes: anyOf(alternatives.filter((each) => !isWords(each)).map(partOf)) }
}

/** Both together: the better one, and part of the other. */
export function together(words: Expression, themes: Expression): Expression {
  return sql`(greatest(${words}, ${themes}) + ${BOTH}::float8 * least(${words}, ${themes}))`
}

/** Entries that have anything of these things, by the indexes alone; null when nothing can be found. */
export function candidatesOf(concepts: readonly Concept[]): Expression | null {
  const all = concepts.flatMap(({ alternatives }) => alternatives)
  const spoken = all.filter(isWords)
  const words = spoken.filter(({ unless }) => !unless).map(({ stems }) => `(${tsquery(stems)})`)
  const facets = [...new Set(all.flatMap((each) => each.facets))]
  const parts = [
    ...(words.length > 0 ? [sql`e.words @@ ${words.join(' | ')}::tsquery`] : []),
    ...spoken.flatMap(({ stems, unless }) =>
      unless ? [sql`(e.words @@ ${tsquery(stems)}::tsquery and not e.facets @> ${[unless]}::text[])`] : [],
    ),
    ...(facets.length > 0 ? [sql`e.facets && ${facets}::text[]`] : []),
  ]
  return parts.length === 0 ? null : sql`(${sql.join(parts, sql` or `)})`
}

/**
 * What a result must reach: part of the most telling thing that was asked. When the question also has a word that nobody
 * uses, it is probably about something else: then a word somewhere in a text is not enough.
 */
export function least(concepts: readonly Concept[]): number {
  const known = concepts.filter(({ kind }) => kind !== 'unknown').map(({ weight }) => weight)
  const unknown = concepts.filter(({ kind }) => kind === 'unknown').map(({ weight }) => weight)
  return Math.max(LEAST * Math.max(0, ...known), LEAST_BESIDE_UNKNOWN * Math.max(0, ...unknown))
}
