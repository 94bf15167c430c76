/** The current moment; composition hands one in, so that tests can stand still. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

const ZONE = 'Europe/Amsterdam'
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' })
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })

/** The calendar day in the Netherlands, as `2026-11-24`. */
export function localDay(moment: Date): string {
  return dayFormat.format(moment)
}

/** The time of day in the Netherlands, as `09:30`. */
export function localTime(moment: Date): string {
  return timeFormat.format(moment)
}

/** The calendar day `days` later (or earlier), counted on the calendar and not in hours, so summer time does not matter. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
}
