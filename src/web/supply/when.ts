import {
  nextTime,
  type Occurrence,
  occurrences,
  openNow,
  type Schedule,
} from '../../domains/directory/index.ts'
import { addDays } from '../../platform/day.ts'
import { type Holiday, holidayOn } from '../../platform/holidays.ts'

/** A moment on the clocks of the Netherlands. */
export interface Moment {
  day: string
  /** `HH:MM` */
  time: string
}

/** A public holiday in the weeks to come, and what we know of this thing on that day. */
export interface HolidayNote {
  day: string
  holiday: Holiday
  /** `off`: it is said not to be on; `ask`: nobody said. */
  what: 'off' | 'ask'
}

/** What a page says of the times of one thing. */
export interface When {
  /** Going on now. */
  now: Occurrence | null
  /** The first time that begins after now. */
  next: Occurrence | null
  /** The times after that, where a reader cannot count them out easily: every other week, once a month. */
  later: Occurrence[]
  /** The other days of the week that begins with the next time, where it is on every week. */
  week: Occurrence[]
  holidays: HolidayNote[]
}

/** How far ahead holidays are told: nine weeks. */
const HOLIDAY_DAYS = 63
const LATER = 3
/** Days after one day that are still another day of the week. */
const DAYS = 6

function isHardToCount(rule: Schedule): boolean {
  return rule.freq === 'MONTHLY' || (rule.interval ?? 1) > 1
}

/** Every holiday of the coming weeks on which the schedules, taken as they are without exceptions, would be on. */
function holidayNotes(schedules: readonly Schedule[], from: string): HolidayNote[] {
  const to = addDays(from, HOLIDAY_DAYS)
  const plain = schedules.map(({ except: _, ...rule }) => rule)
  const on = Map.groupBy(occurrences(schedules, from, to), (each) => each.day)
  const days = [...new Set(occurrences(plain, from, to).map((each) => each.day))]
  return days.flatMap((day): HolidayNote[] => {
    const holiday = holidayOn(day)
    if (!holiday?.closed) return []
    const times = on.get(day) ?? []
    if (times.length === 0) return [{ day, holiday, what: 'off' }]
    return times.some((each) => each.uncertain) ? [{ day, holiday, what: 'ask' }] : []
  })
}

/** What can be said of the times of one thing at this moment. */
export function whenOf(schedules: readonly Schedule[], { day, time }: Moment): When {
  const now = openNow(schedules, day, time)
  const next = nextTime(schedules, day, time)
  const hard = schedules.some(isHardToCount)
  const later =
    next && hard
      ? occurrences(schedules, next.day, addDays(next.day, HOLIDAY_DAYS)).filter(
          (each) => each.day > next.day,
        )
      : []
  const week = next && !hard ? occurrences(schedules, next.day, addDays(next.day, DAYS)) : []
  return { now, next, later: later.slice(0, LATER), week, holidays: holidayNotes(schedules, day) }
}
