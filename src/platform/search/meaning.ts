import { plain } from './plain.ts'

/** What a phrase stands for; what was named first is nearest. */
export interface Meaning {
  /** `group:value`: results have one of these. */
  facets: readonly string[]
  /** The same, but only what is nicer to have: `~target_group:ouderen`. */
  soft: readonly string[]
  /** Other words to search for; several words in one must all be there. */
  words: readonly string[]
  /** Words were named before facets: the theme is wider than what was asked. */
  wordsFirst: boolean
  /** `suicide`, `violence`, `child`, `emergency`. */
  urgent: string | null
  /** `?sociaal werk`: only when the question says nothing else. */
  fallback: boolean
  /** Not a thing of this directory: `person:gemeente`. */
  elsewhere: string | null
  /** `-`: it says nothing, and its words are not looked for either. */
  silent: boolean
}

const SILENT = '-'

/** Sorts meanings by their kind; words are made plain. */
export function meaningOf(all: readonly string[]): Meaning {
  const means = all.map((each) => each.replace(/^\?/, ''))
  const after = (prefix: string) =>
    means.find((each) => each.startsWith(prefix))?.slice(prefix.length) ?? null
  const special = /^(?:urgent|person):/
  return {
    facets: means.filter((each) => each.includes(':') && !each.startsWith('~') && !special.test(each)),
    soft: means.filter((each) => each.startsWith('~')).map((each) => each.slice(1)),
    words: means.filter((each) => !each.includes(':') && each !== SILENT).map(plain),
    wordsFirst: means[0]?.includes(':') === false,
    urgent: after('urgent:'),
    fallback: all.some((each) => each.startsWith('?')),
    elsewhere: after('person:'),
    silent: all.includes(SILENT),
  }
}
