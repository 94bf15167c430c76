import { dayNumber } from '../../platform/day.ts'
import { calendarDay } from './recurrence.ts'
import { type Occurrence, occurrencesOn, type Schedule } from './schedule.ts'

/** How far ahead a next time is looked for: a yearly thing is found, a broken rule costs little. */
const DAYS_AHEAD = 366

/** `23:59` is how a source writes the end of the day. */
const endOf = ({ closesAt }: Occurrence) => (closesAt === '23:59' ? '24:00' : closesAt)

/** Whether it runs on after midnight: it closes at or before the time at which it opens. */
function runsOn({ opensAt, closesAt }: Occurrence): boolean {
  return closesAt !== null && closesAt <= opensAt
}

/**
 * What is on or open at a moment; null when nothing is. What has no closing time is never said to be open: we do not
 * know. May be `uncertain`.
 */
export function openNow(schedules: readonly Schedule[], day: string, time: string): Occurrence | null {
  const number = dayNumber(day)
  const today = occurrencesOn(schedules, calendarDay(number)).filter(
    (each) => each.opensAt <= time && (runsOn(each) || time < (endOf(each) ?? '')),
  )
  const fromYesterday = occurrencesOn(schedules, calendarDay(number - 1)).filter(
    (each) => runsOn(each) && time < (each.closesAt ?? ''),
  )
  const open = [...today, ...fromYesterday]
  return open.find((each) => !each.uncertain) ?? open[0] ?? null
}

/** The first time that begins at this moment or later, within a year; null when there is none. May be `uncertain`. */
export function nextTime(
  schedules: readonly Schedule[],
  fromDay: string,
  fromTime = '00:00',
): Occurrence | null {
  const ends = schedules.map((rule) => rule.valid_to)
  const last = ends.every((end) => end !== undefined) ? (ends.toSorted().at(-1) ?? '') : '9999'
  if (last < fromDay) return null
  const first = dayNumber(fromDay)
  for (let number = first; number <= first + DAYS_AHEAD; number += 1) {
    const [next] = occurrencesOn(schedules, calendarDay(number)).filter(
      (each) => number > first || each.opensAt >= fromTime,
    )
    if (next) return next
  }
  return null
}

/** A moment on the calendar of the Netherlands. */
export interface Moment {
  day: string
  /** `HH:MM` */
  time: string
}

/**
 * Every time that is on somewhere between two moments, also when it began before or ends after; in order. What has no
 * closing time counts when it begins there.
 */
export function timesBetween(schedules: readonly Schedule[], from: Moment, to: Moment): Occurrence[] {
  const at = (number: number, time: string) =>
    number * 1_440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const [start, end] = [at(dayNumber(from.day), from.time), at(dayNumber(to.day), to.time)]
  const found: Occurrence[] = []
  for (let number = dayNumber(from.day) - 1; number <= dayNumber(to.day); number += 1) {
    for (const each of occurrencesOn(schedules, calendarDay(number))) {
      const opens = at(number, each.opensAt)
      const closes = at(number + (runsOn(each) ? 1 : 0), endOf(each) ?? each.opensAt)
      if (opens < end && (closes > start || opens >= start)) found.push(each)
    }
  }
  return found
}
