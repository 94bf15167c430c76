import type { Area } from '../../domains/areas/index.ts'
import { type Taxonomy, type Term, termName } from '../../domains/taxonomy/index.ts'
import { formatNumber, type Lang } from '../../platform/i18n.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What names are made from. */
export interface Names {
  terms: Record<Taxonomy, Term[]>
  areas: ReadonlyMap<string, Area>
}

/** One value of a group in the reader's words: `life_domain`, `werk` is “Werk en geld”; an unknown value shows itself. */
export function valueName(lang: Lang, { terms, areas }: Names, group: string, value: string): string {
  const fixed = { nl, en }[lang].values[group]?.[value]
  if (fixed) return fixed
  if (group === 'area') return areas.get(value)?.name ?? value
  const list = terms[group as Taxonomy]
  return list ? termName(list, value, lang) : value
}

/** `life_domain:werk` in the reader's words. */
export function facetName(lang: Lang, names: Names, facet: string): string {
  const [group = '', value = ''] = facet.split(':')
  return valueName(lang, names, group, value)
}

const KILOMETRE = 1000

/** Metres as people say them: `350 m`, `1,2 km`. As the crow flies, so rounded to what it is worth. */
export function distanceText(lang: Lang, metres: number): string {
  const { card } = { nl, en }[lang]
  const rounded = Math.max(50, Math.round(metres / 50) * 50)
  if (rounded < KILOMETRE) return card.metres(rounded)
  return card.kilometres(formatNumber(lang, metres / KILOMETRE, 1))
}
