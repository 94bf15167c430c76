import type { Concept } from './concept.ts'
import { isForeign } from './plain.ts'
import { best, facetAlternatives, SURE, type Weighing } from './worth.ts'

// Cyrillic is read by letters that only Ukrainian has; without one it may be either.
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/[ґєіїҐЄІЇ]/u, ['language:uk']],
  [/\p{sc=Cyrl}/u, ['language:ru', 'language:uk', 'language:bg']],
  [/[پچژگکی]/u, ['language:fa']],
  [/\p{sc=Arab}/u, ['language:ar', 'language:fa']],
  [/\p{sc=Ethi}/u, ['language:ti']],
  [/\p{sc=Tfng}/u, ['language:zgh']],
  [/\p{sc=Han}/u, ['language:zh']],
]

/** Who asks in another script is helped best where that language is spoken. */
export function languageWish(text: string, weighing: Weighing): Concept[] {
  const languages = SCRIPTS.find(([script]) => script.test(text))?.[1] ?? []
  const known = languages.filter((facet) => weighing.look.facets.has(facet))
  if (known.length === 0) return []
  const alternatives = facetAlternatives(known, SURE.facet, weighing)
  const reading = { typed: text.trim().slice(0, 40), as: 'meaning' as const, to: known }
  return [{ reading, alternatives, weight: best(alternatives), kind: 'soft' }]
}

const isShy = ({ kind, reading: { typed } }: Concept): boolean =>
  kind === 'unknown' && !/\d/.test(typed) && (isForeign(typed) || typed.length < 3)

/**
 * Words of another script, and of two letters, that nobody uses here say nothing as long as the rest says something.
 * When they are all there is, they are what was asked, and the answer is nothing instead of everything.
 */
export function withoutStrangers(concepts: readonly Concept[], saysMore: boolean): Concept[] {
  const known =
    saysMore || concepts.some((each) => !isShy(each) && (each.kind !== 'unknown' || each.weight > 0))
  return concepts.map((concept) => {
    if (!isShy(concept)) return concept
    const { typed } = concept.reading
    return known
      ? { ...concept, weight: 0, reading: { typed, as: 'left-out', to: [] } }
      : { ...concept, weight: 1, reading: { typed, as: 'unknown', to: [] } }
  })
}
