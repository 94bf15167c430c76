import { daysBetween } from '../../platform/day.ts'

/** For what a term is set. An activity is a service with planned times that is not for one person alone. */
export const TERM_KINDS = ['activity', 'service', 'place', 'organization'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** For how many months a check holds. */
export type Terms = Record<TermKind, number>

/** From so many months to so many: shorter nobody keeps up, longer says nothing. */
export const TERM_RANGE = { least: 1, most: 36 } as const

/** Days that something nobody ever checked gets before it counts as due: enough for a first letter. */
export const NEW_DAYS = 14

/** The same day so many months later; the last of the month when there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The day on which a check of this day stops to hold. */
export function dueOn(checkedOn: string, kind: TermKind, terms: Terms): string {
  return addMonths(checkedOn, terms[kind])
}

/** How it stands with a check: `never` done, still `fresh`, or `stale`: past its term. */
export type Freshness = 'never' | 'fresh' | 'stale'

/** Whether the last check of something still holds today. */
export function freshness(checkedOn: string | null, kind: TermKind, terms: Terms, today: string): Freshness {
  if (checkedOn === null) return 'never'
  return daysBetween(today, dueOn(checkedOn, kind, terms)) < 0 ? 'stale' : 'fresh'
}
