import type { Trx } from './db/database.ts'
import type { Translated } from './i18n.ts'

/**
 * How many days something is kept. `usual` is what people were told in the register, so that it may become shorter and never
 * longer; `least` is what the thing needs to be of use at all.
 */
export interface Term {
  key: string
  usual: number
  least: number
}

/** The days that count: what was chosen, within the bounds; the usual ones when nothing was chosen. */
export function daysOf({ key, usual, least }: Term, chosen: Readonly<Record<string, number>>): number {
  return Math.min(usual, Math.max(least, chosen[key] ?? usual))
}

/** What goes by itself when its term is over: what it is, and how much of it goes up to a day. */
export interface Retention {
  /** Key of its purpose in the register. */
  purpose: string
  what: Translated
  /** A term in days that an administrator may make shorter; without one it is fixed. */
  term?: Term
  /** How many there are now whose last day is this one or earlier. Needs the role `system`. */
  due(trx: Trx, until: string): Promise<number>
}
