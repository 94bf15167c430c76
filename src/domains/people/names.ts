import { addDays, WEEKDAYS } from '../../platform/day.ts'
import { formatWeekday, type Lang, type Translated } from '../../platform/i18n.ts'
import type { Values } from './person.ts'

/** What ids of other domains are called; whoever mixes them looks it up. */
export interface Names {
  areas: ReadonlyMap<string, string>
  organizations: ReadonlyMap<string, string>
  specialisms: readonly { id: string; name: Translated }[]
  languages: readonly { id: string; name: Translated }[]
}

/** Names of these terms in the order of their list; what is no longer in it is left out. */
export function namesOf(terms: Names['specialisms'], ids: readonly string[] = [], lang: Lang): string[] {
  return terms.filter((term) => ids.includes(term.id)).map((term) => term.name[lang])
}

/** A Monday. */
const MONDAY = '2024-01-01'

/** Days of the week from Monday on, in words. */
export function dayNames(days: Values['days'], lang: Lang): string[] {
  return WEEKDAYS.flatMap((day, index) =>
    days.includes(day) ? [formatWeekday(lang, addDays(MONDAY, index))] : [],
  )
}
