/** The current moment; composition hands one in, so that tests can stand still. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** The time zone in which every day and time of day of Weefsel is meant. */
export const ZONE = 'Europe/Amsterdam'
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
