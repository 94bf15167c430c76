import type { Trx } from './db/database.ts'
import type { Translated } from './i18n.ts'

/** What goes by itself when its term is over: what it is, and how much of it goes up to a day. */
export interface Retention {
  /** Key of its purpose in the register. */
  purpose: string
  what: Translated
  /** How many there are now whose last day is this one or earlier. Needs the role `system`. */
  due(trx: Trx, until: string): Promise<number>
}
