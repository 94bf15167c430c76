import type { Age } from './ages.ts'
import { type Concept, conceptOfSlot, conceptsOfAge, conceptsOfPhrase, unreadable } from './concept.ts'
import { askedParts, dayPartIn, type Part } from './day-parts.ts'
import { languageWish, withoutStrangers } from './foreign-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { LookUp } from './lookup.queries.ts'
import { type Mention, readingOf } from './mentions.ts'
import { mostTelling } from './most-telling.ts'
import type { Heard } from './phrases.ts'
import type { Reading, When } from './search.ts'
import type { Slot } from './slot.ts'

/** A question as it was understood. */
export interface Understood {
  concepts: readonly Concept[]
  readings: readonly Reading[]
  urgent: string | null
  /** What the question says about when, how old and where: these only make a result nicer. */
  when: When | null
  /** The part of the day, and the facets that say that something is on then. */
  part: Part | null
  parts: readonly string[]
  age: number | null
  areas: readonly string[]
  /** The question in plain letters. */
  plainText: string
  /** Entries by facet, of the whole index. */
  facets: ReadonlyMap<string, number>
  all: number
}

/** What was asked, and what the index and the phrases know of it. */
export interface Question {
  text: string
  tokens: readonly string[]
  age: Age | null
  /** The calendar day of asking. */
  today: string
}
export interface Known {
  slots: readonly Slot[]
  heard: readonly Heard[]
  look: LookUp
  lexicons: readonly Lexicon[]
}

/** Where and when the question speaks of; a place is no place when it is part of a longer phrase. */
function mentionsIn({ slots, heard }: Known): Mention[] {
  const inPhrase = new Set(heard.flatMap((each) => (each.slots.length > 1 ? each.slots : [])))
  return slots.flatMap(({ mention }, index) =>
    mention && (mention.when || !inPhrase.has(index)) ? [mention] : [],
  )
}

/** Two phrases that stand for the same count once, with the words of both. */
function withoutDoubles(heard: readonly Heard[]): Heard[] {
  const byMeaning = Map.groupBy(heard, ({ phrase }) => JSON.stringify(phrase.meaning))
  return [...byMeaning.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, slots: [first, ...more].flatMap((each) => each.slots) }] : [],
  )
}

function conceptsIn({ age }: Question, { slots, heard, look, lexicons }: Known, all: number): Concept[] {
  const weighing = { all, look }
  const taken = new Set(heard.flatMap((each) => each.slots))
  const loose = slots.filter(
    ({ kind, mention }, index) => kind === 'content' && !mention && !taken.has(index),
  )
  const meant = heard.filter(
    (each) => each.phrase.meaning.soft.length === 0 || !isNegated(each, slots, taken),
  )
  return [
    ...withoutDoubles(meant).flatMap((each) => conceptsOfPhrase(each, slots, weighing)),
    ...loose.map((slot) => conceptOfSlot(slot, weighing)),
    ...(age ? conceptsOfAge(age.years, lexicons, weighing) : []),
  ]
}

/** Puts together what a question is about, what would be nice, and whether somebody is in danger. */
export function understoodOf(question: Question, known: Known): Understood {
  const { text, tokens, age, today } = question
  const { slots, heard, look } = known
  const all = [...look.facets].reduce(
    (sum, [facet, entries]) => (facet.startsWith('kind:') ? sum + entries : sum),
    0,
  )
  const mentioned = mentionsIn(known)
  const when = mentioned.find((each) => each.when !== null)?.when ?? null
  const part = dayPartIn(tokens)
  const found = withoutStrangers(conceptsIn(question, known, all), mentioned.length > 0 || age !== null)
  const wish = found.some(({ kind }) => kind !== 'unknown') ? languageWish(text, { all, look }) : []
  const concepts = tokens.length === 0 ? unreadable(text) : mostTelling([...found, ...wish])
  return {
    concepts,
    readings: [
      ...mendedIn(heard, slots),
      ...concepts.map(({ reading }) => reading),
      ...mentioned.map(readingOf),
      ...(age ? [ageReading(tokens, age)] : []),
    ],
    urgent: heard.find(({ phrase }) => phrase.meaning.urgent)?.phrase.meaning.urgent ?? null,
    ...{ when, part, parts: askedParts(part, when, today) },
    areas: mentioned.flatMap(({ areas }) => areas),
    ...{ all, facets: look.facets, plainText: tokens.join(' ') },
    age: age?.years ?? null,
  }
}

/** Words in phrases that were typed otherwise: told apart, because what they then mean is told too. */
function mendedIn(heard: readonly Heard[], slots: readonly Slot[]): Reading[] {
  const taken = heard.flatMap((each) => each.slots.flatMap((index) => slots[index] ?? []))
  const mended = taken.filter(({ as, meant }) => as === 'mended' && meant !== null)
  const typed = [...new Set(mended.map((slot) => slot.typed))]
  const to = (word: string) =>
    mended.filter((slot) => slot.typed === word).flatMap(({ meant }) => meant ?? [])
  return typed.map((word) => ({ typed: word, as: 'mended', to: to(word) }))
}

const ageReading = (tokens: readonly string[], { from, to, years }: Age): Reading => ({
  ...{ typed: tokens.slice(from, to + 1).join(' '), as: 'meaning' },
  to: [`age:${years}`],
})

/** `niet gratis`, `geen kinderen`: then it is not nicer to have. The `niet` of another phrase (`snap brieven niet`) says nothing of it. */
function isNegated({ slots: own }: Heard, slots: readonly Slot[], taken: ReadonlySet<number>): boolean {
  const before = slots.findLastIndex(({ kind }, index) => index < (own[0] ?? 0) && kind !== 'light')
  return slots[before]?.kind === 'negation' && !taken.has(before)
}
