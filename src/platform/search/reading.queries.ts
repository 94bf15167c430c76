import type { Trx } from '../db/database.ts'
import { ageIn } from './ages.ts'
import { type Concept, conceptOfSlot, conceptsOfAge, conceptsOfPhrase } from './concept.ts'
import { type Lexicon, lexiconOf, type SynonymRow } from './lexicon.ts'
import { type LookUp, lookUp } from './lookup.queries.ts'
import { type Mention, mentions, readingOf } from './mentions.ts'
import { type Heard, phrasesOf } from './phrases.ts'
import { tokensOf } from './plain.ts'
import type { Reading, SearchQuery, When } from './search.ts'
import { isPartOf, roughSlots, type Slot } from './slot.ts'
import { slotsOf, toLookUp } from './slots.ts'
import { ownSynonyms } from './synonym-file.ts'

/** A question as it was understood. */
export interface Understood {
  concepts: readonly Concept[]
  readings: readonly Reading[]
  urgent: string | null
  /** What the question says about when, how old and where: these only make a result nicer. */
  when: When | null
  age: number | null
  areas: readonly string[]
  /** The question in plain letters. */
  plainText: string
  /** Entries by facet, of the whole index. */
  facets: ReadonlyMap<string, number>
  all: number
}

const wordsOf = (heard: readonly Heard[]) => [
  ...new Set(heard.flatMap(({ phrase }) => phrase.meaning.words.flatMap((words) => words.split(' ')))),
]

/** The words that phrases stand for, not yet looked up. */
function missing(heard: readonly Heard[], look: LookUp): string[] {
  return wordsOf(heard).filter((word) => !look.found.has(word))
}

/** Words that phrases heard at once stand for: they are looked up with the rest, which saves a round trip. */
const guessed = (tokens: readonly (string | Mention)[], own: Lexicon) =>
  wordsOf(phrasesOf(roughSlots(tokens), [own]))

const MOST_LEXICONS = 8
const lexicons = new Map<string, Lexicon>()

/** The phrases of a working area are read at each search, and put together only when they changed. */
function lexiconOfArea(rows: readonly SynonymRow[]): Lexicon {
  const key = JSON.stringify(rows)
  const known = lexicons.get(key) ?? lexiconOf(rows)
  if (lexicons.size >= MOST_LEXICONS) lexicons.clear()
  lexicons.set(key, known)
  return known
}

async function hear(
  trx: Trx,
  tokens: readonly (string | Mention)[],
): Promise<{ slots: Slot[]; heard: Heard[]; look: LookUp; lexicons: Lexicon[] }> {
  const own = ownSynonyms().lexicon
  const { words, parts } = toLookUp(tokens.map((token) => (typeof token === 'string' ? token : '')))
  const look = await lookUp(trx, [...new Set([...words, ...guessed(tokens, own)])], parts)
  const lexicons = look.synonyms.length > 0 ? [lexiconOfArea(look.synonyms), own] : [own]
  const slots = slotsOf(tokens, look, lexicons)
  const heard = phrasesOf(slots, lexicons)
  const meant = slots.flatMap((slot) => (slot.as === 'mended' && !isPartOf(slot) ? (slot.meant ?? []) : []))
  const more = [...missing(heard, look), ...meant].filter((word) => !look.found.has(word))
  if (more.length === 0) return { slots: withParts(slots, look), heard, look, lexicons }
  const second = await lookUp(trx, more, [])
  const both = { ...look, found: new Map([...look.found, ...second.found]) }
  return { slots: withParts(slots, both), heard, look: both, lexicons }
}

/** What was mended gets every form of the word that was meant, and longer words that hold it. */
function withParts(slots: readonly Slot[], { found }: LookUp): Slot[] {
  return slots.map((slot) => {
    const known = slot.as === 'mended' && !isPartOf(slot) ? found.get(slot.meant ?? '') : undefined
    return known ? { ...slot, words: [...slot.words, ...known.same], longer: known.longer } : slot
  })
}

/** Reads a question: what it is about, what would be nice, and whether somebody is in danger. One or two round trips. */
export async function understand(trx: Trx, query: SearchQuery, today: string): Promise<Understood> {
  const tokens = tokensOf(query.text)
  const age = ageIn(tokens)
  const kept = age ? [...tokens.slice(0, age.from), ...tokens.slice(age.to + 1)] : tokens
  const { slots, heard, look, lexicons } = await hear(trx, mentions(kept, query.areaNames ?? [], today))
  const all = [...look.facets].reduce(
    (sum, [facet, entries]) => (facet.startsWith('kind:') ? sum + entries : sum),
    0,
  )
  const weighing = { all, look }
  const taken = new Set(heard.flatMap((each) => each.slots))
  const inPhrase = new Set(heard.flatMap((each) => (each.slots.length > 1 ? each.slots : [])))
  const mentioned = slots.flatMap(({ mention }, index) => (mention && !inPhrase.has(index) ? [mention] : []))
  const loose = slots.filter(
    ({ kind, mention }, index) => kind === 'content' && !mention && !taken.has(index),
  )
  const negated = new Set(
    heard.filter((each) => each.phrase.meaning.soft.length > 0 && isNegated(each, slots)),
  )
  const concepts = [
    ...heard.filter((each) => !negated.has(each)).flatMap((each) => conceptsOfPhrase(each, slots, weighing)),
    ...loose.map((slot) => conceptOfSlot(slot, weighing)),
    ...(age ? conceptsOfAge(age.years, lexicons, weighing) : []),
  ]
  return {
    concepts,
    readings: [
      ...mendedIn(heard, slots),
      ...concepts.map(({ reading }) => reading),
      ...mentioned.map(readingOf),
      ...(age ? [ageReading(tokens, age)] : []),
    ],
    urgent: heard.find(({ phrase }) => phrase.meaning.urgent)?.phrase.meaning.urgent ?? null,
    when: mentioned.find(({ when }) => when !== null)?.when ?? null,
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

function ageReading(
  tokens: readonly string[],
  { from, to, years }: { from: number; to: number; years: number },
): Reading {
  return { typed: tokens.slice(from, to + 1).join(' '), as: 'meaning', to: [`age:${years}`] }
}

/** `niet gratis`, `geen kinderen`: then it is not nicer to have. */
function isNegated({ slots: taken }: Heard, slots: readonly Slot[]): boolean {
  const before = slots.slice(0, taken[0] ?? 0).filter(({ kind }) => kind !== 'light')
  return before.at(-1)?.kind === 'negation'
}
