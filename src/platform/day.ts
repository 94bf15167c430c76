/** Days of the week as RFC 5545 writes them, from Monday on. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const DAY_MS = 86_400_000

/** Days since 1970 of a calendar day (`2026-11-24`): counting days on the calendar leaves summer time out of it. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** The calendar day of a number of days since 1970. */
export function dayText(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

/** The calendar day `days` later (or earlier). */
export function addDays(day: string, days: number): string {
  return dayText(dayNumber(day) + days)
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Which day of the week a calendar day is. */
export function weekday(day: string): Weekday {
  return weekdayOf(dayNumber(day))
}

/** The same of a number of days since 1970. */
export function weekdayOf(number: number): Weekday {
  // 1 January 1970 was a Thursday, the fourth day; days before it have negative numbers.
  return WEEKDAYS[(((number + 3) % 7) + 7) % 7] ?? 'MO'
}
