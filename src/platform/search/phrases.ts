import { isWeak } from './common-words.ts'
import {
  keyOf,
  type Lexicon,
  LONGEST_PHRASE,
  literalKeyOf,
  type Phrase,
  phraseRoot,
  writtenKeyOf,
} from './lexicon.ts'
import { meaningOf } from './meaning.ts'
import type { Slot } from './slot.ts'

/** A phrase found in a question, and which slots it takes up. */
export interface Heard {
  phrase: Phrase
  slots: readonly number[]
  /** Other words stand between them. */
  apart?: boolean
}

/** Every way to read a row of slots, at most 24: each slot may have several roots. */
function keysOfRow(slots: readonly Slot[]): string[] {
  let rows: string[][] = [[]]
  for (const { roots } of slots)
    rows = rows.flatMap((row) => roots.map((form) => [...row, form])).slice(0, 24)
  return [writtenKeyOf(slots.map(({ typed, meant }) => meant ?? typed)), ...rows.map(keyOf)]
}

const literalKeysOf = (slots: readonly Slot[]) => [literalKeyOf(slots.map(({ typed }) => phraseRoot(typed)))]

function phraseIn(keys: readonly string[], lexicons: readonly Lexicon[]): Phrase | null {
  for (const key of keys) {
    for (const { phrases } of lexicons) {
      const phrase = phrases.get(key)
      if (phrase) return phrase
    }
  }
  return null
}

/** All phrases in one row of slots, the longest first, none over another. */
function heardIn(
  row: readonly number[],
  slots: readonly Slot[],
  lexicons: readonly Lexicon[],
  keys: (slots: readonly Slot[]) => string[],
): Heard[] {
  const taken = new Set<number>()
  const heard: Heard[] = []
  for (let length = Math.min(LONGEST_PHRASE, row.length); length >= 1; length -= 1) {
    for (let at = 0; at + length <= row.length; at += 1) {
      const window = row.slice(at, at + length)
      if (window.some((index) => taken.has(index))) continue
      const phrase = phraseIn(keys(window.flatMap((index) => slots[index] ?? [])), lexicons)
      if (!phrase) continue
      heard.push({ phrase, slots: window })
      for (const index of window) taken.add(index)
    }
  }
  return heard
}

const FARTHEST = 3

/** Phrases of two words with one or two others between them: `man … drinkt`. */
function apartIn(row: readonly number[], slots: readonly Slot[], lexicons: readonly Lexicon[]): Heard[] {
  return row.flatMap((one, at) =>
    row.slice(at + 2, at + FARTHEST + 1).flatMap((other) => {
      const pair = [one, other].flatMap((index) => slots[index] ?? [])
      if (pair.some(({ kind }) => kind !== 'content')) return []
      const phrase = phraseIn(keysOfRow(pair), lexicons)
      return phrase ? [{ phrase, slots: [one, other], apart: true }] : []
    }),
  )
}

/** Which reading goes first: the one that takes up more words of weight, words beside each other before words apart. */
function order({ slots: taken, apart }: Heard, slots: readonly Slot[]): number {
  const heavy = taken.filter((index) => /content|negation/.test(slots[index]?.kind ?? '')).length
  return heavy * 10 + taken.length - (apart ? 5 : 0)
}

const isEmpty = ({ meaning }: Phrase) =>
  meaning.facets.length + meaning.soft.length + meaning.words.length === 0 &&
  !meaning.urgent &&
  !meaning.elsewhere &&
  !meaning.silent

const SAYS_NOTHING = meaningOf(['-'])

/** Beside a subject, `wie kan ik bellen` says nothing, and its words are no subject: no Dubbele Bel. */
function passed(each: Heard, slots: readonly Slot[]): Heard[] {
  const words = each.slots.flatMap((index) => slots[index] ?? []).filter(({ kind }) => kind === 'content')
  const nothing = each.slots.length > 1 && words.every(({ typed, meant }) => isWeak(meant ?? typed))
  return nothing ? [{ ...each, phrase: { ...each.phrase, meaning: SAYS_NOTHING } }] : []
}

/**
 * The phrases of a question. It is read three times: literally, without the light words, and without all small words, so
 * that `man heeft geslagen` is `man geslagen`. The reading that takes up more words of weight wins.
 */
export function phrasesOf(slots: readonly Slot[], lexicons: readonly Lexicon[]): Heard[] {
  const at = (kinds: readonly Slot['kind'][]) =>
    slots.flatMap((slot, index) => (kinds.includes(slot.kind) ? [index] : []))
  const literal = heardIn(at(['content', 'negation', 'stop', 'light']), slots, lexicons, literalKeysOf)
  const full = heardIn(at(['content', 'negation', 'stop']), slots, lexicons, keysOfRow)
  const bare = heardIn(at(['content', 'negation']), slots, lexicons, keysOfRow)
  const apart = apartIn(at(['content', 'negation']), slots, lexicons)
  const long = [...literal, ...full, ...bare, ...apart].sort((a, b) => order(b, slots) - order(a, slots))
  const taken = new Set<number>()
  const heard: Heard[] = []
  for (const each of long) {
    if (each.slots.some((index) => taken.has(index))) continue
    for (const index of each.slots) taken.add(index)
    heard.push(each)
  }
  const telling = heard.filter(({ phrase }) => !phrase.meaning.fallback)
  const other =
    telling.some(({ phrase }) => !phrase.meaning.silent) ||
    slots.some(({ kind, mention }, index) => kind === 'content' && !mention && !taken.has(index))
  // What is said in every question (`wie kan mij helpen`) counts when there is nothing else to go by.
  const kept = other
    ? heard.flatMap((each) => (each.phrase.meaning.fallback ? passed(each, slots) : each))
    : heard
  return kept.filter(({ phrase }) => !isEmpty(phrase))
}
