import { z } from 'zod'

const day = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/**
 * When something is open or happens: a schedule of HSDS 3.1, a small part of RFC 5545. Days and times are those of
 * Europe/Amsterdam. Once only: `valid_from` equals `valid_to`. `season` is our own: the same months every year
 * (it may pass New Year), so that a record need not be renewed each spring.
 */
export const scheduleSchema = z
  .strictObject({
    freq: z.enum(['WEEKLY', 'MONTHLY']),
    interval: z.int().min(1).max(52).optional(),
    byday: z.array(z.string().regex(/^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/)).optional(),
    bymonthday: z.array(z.int().min(-31).max(31)).optional(),
    opens_at: time,
    closes_at: time.optional(),
    valid_from: day.optional(),
    valid_to: day.optional(),
    dtstart: day.optional(),
    season: z.strictObject({ from: monthDay, to: monthDay }).optional(),
    description: z.string().max(500).optional(),
  })
  .refine((rule) => rule.byday?.length || rule.bymonthday?.length || anchor(rule), 'a schedule needs a day')
  .refine((rule) => (rule.interval ?? 1) === 1 || anchor(rule), 'an interval needs a day to count from')
  .refine((rule) => rule.freq === 'MONTHLY' || !rule.byday?.some((each) => each.length > 2), 'week days only')

export type Schedule = z.infer<typeof scheduleSchema>

/** One time that something happens. */
export interface Occurrence {
  /** Calendar day in the Netherlands. */
  day: string
  opensAt: string
  closesAt: string | null
}

function anchor(rule: { dtstart?: string | undefined; valid_from?: string | undefined }): string | undefined {
  return rule.dtstart ?? rule.valid_from
}

/** Days since 1970 of a calendar day: counting days on the calendar leaves summer time out of it. */
function dayNumber(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000
}

function dayText(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

interface CalendarDay {
  text: string
  number: number
  weekday: Weekday
  month: number
  dayOfMonth: number
  daysInMonth: number
}

function calendarDay(number: number): CalendarDay {
  const date = new Date(number * 86_400_000)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth()
  return {
    text: dayText(number),
    number,
    // 1 January 1970 was a Thursday, the fourth day.
    weekday: WEEKDAYS[(number + 3) % 7] ?? 'MO',
    month,
    dayOfMonth: date.getUTCDate(),
    daysInMonth: new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate(),
  }
}

const weekOf = (number: number) => Math.floor((number + 3) / 7)

function inSeason(day: CalendarDay, season: Schedule['season']): boolean {
  if (!season) return true
  const here = day.text.slice(5)
  if (season.from <= season.to) return season.from <= here && here <= season.to
  return here >= season.from || here <= season.to
}

function matchesMonthlyDay(day: CalendarDay, byday: string): boolean {
  if (byday.slice(-2) !== day.weekday) return false
  const ordinal = byday.slice(0, -2)
  if (ordinal === '') return true
  if (ordinal === '-1') return day.dayOfMonth + 7 > day.daysInMonth
  return Math.ceil(day.dayOfMonth / 7) === Number(ordinal)
}

function inWeek(rule: Schedule, day: CalendarDay, start: CalendarDay | undefined): boolean {
  const days = rule.byday?.length ? rule.byday : start ? [start.weekday] : []
  if (!days.includes(day.weekday)) return false
  return !start || (weekOf(day.number) - weekOf(start.number)) % (rule.interval ?? 1) === 0
}

function inMonth(rule: Schedule, day: CalendarDay, start: CalendarDay | undefined): boolean {
  if (start && (day.month - start.month) % (rule.interval ?? 1) !== 0) return false
  const fromEnd = day.dayOfMonth - day.daysInMonth - 1
  const dates = rule.bymonthday?.length ? rule.bymonthday : undefined
  if (dates && !dates.includes(day.dayOfMonth) && !dates.includes(fromEnd)) return false
  if (rule.byday?.length) return rule.byday.some((each) => matchesMonthlyDay(day, each))
  return dates ? true : start?.dayOfMonth === day.dayOfMonth
}

function happensOn(rule: Schedule, day: CalendarDay): boolean {
  const first = anchor(rule)
  if (rule.valid_from && day.text < rule.valid_from) return false
  if (rule.valid_to && day.text > rule.valid_to) return false
  if (first && day.text < first) return false
  if (!inSeason(day, rule.season)) return false
  const start = first ? calendarDay(dayNumber(first)) : undefined
  return rule.freq === 'WEEKLY' ? inWeek(rule, day, start) : inMonth(rule, day, start)
}

/**
 * Every time that something happens from one calendar day to another, both included, in order and without doubles.
 * Weeks begin on Monday; an interval counts from `dtstart`, else from `valid_from`.
 */
export function occurrences(schedules: readonly Schedule[], from: string, to: string): Occurrence[] {
  const found = new Map<string, Occurrence>()
  for (let number = dayNumber(from); number <= dayNumber(to); number += 1) {
    const day = calendarDay(number)
    for (const rule of schedules) {
      if (!happensOn(rule, day)) continue
      const closesAt = rule.closes_at ?? null
      found.set(`${day.text} ${rule.opens_at} ${closesAt}`, {
        day: day.text,
        opensAt: rule.opens_at,
        closesAt,
      })
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}
