import type { Translated } from './i18n.ts'

/** Who may see the data of a purpose: roles of docs/policy/access.md, and who is none of those. */
export type Sees =
  | ('everyone' | 'holder' | 'server' | 'nobody')
  | ('editor' | 'worker' | 'coordinator' | 'adviser' | 'administrator' | 'privacy')

/** The ground of the GDPR (article 6, first paragraph) or of the Dutch telecommunications law. */
export type Ground = '6.1.a' | '6.1.b' | '6.1.c' | '6.1.e' | '6.1.f' | 'Tw 11.7a'

/**
 * One row of the register of purposes: why personal data is kept, and for how long (GDPR, articles 5, 13 and 30). It stands
 * on /privacy in the words that are here, and every personal column of the database names the key of one.
 */
export interface Purpose {
  key: string
  title: Translated
  /** Plain words (B1). */
  why: Translated
  data: Translated
  grounds: readonly Ground[]
  /** The ground in plain words. */
  ground: Translated
  sees: readonly Sees[]
  retention: Translated
  /** In `memory`: never written down. */
  where: 'database' | 'memory'
  /** Whether something of it belongs to an account: then it is in what its holder can download. */
  ofAccount: boolean
}
