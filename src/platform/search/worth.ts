import { isWeak, kindOf } from './common-words.ts'
import type { IndexWord, LookUp } from './lookup.queries.ts'
import type { Meaning } from './meaning.ts'
import type { Slot } from './slot.ts'
import { special, telling } from './telling.ts'

/** One way in which a result may be about something. */
export interface Alternative {
  /** Stems: a result has one of each list. Or facets: a result has one of them. */
  stems: readonly (readonly string[])[]
  facets: readonly string[]
  /** Not for a result with this facet, which has another word of the same stem. */
  unless?: string | undefined
  /** Used so seldom that somewhere in a text it may stand by chance. */
  rare?: boolean
  /** From 0 to 1: how telling it is (rare is telling) times how sure we are that it is meant. */
  worth: number
}

/** How sure it is that a result is meant by each way to get there. */
export const SURE = {
  facet: 0.85,
  wider: 0.5,
  meant: 0.85,
  related: 0.7,
  longer: 0.75,
  both: 0.95,
  first: 0.75,
  apart: 0.8,
}
/** Fewer entries than this may have a word by chance. */
const RARE = 2
/** How far a rare word of a theme may go before the theme. */
const ABOVE_THEME = 1.4

export interface Weighing {
  all: number
  look: LookUp
}

const sum = (words: readonly IndexWord[]) => words.reduce((total, { entries }) => total + entries, 0)
const stemsOf = (words: readonly IndexWord[]) => [...new Set(words.flatMap(({ stem }) => stem ?? []))]

/** Words, and the longer words that hold them, as two alternatives. */
export function wordAlternatives(
  words: readonly IndexWord[],
  longer: readonly IndexWord[],
  sure: number,
  all: number,
): Alternative[] {
  const own = stemsOf(words)
  const rest = stemsOf(longer).filter((stem) => !own.includes(stem))
  const worth = telling(sum(words) || sum(longer), all) * sure
  const rare = sum(words) + sum(longer) < RARE
  const unless = words.find((each) => each.unless)?.unless
  return [
    ...(own.length > 0 ? [{ stems: [own], facets: [], worth, rare, unless }] : []),
    ...(rest.length > 0 ? [{ stems: [rest], facets: [], worth: worth * SURE.longer, rare }] : []),
  ]
}

const isTelling = ({ word }: IndexWord) => kindOf(word) === 'content' && !isWeak(word)

/** A compound that nobody uses as one word: its parts together, or the first part, which is what makes it special. */
function partAlternatives({ parts }: Slot, all: number): Alternative[] {
  const [first = []] = parts
  if (first.length === 0) return []
  const worth = telling(sum(first), all)
  const alone = first.some(isTelling)
    ? [{ stems: [stemsOf(first)], facets: [], worth: worth * SURE.first }]
    : []
  return parts.length === 1
    ? alone
    : [{ stems: parts.map(stemsOf), facets: [], worth: worth * SURE.both }, ...alone]
}

/** The words of a phrase of several words: all of them in one result, or less surely one of them. */
function together(slots: readonly Slot[], all: number): Alternative[] {
  const heavy = slots.filter(({ kind, words }) => kind === 'content' && words.length > 0)
  if (heavy.length < 2)
    return heavy.flatMap(({ words, longer, sure }) => wordAlternatives(words, longer, sure * 0.6, all))
  const worth = Math.max(...heavy.map(({ words }) => telling(sum(words), all)))
  const stems = heavy.map(({ words, longer }) => [...new Set([...stemsOf(words), ...stemsOf(longer)])])
  // With small words in it (`val op jongens`) it is a saying, and its words mean less apart.
  const saying = slots.some(({ kind }) => kind !== 'content')
  const apart = heavy
    .filter(({ typed, meant }) => !isWeak(meant ?? typed))
    .flatMap(({ words, sure }) => wordAlternatives(words, [], sure * SURE.apart * (saying ? 0.6 : 1), all))
  return [{ stems, facets: [], worth: worth * SURE.both }, ...apart]
}

/** All telling words of a phrase in one result. */
export function allWords(slots: readonly Slot[], all: number): Alternative[] {
  const heavy = slots.filter(({ kind, typed, meant }) => kind === 'content' && !isWeak(meant ?? typed))
  if (heavy.length === 0 || heavy.some(({ words }) => words.length === 0)) return []
  const worth = Math.max(...heavy.map(({ words }) => telling(sum(words), all)))
  return [{ stems: heavy.map(({ words }) => stemsOf(words)), facets: [], worth }]
}

export function facetAlternatives(
  facets: readonly string[],
  sure: number,
  { all, look }: Weighing,
): Alternative[] {
  return facets.map((facet) => ({
    ...{ stems: [], facets: [facet] },
    worth: special(look.facets.get(facet) ?? 0, all) * sure,
  }))
}

export const best = (alternatives: readonly Alternative[]) =>
  Math.max(0.05, ...alternatives.map(({ worth }) => worth))

/** The words of a phrase themselves. */
export function ownWords(slots: readonly Slot[], all: number): Alternative[] {
  const [only] = slots
  if (slots.length !== 1 || !only) return together(slots, all)
  const whole = wordAlternatives(only.words, only.longer, only.sure, all)
  return [...whole, ...partAlternatives(only, all)]
}

/** Other words for it; when people here use the word itself, the others are only near it. */
export function meantWords({ words }: Meaning, used: boolean, { all, look }: Weighing): Alternative[] {
  return words.flatMap((phrase, at) => {
    const sure = (used ? SURE.related : SURE.meant) * Math.max(0.7, 1 - at * 0.1)
    const found = phrase.split(' ').flatMap((word) => look.found.get(word) ?? [])
    const [only] = found
    if (found.length === 1 && only) return wordAlternatives(only.same, only.longer, sure, all)
    if (found.some(({ same, longer }) => same.length + longer.length === 0)) return []
    const worth = Math.max(...found.map(({ same }) => telling(sum(same), all))) * sure
    return [{ stems: found.map(({ same, longer }) => stemsOf([...same, ...longer])), facets: [], worth }]
  })
}

/** A rare word of a theme (`oekraine`) goes before the rest of the theme, but may not push it out of the results. */
export function capped(words: readonly Alternative[], facets: readonly Alternative[]): Alternative[] {
  if (facets.length === 0) return [...words]
  const most = best(facets) * ABOVE_THEME
  return words.map((each) => ({ ...each, worth: Math.min(each.worth, most) }))
}
