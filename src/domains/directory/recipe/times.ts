import { WEEKDAYS as DAYS, type Weekday } from '../../../platform/day.ts'
import type { Planned } from '../planned.ts'
import type { Schedule } from '../schedule.ts'

const BY_NAME: Record<string, number> = {
  ...{ ma: 0, di: 1, wo: 2, do: 3, vr: 4, za: 5, zo: 6 },
  ...{ maandag: 0, dinsdag: 1, woensdag: 2, donderdag: 3, vrijdag: 4, zaterdag: 5, zondag: 6 },
  ...{
    mo: 0,
    tu: 1,
    we: 2,
    th: 3,
    fr: 4,
    sa: 5,
    su: 6,
    '1': 0,
    '2': 1,
    '3': 2,
    '4': 3,
    '5': 4,
    '6': 5,
    '7': 6,
  },
}
const WEEKS: Record<string, string> = {
  ...{ eerste: '1', tweede: '2', derde: '3', vierde: '4', vijfde: '5', laatste: '-1' },
  ...{ '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '-1': '-1' },
}

/** Week days from ISO numbers (1 is Monday), Dutch names or abbreviations, `ma-vr`, `dagelijks`; null when unreadable. */
export function weekdays(text: string): Weekday[] | null {
  const found = new Set<Weekday>()
  const clean = text
    .toLowerCase()
    .replace(/\b(t\/m|tot en met)\b/g, '-')
    .replace(/\./g, '')
  if (/^(dagelijks|elke dag|alle dagen)$/.test(clean.trim())) return [...DAYS]
  for (const part of clean
    .replace(/\s*[-–]\s*/g, '-')
    .split(/\ben\b|[\s,;/]+/)
    .filter(Boolean)) {
    const [first, last = first] = part.split('-').map((name) => BY_NAME[name])
    if (first === undefined || last === undefined) return null
    const count = ((last - first + 7) % 7) + 1
    for (let step = 0; step < count; step += 1) found.add(DAYS[(first + step) % 7] ?? 'MO')
  }
  return found.size > 0 ? DAYS.filter((day) => found.has(day)) : null
}

/** `09:30` from `9.30`, `09:30:00`, `9u30`, `17 uur`; null when it is no time of day. */
export function timeOfDay(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.u](\d{2}))?(?::\d{2})?\s*(?:u|uur)?\.?$/.exec(text.trim().toLowerCase())
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** A calendar day as `2026-11-24` from that, from a moment, or from `24-11-2026`; null when it does not exist. */
export function calendarDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim())
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text.trim())
  const parts = iso ? iso.slice(1, 4) : dutch ? dutch.slice(1, 4).reverse() : null
  if (!parts) return null
  const day = parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-')
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null
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
  const closes = parts.closes ? timeOfDay(parts.closes) : undefined
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
