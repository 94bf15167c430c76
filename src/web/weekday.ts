import { WHEN, type When } from '../platform/search/search.ts'

const SUNDAY_FIRST: readonly When[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** The filter of the results for the weekday of a calendar day (`2026-11-24` is `TU`). */
export function weekdayOf(day: string): When {
  const weekday = SUNDAY_FIRST[new Date(`${day}T12:00:00Z`).getUTCDay()]
  return WHEN.find((when) => when === weekday) ?? 'today'
}
