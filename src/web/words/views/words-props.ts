import type { Taxonomy, Term } from '../../../domains/taxonomy/index.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import type { SynonymRow } from '../../../platform/search/lexicon.ts'
import type { SearchHit } from '../../../platform/search/search.ts'
import type { WordMeaning } from '../../../platform/search/word.queries.ts'
import type { Texts } from '../texts.nl.ts'

/** A word that was looked up: what it stands for, and what somebody finds with it. */
export interface Looked {
  word: WordMeaning
  total: number
  hits: readonly (Pick<SearchHit, 'id' | 'title'> & { href: string })[]
}

/** What the page of words shows. */
export interface WordsPageProps {
  lang: Lang
  texts: Texts['words']
  terms: Readonly<Record<Taxonomy, readonly Term[]>>
  /** What was typed to look up. */
  typed: string
  /** What was found of it; null when nothing was asked. */
  looked: Looked | null
  /** Rows of this working area. */
  own: readonly SynonymRow[]
  values: Readonly<Record<string, string>>
  problems: Problems
  done: string | undefined
}
