import { isWeak } from './common-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Heard } from './phrases.ts'
import { isForeign } from './plain.ts'
import type { Reading } from './search.ts'
import type { Slot } from './slot.ts'
import {
  type Alternative,
  allWords,
  best,
  capped,
  facetAlternatives,
  meantWords,
  ownWords,
  SURE,
  type Weighing,
  wordAlternatives,
} from './worth.ts'

/** One thing that a question is about. */
export interface Concept {
  reading: Reading
  alternatives: readonly Alternative[]
  /** How much it counts when results are compared with the question. */
  weight: number
  kind: 'hard' | 'weak' | 'soft' | 'unknown' | 'elsewhere'
  /** The theme is only what such words are mostly about (`kosten`), and not what somebody said. */
  hint?: boolean
}

/** What is left of a weak word. */
const LESS = 0.3
/** A word that nobody uses still says that the question is about something else. */
const UNKNOWN_WEIGHT = 0.7

/** What another counter does; beside a need (`geen geld voor de tandarts`) its words still make a result nicer. */
const elsewhereOf = (typed: string, counter: string, own: readonly Slot[], weighing: Weighing): Concept => ({
  reading: { typed, as: 'meaning', to: [`person:${counter}`] },
  ...{ alternatives: allWords(own, weighing.all), weight: 1, kind: 'elsewhere' },
  // Doctors and the town hall occur in every story; what is bought and sold is what somebody came for.
  hint: own.length === 1 && counter !== 'bedrijf',
})

/** A thing with a name that nothing here is about (`squash`). */
const nobodyHas = (typed: string): Concept => ({
  reading: { typed, as: 'unknown', to: [] },
  ...{ alternatives: [], weight: UNKNOWN_WEIGHT, kind: 'unknown' },
})

/** Whoever types `koffie` wants coffee before other company: what one telling word may stand for weighs less than it. */
function belowSaid(related: readonly Alternative[], words: readonly Alternative[], own: readonly Slot[]) {
  const [said] = own
  if (own.length !== 1 || words.length === 0 || !said || isWeak(said.meant ?? said.typed)) return [...related]
  const most = best(words) * SURE.related
  return related.map((each) => ({ ...each, worth: Math.min(each.worth, most) }))
}

/** What a phrase stands for: facets, other words, and the words themselves. */
export function conceptsOfPhrase(
  { phrase, slots: taken }: Heard,
  slots: readonly Slot[],
  weighing: Weighing,
): Concept[] {
  const { meaning } = phrase
  const own = taken.flatMap((index) => slots[index] ?? [])
  const typed = own.map((slot) => slot.meant ?? slot.typed).join(' ')
  const reading = (to: readonly string[]): Reading => ({ typed, as: 'meaning', to })
  const words = ownWords(own, weighing.all)
  if (meaning.elsewhere) return [elsewhereOf(typed, meaning.elsewhere, own, weighing)]
  const facets = facetAlternatives(
    meaning.facets,
    SURE.facet * (meaning.wordsFirst ? SURE.wider : 1),
    weighing,
  )
  const related = [...facets, ...meantWords(meaning, words.length > 0, weighing)]
  const hard = meaning.wordsFirst ? belowSaid(related, words, own) : related
  const soft = facetAlternatives(meaning.soft, SURE.facet, weighing)
  const concepts: Concept[] = []
  if (hard.length > 0 || meaning.facets.length + meaning.words.length > 0) {
    const alternatives = [...(meaning.wordsFirst ? words : capped(words, facets)), ...hard]
    const weak =
      meaning.facets.length === 0 && own.length === 1 && own.every(({ typed: word }) => isWeak(word))
    concepts.push(
      alternatives.length > 0
        ? {
            ...{ reading: reading([...meaning.facets, ...meaning.words]), hint: meaning.wordsFirst },
            ...weighed(alternatives, weak),
          }
        : nobodyHas(typed),
    )
  }
  if (soft.length > 0) {
    const alternatives = concepts.length > 0 ? soft : [...words, ...soft]
    concepts.push({ reading: reading(meaning.soft), alternatives, weight: best(alternatives), kind: 'soft' })
  }
  return concepts
}

/** Groups that an age belongs to; the first list that knows it decides. */
export function conceptsOfAge(years: number, lexicons: readonly Lexicon[], weighing: Weighing): Concept[] {
  const groups = lexicons
    .map(({ ages }) => ages.filter(({ from, to }) => years >= from && years <= to))
    .find((list) => list.length > 0)
  return (groups ?? []).map(({ meaning }) => {
    const alternatives = facetAlternatives(meaning.soft, SURE.facet, weighing)
    const reading: Reading = { typed: String(years), as: 'meaning', to: meaning.soft }
    return { reading, alternatives, weight: best(alternatives), kind: 'soft' }
  })
}

/** A weak word helps a little, and its match alone says nothing. */
function weighed(
  alternatives: readonly Alternative[],
  weak: boolean,
): Pick<Concept, 'alternatives' | 'weight' | 'kind'> {
  if (!weak) return { alternatives, weight: best(alternatives), kind: 'hard' }
  const less = alternatives.map((each) => ({ ...each, worth: each.worth * LESS }))
  return { alternatives: less, weight: best(less), kind: 'weak' }
}

/** What a word stands for that is in no phrase. */
export function conceptOfSlot(slot: Slot, { all }: Weighing): Concept {
  const { typed, meant } = slot
  if (slot.as === 'unknown' || (slot.words.length === 0 && slot.longer.length === 0)) {
    const weak = isWeak(typed) || (typed.length < 3 && !isForeign(typed)) || /\d/.test(typed)
    const reading: Reading = { typed, as: weak ? 'left-out' : 'unknown', to: [] }
    // A word of a phrase is of this field, though nobody uses it here.
    const hint = slot.as !== 'unknown'
    return { reading, alternatives: [], weight: weak ? 0 : UNKNOWN_WEIGHT, kind: 'unknown', hint }
  }
  const weak = isWeak(meant ?? typed)
  const alternatives = wordAlternatives(slot.words, slot.longer, slot.sure, all)
  const to = meant ? [meant] : [typed]
  const reading: Reading = { typed, as: slot.as === 'mended' ? 'mended' : 'word', to }
  return { reading, ...weighed(alternatives, weak) }
}

/** Something was typed that holds no letter or digit at all: nothing is the answer to it, and not everything. */
export function unreadable(text: string): Concept[] {
  const typed = text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, 40)
  const reading: Reading = { typed, as: 'unknown', to: [] }
  return typed === '' ? [] : [{ reading, alternatives: [], weight: 1, kind: 'unknown' }]
}
