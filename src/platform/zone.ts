import { localDay, localTime } from './clock.ts'

const HOUR_MS = 3_600_000

/**
 * The moment at which the clocks of the Netherlands show this time on this day. A time that comes twice (the end of summer
 * time) is the first of the two; one that is skipped (its beginning) is as long after the hour before it (RFC 5545, 3.3.5).
 */
export function instantOf(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  const shown = [2, 1]
    .map((hours) => new Date(asIfUtc - hours * HOUR_MS))
    .find((moment) => localDay(moment) === day && localTime(moment) === time)
  return shown ?? new Date(asIfUtc - HOUR_MS)
}

/** `2026-11-24T10:00:00+01:00`: a local time as ISO 8601 with its distance from UTC. */
export function isoWithOffset(day: string, time: string): string {
  const ahead = Math.round((Date.parse(`${day}T${time}:00Z`) - instantOf(day, time).getTime()) / HOUR_MS)
  return `${day}T${time}:00+0${ahead}:00`
}
