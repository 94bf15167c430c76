import type { Concept } from './concept.ts'
import { type EntryIndex, entryIn, PLACE, placeIn } from './entry-index.ts'
import { BOTH, IN_BODY, IN_BODY_BY_CHANCE, IN_KEYWORDS, lexeme, TOGETHER } from './score.ts'
import type { Alternative } from './worth.ts'

/** How well each entry is about one thing, by its number; 0 when it is not. The rules of `score.ts`, on the index in memory. */
export interface Match {
  scores: Float64Array
  /** Entries that have any of it, each once. */
  entries: readonly number[]
}

interface Uses {
  /** Per entry the places where it has one of the words. */
  places: Uint8Array
  entries: readonly number[]
}

function usesOf({ users, dictionary, size }: EntryIndex, stems: readonly string[]): Uses {
  const places = new Uint8Array(size)
  const entries: number[] = []
  for (const stem of new Set(stems.map(lexeme)))
    for (const use of users.of(dictionary.words.get(stem) ?? -1)) {
      const entry = entryIn(use)
      const before = places[entry] ?? 0
      if (before === 0) entries.push(entry)
      places[entry] = before | placeIn(use)
    }
  return { places, entries }
}

/** What a match is worth by the places where all words of it stand. */
function worthIn({ worth, rare = false }: Alternative, common: number): number {
  if (common & PLACE.title) return worth
  if (common & PLACE.keywords) return worth * IN_KEYWORDS
  return worth * (rare ? IN_BODY_BY_CHANCE : IN_BODY)
}

function addWords(index: EntryIndex, alternative: Alternative, add: (entry: number, worth: number) => void) {
  const [first, ...others] = alternative.stems.map((stems) => usesOf(index, stems))
  const not = alternative.unless ? new Set(holdersOf(index, [alternative.unless])) : null
  for (const entry of first?.entries ?? []) {
    if (not?.has(entry)) continue
    let common = first?.places[entry] ?? 0
    let all = true
    for (const { places } of others) {
      const own = places[entry] ?? 0
      if (own === 0) all = false
      common &= own
    }
    if (all) add(entry, worthIn(alternative, common))
  }
}

/** Entries that have all of these facets. */
function holdersOf({ holders, dictionary, marks }: EntryIndex, facets: readonly string[]): Iterable<number> {
  const [first, ...others] = facets.map((facet) => dictionary.marks.get(facet) ?? -1)
  const found = holders.of(first ?? -1)
  if (others.length === 0) return found
  return Array.from(found).filter((entry) => others.every((mark) => marks.of(entry).includes(mark)))
}

export function matchOf(index: EntryIndex, { alternatives }: Concept): Match {
  const words = new Float64Array(index.size)
  const themes = new Float64Array(index.size)
  const found: number[] = []
  const seen = (entry: number) => {
    if (words[entry] === 0 && themes[entry] === 0) found.push(entry)
  }
  const spoken = alternatives.filter(({ stems }) => stems.length > 0)
  const power = spoken.length > 1 ? TOGETHER : 1
  for (const alternative of spoken)
    addWords(index, alternative, (entry, worth) => {
      seen(entry)
      words[entry] = (words[entry] ?? 0) + (power === 1 ? worth : worth ** power)
    })
  const marked = alternatives.filter(({ stems }) => stems.length === 0)
  const themePower = marked.length > 1 ? TOGETHER : 1
  for (const { facets, worth } of marked)
    for (const entry of holdersOf(index, facets)) {
      seen(entry)
      themes[entry] = (themes[entry] ?? 0) + (themePower === 1 ? worth : worth ** themePower)
    }
  for (const entry of found) {
    const word = power === 1 ? (words[entry] ?? 0) : (words[entry] ?? 0) ** (1 / power)
    const theme = themePower === 1 ? (themes[entry] ?? 0) : (themes[entry] ?? 0) ** (1 / themePower)
    words[entry] = Math.max(word, theme) + BOTH * Math.min(word, theme)
  }
  return { scores: words, entries: found }
}
