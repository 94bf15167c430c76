import { createHmac } from 'node:crypto'
import { kindOf } from './common-words.ts'
import { tokensOf } from './plain.ts'

/** Days that misses are kept. */
export const MISS_TERM = { key: 'misses', usual: 30, least: 7 } as const
/** On so many days a term must come back before it is written down in words. */
export const DAYS_TO_TELL = 3
const MOST_WORDS = 3
const MOST_LETTERS = 40

/**
 * A question without a result, as it may be counted: its telling words in alphabetical order. Null for what is long or
 * holds a digit: that could be somebody's story, number or address.
 */
export function missTerm(text: string): string | null {
  const tokens = tokensOf(text)
  if (tokens.some((token) => /\d/.test(token))) return null
  const words = [...new Set(tokens.filter((token) => kindOf(token) === 'content' && token.length > 1))].sort()
  const term = words.join(' ')
  return words.length === 0 || words.length > MOST_WORDS || term.length > MOST_LETTERS ? null : term
}

/** What is kept of a term until several people asked it; the key keeps others from trying words against it. */
export const missHash = (term: string, key: string): string =>
  createHmac('sha256', key).update(term).digest('hex')
