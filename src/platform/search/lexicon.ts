import { kindOf, LIGHT } from './common-words.ts'
import { plain } from './plain.ts'
import { root } from './root.ts'
import { keysOf } from './sound.ts'

/** What a phrase stands for; what was named first is nearest. */
export interface Meaning {
  /** `group:value`: results have one of these. */
  facets: readonly string[]
  /** The same, but only what is nicer to have: `~target_group:ouderen`. */
  soft: readonly string[]
  /** Other words to search for; several words in one must all be there. */
  words: readonly string[]
  /** Words were named before facets: the theme is wider than what was asked. */
  wordsFirst: boolean
  /** `suicide`, `violence`, `child`, `emergency`. */
  urgent: string | null
  /** `?sociaal werk`: only when the question says nothing else. */
  fallback: boolean
  /** Not a thing of this directory: `person:gemeente`. */
  elsewhere: string | null
}

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
}

/** Sorts meanings by their kind; words are made plain. */
export function meaningOf(all: readonly string[]): Meaning {
  const means = all.map((each) => each.replace(/^\?/, ''))
  const after = (prefix: string) =>
    means.find((each) => each.startsWith(prefix))?.slice(prefix.length) ?? null
  const special = /^(?:urgent|person):/
  return {
    facets: means.filter((each) => each.includes(':') && !each.startsWith('~') && !special.test(each)),
    soft: means.filter((each) => each.startsWith('~')).map((each) => each.slice(1)),
    words: means.filter((each) => !each.includes(':')).map(plain),
    wordsFirst: means[0]?.includes(':') === false,
    urgent: after('urgent:'),
    fallback: all.some((each) => each.startsWith('?')),
    elsewhere: after('person:'),
  }
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

const AGES = /^age (\d{1,3}) (\d{1,3})$/

/** Reads rows into a lexicon. Of two phrases with the same roots the first wins, unless written exactly so. */
export function lexiconOf(rows: readonly SynonymRow[]): Lexicon {
  const phrases = new Map<string, Phrase>()
  const roots = new Set<string>()
  const words = new Set<string>()
  const keys = new Map<string, string[]>()
  const ages: Lexicon['ages'][number][] = []
  for (const { phrase, means } of rows) {
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
    if (turned && !phrases.has(turned)) phrases.set(turned, value)
    for (const word of parts) {
      roots.add(phraseRoot(word))
      if (words.has(word) || kindOf(word) !== 'content') continue
      words.add(word)
      for (const key of keysOf(word)) keys.set(key, [...(keys.get(key) ?? []), word])
    }
  }
  return { phrases, roots, keys, ages }
}

/** The longest phrase that there is, in words. */
export const LONGEST_PHRASE = 6
