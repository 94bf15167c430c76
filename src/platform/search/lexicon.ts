import { isWeak, kindOf, LIGHT } from './common-words.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { plain } from './plain.ts'
import { root } from './root.ts'
import { wideKeysOf } from './sound.ts'

export interface Phrase {
  text: string
  /** How many words it takes up, light ones left out. */
  length: number
  meaning: Meaning
}

/** Phrases by the roots of their words, and the words that occur in them. */
export interface Lexicon {
  phrases: ReadonlyMap<string, Phrase>
  /** The roots of words in a phrase. */
  roots: ReadonlySet<string>
  /** Key of sound -> words, for mending. */
  keys: ReadonlyMap<string, readonly string[]>
  /** What an age stands for: `age:65-110`. */
  ages: readonly { from: number; to: number; meaning: Meaning }[]
}

export interface SynonymRow {
  phrase: string
  means: readonly string[]
  /** Words of another language: what is nearly the same is no mistake for it. */
  exact?: boolean
}

/** The key of a row of roots. */
export const keyOf = (roots: readonly string[]): string => roots.join(' ')

const SAME: Readonly<Record<string, string>> = { mij: 'me', mijn: 'me', mn: 'me', my: 'me' }

/** The root of a word as phrases have it; words for oneself are one. */
export function phraseRoot(word: string): string {
  const form = SAME[word] ?? root(word)
  // Bijen would be `bij`, a word of every sentence.
  return kindOf(form) === kindOf(word) ? form : word
}

/** What marks a phrase that must be said literally, small words and all (`er niet meer willen zijn`). */
const LITERAL = '='
/** What marks a key of words as they are written: `afvallen` is not `afval`, though their root is one. */
const WRITTEN = '!'
export const writtenKeyOf = (words: readonly string[]): string => `${WRITTEN}${keyOf(words)}`

export const literalKeyOf = (roots: readonly string[]): string => `${LITERAL}${keyOf(roots)}`

/**
 * The words of a phrase that count: without those that change nothing. When then no word is left that tells something, or
 * only one of several, every word counts.
 */
export function partsOf(phrase: string): { parts: string[]; literal: boolean } {
  const words = plain(phrase).split(' ').filter(Boolean)
  const heavy = words.filter((word) => !LIGHT.has(word))
  const telling = heavy.some((word) => kindOf(word) === 'content')
  const literal = words.length > 1 && (heavy.length < 2 || !telling)
  return { parts: literal || heavy.length === 0 ? words : heavy, literal }
}

function keysOfPhrase(phrase: string): { keys: string[]; parts: string[] } {
  const { parts, literal } = partsOf(phrase)
  const roots = parts.map(phraseRoot)
  if (literal) return { keys: [literalKeyOf(roots)], parts }
  const free = parts.length === 2 && parts.every((word) => kindOf(word) === 'content')
  return { keys: free ? [keyOf(roots), keyOf([...roots].reverse())] : [keyOf(roots)], parts }
}

/** `moeite met lezen` is heard in `moeite heb met het lezen` too; a danger must be said as it is written. */
function bareKeyOf(parts: readonly string[], { urgent }: Meaning): string | null {
  const bare = parts.filter((word) => kindOf(word) !== 'stop')
  const telling = bare.filter((word) => kindOf(word) === 'content' && !isWeak(word))
  return urgent || bare.length === parts.length || telling.length < 2 ? null : keyOf(bare.map(phraseRoot))
}

const AGES = /^age (\d{1,3}) (\d{1,3})$/

/** Reads rows into a lexicon. Of two phrases with the same roots the first wins, unless written exactly so. */
export function lexiconOf(rows: readonly SynonymRow[]): Lexicon {
  const phrases = new Map<string, Phrase>()
  const roots = new Set<string>()
  const words = new Set<string>()
  const keys = new Map<string, string[]>()
  const ages: Lexicon['ages'][number][] = []
  for (const { phrase, means, exact } of rows) {
    const [, from, to] = AGES.exec(plain(phrase)) ?? []
    if (from && to) {
      ages.push({ from: Number(from), to: Number(to), meaning: meaningOf(means) })
      continue
    }
    const {
      keys: [own, turned],
      parts,
    } = keysOfPhrase(phrase)
    if (!own) continue
    const value = { text: phrase, length: parts.length, meaning: meaningOf(means) }
    // Boetes were there before boete: the first has their root, each has its own spelling.
    if (!phrases.has(own)) phrases.set(own, value)
    phrases.set(writtenKeyOf(parts), value)
    for (const other of [turned, bareKeyOf(parts, value.meaning)])
      if (other && !phrases.has(other)) phrases.set(other, value)
    for (const word of parts) {
      roots.add(phraseRoot(word))
      if (exact || words.has(word) || kindOf(word) !== 'content') continue
      words.add(word)
      for (const key of wideKeysOf(word)) {
        const same = keys.get(key)
        if (same) same.push(word)
        else keys.set(key, [word])
      }
    }
  }
  return { phrases, roots, keys, ages }
}

/** The longest phrase that there is, in words. */
export const LONGEST_PHRASE = 6
