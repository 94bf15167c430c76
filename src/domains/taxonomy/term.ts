import type { Lang, Translated } from '../../platform/i18n.ts'

export const TAXONOMIES = [
  'life_domain',
  'target_group',
  'situation',
  'place_type',
  'pillar',
  'provision',
  'assessment',
  'specialism',
  'accessibility',
  'language',
  'branch',
  'network',
] as const
/** The lists of words that people filter on. */
export type Taxonomy = (typeof TAXONOMIES)[number]

/** One word of such a list. The id never changes; the words may, per working area. */
export interface Term {
  id: string
  name: Translated
  /** A few words more; null when the name says it all. */
  description: Translated | null
}

/** The name of a term in the reader's language; the id itself when the term is no longer in the list. */
export function termName(terms: readonly Term[], id: string, lang: Lang): string {
  return terms.find((term) => term.id === id)?.name[lang] ?? id
}

/** The names of several terms in the order of the list, whatever order the ids come in. */
export function termNames(terms: readonly Term[], ids: readonly string[], lang: Lang): string[] {
  return terms.filter((term) => ids.includes(term.id)).map((term) => term.name[lang])
}
