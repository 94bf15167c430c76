import type { Taxonomy, Term } from '../../domains/taxonomy/index.ts'
import { formatList, type Lang } from '../../platform/i18n.ts'
import type { Texts } from './texts.nl.ts'

/** Lists that a word can lead to, in the order of the form. */
export const LEADS = ['life_domain', 'situation', 'target_group', 'specialism', 'place_type'] as const

type Terms = Readonly<Record<Taxonomy, readonly Term[]>>

/** Everything that a word can lead to, as choices: `situation:schulden`, “Situatie: Je hebt schulden”. */
export function leadOptions(terms: Terms, texts: Texts['words'], lang: Lang) {
  return LEADS.flatMap((taxonomy) =>
    terms[taxonomy].map(({ id, name }) => ({
      value: `${taxonomy}:${id}`,
      label: `${texts.groups[taxonomy]}: ${name[lang]}`,
    })),
  )
}

/** The name of a facet with its list; the facet itself when nobody knows it. */
function facetWords(facet: string, terms: Terms, texts: Texts['words'], lang: Lang): string {
  const found = leadOptions(terms, texts, lang).find(({ value }) => value === facet)
  return found?.label ?? facet
}

/** What a word stands for, each meaning in a few words for who looks after the words. */
export function meaningWords(
  means: readonly string[],
  terms: Terms,
  texts: Texts['words'],
  lang: Lang,
): string[] {
  if (means.length === 0) return [texts.off]
  const bare = means.map((each) => each.replace(/^\?/, ''))
  const words = bare.filter((each) => !each.includes(':') && each !== '-')
  const others = bare
    .filter((each) => each.includes(':') || each === '-')
    .map((each) => {
      if (each === '-') return texts.silent
      if (each.startsWith('person:')) return texts.elsewhere
      if (each.startsWith('~')) return texts.nicer(facetWords(each.slice(1), terms, texts, lang))
      return facetWords(each, terms, texts, lang)
    })
  const quoted = words.map((word) => `“${word}”`)
  return [...others, ...(words.length > 0 ? [texts.words(formatList(lang, quoted))] : [])]
}

/** What a form says a word stands for. Nothing chosen and nothing filled in is null: that is not a meaning. */
export function readMeaning(
  values: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): string[] | null {
  if (values.uit === 'ja') return []
  const facets = ['naar', 'ook', 'ook2'].flatMap((name) => {
    const value = values[name] ?? ''
    return known.has(value) ? [value] : []
  })
  const words = (values.woorden ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const means = [...new Set([...facets, ...words])]
  return means.length > 0 ? means : null
}

/** The form as it stands for a word that has a meaning already. */
export function valuesOf(means: readonly string[] | null): Record<string, string> {
  const [naar = '', ook = '', ook2 = ''] = (means ?? []).filter((each) => /^[a-z_]+:/.test(each))
  const words = (means ?? []).filter((each) => !each.includes(':'))
  return { naar, ook, ook2, woorden: words.join(', '), ...(means?.length === 0 ? { uit: 'ja' } : {}) }
}
