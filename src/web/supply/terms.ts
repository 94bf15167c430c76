import { type Taxonomy, type Term, termNames } from '../../domains/taxonomy/index.ts'
import type { Lang } from '../../platform/i18n.ts'

export type Terms = Readonly<Record<Taxonomy, readonly Term[]>>

/** The names of the terms of one taxonomy, in the order of the list. */
export function namesOf(
  terms: Terms,
  given: Readonly<Record<string, readonly string[]>>,
  taxonomy: Taxonomy,
  lang: Lang,
): string[] {
  return termNames(terms[taxonomy], given[taxonomy] ?? [], lang)
}

/** Names in the middle of a sentence begin small, but for names of peoples and languages in English. */
export function asList(names: readonly string[]): string[] {
  return names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
}
