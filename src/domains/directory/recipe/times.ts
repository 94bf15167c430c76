import type { Planned } from '../planned.ts'
import type { Schedule } from '../schedule.ts'
import { calendarDay } from './dates.ts'
import { weekdays } from './weekdays.ts'

const WEEKS: Record<string, string> = {
  ...{ eerste: '1', tweede: '2', derde: '3', vierde: '4', vijfde: '5', laatste: '-1' },
  ...{ '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '-1': '-1' },
}

/** What a spreadsheet keeps of a time, the part of a day that has gone by: 0.4375 is 10:30. */
const PART_OF_DAY = /^0?[.,](\d{3,}|5)$/
const MINUTES = 24 * 60

function ofPart(part: number): string {
  const minutes = Math.round(part * MINUTES) % MINUTES
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** `09:30` from `9.30`, `9,30`, `09:30:00`, `9u30`, `17 uur`, `0.39583333`; null when it is no time of day. */
export function timeOfDay(text: string): string | null {
  if (PART_OF_DAY.test(text.trim())) return ofPart(Number(text.trim().replace(',', '.')))
  const found = /^(\d{1,2})(?:[:.,u](\d{2}))?(?::\d{2})?\s*(?:u|uur)?\.?$/.exec(text.trim().toLowerCase())
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The parts of one schedule, as texts of a source; empty parts are undefined. */
export interface TimeParts {
  days?: string | undefined
  opens?: string | undefined
  closes?: string | undefined
  week?: string | undefined
  /** Every so many weeks or months, counted from `starts` or from `validFrom`. */
  every?: string | undefined
  starts?: string | undefined
  daysAhead?: string | undefined
  validFrom?: string | undefined
  validTo?: string | undefined
  /** Whether public holidays are excepted; undefined when nobody said. */
  exceptHolidays?: boolean | undefined
  description?: string | undefined
}

export type TimeFault = 'days' | 'opens' | 'closes' | 'week' | 'valid' | 'every' | 'ahead' | 'holidays'

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function validity(from: string | undefined, to: string | undefined): Partial<Schedule> | null {
  if (!from && !to) return {}
  // A month and a day without a year come back every year: a season.
  if (from && to && MONTH_DAY.test(from) && MONTH_DAY.test(to)) return { season: { from, to } }
  const days = [from, to].map((day) => (day ? calendarDay(day) : undefined))
  if (days.includes(null)) return null
  return { ...(days[0] ? { valid_from: days[0] } : {}), ...(days[1] ? { valid_to: days[1] } : {}) }
}

function clock(parts: TimeParts): { opens_at: string; closes_at?: string; description?: string } | TimeFault {
  const opens = timeOfDay(parts.opens ?? '')
  if (!opens) return 'opens'
  // What closes at 24:00 closes at midnight.
  const closes = parts.closes ? timeOfDay(parts.closes.replace(/^24[:.]00\b/, '0:00')) : undefined
  if (closes === null) return 'closes'
  return {
    opens_at: opens,
    ...(closes ? { closes_at: closes } : {}),
    ...(parts.description ? { description: parts.description } : {}),
  }
}

/** An interval without a day to count from would be right half of the time. */
function interval({ every, starts }: TimeParts, valid: Partial<Schedule>): Partial<Schedule> | null {
  if (!every) return {}
  const count = /^\d{1,2}$/.test(every) ? Number(every) : 0
  if (count < 1 || count > 52) return null
  if (count === 1) return {}
  const start = starts ? calendarDay(starts) : valid.valid_from
  return start ? { interval: count, dtstart: start } : null
}

/** One day without days of the week: an event. */
function onceOn({
  validFrom,
  validTo,
}: TimeParts): Pick<Schedule, 'freq' | 'valid_from' | 'valid_to'> | undefined {
  const from = validFrom ? calendarDay(validFrom) : null
  const to = validTo ? calendarDay(validTo) : from
  return from && from === to ? { freq: 'WEEKLY', valid_from: from, valid_to: from } : undefined
}

/** One time from its parts, or which part is wrong. */
export function toSchedule(parts: TimeParts): Planned | TimeFault {
  const times = clock(parts)
  if (parts.daysAhead !== undefined) {
    if (!/^\d{1,3}$/.test(parts.daysAhead)) return 'ahead'
    return typeof times === 'string' ? times : { days_ahead: Number(parts.daysAhead), ...times }
  }
  const once = parts.days ? undefined : onceOn(parts)
  if (once) return typeof times === 'string' ? times : { ...once, ...times }
  const days = weekdays(parts.days ?? '')
  if (!days) return 'days'
  if (typeof times === 'string') return times
  const week = parts.week ? WEEKS[parts.week.toLowerCase()] : ''
  if (week === undefined) return 'week'
  const valid = validity(parts.validFrom, parts.validTo)
  if (!valid) return 'valid'
  const repeats = interval(parts, valid)
  if (!repeats) return 'every'
  return {
    freq: week ? 'MONTHLY' : 'WEEKLY',
    byday: days.map((day) => `${week}${day}`),
    ...times,
    ...valid,
    ...repeats,
    ...(parts.exceptHolidays === undefined ? {} : { except: { holidays: parts.exceptHolidays } }),
  }
}
