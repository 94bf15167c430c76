import { dayNumber, dayText, type Weekday, weekdayOf } from '../../platform/day.ts'
import { holidayOn } from '../../platform/holidays.ts'

/** Which days a schedule is about: the part of it that repeats. */
export interface Recurrence {
  freq: 'WEEKLY' | 'MONTHLY'
  interval?: number | undefined
  byday?: string[] | undefined
  bymonthday?: number[] | undefined
  valid_from?: string | undefined
  valid_to?: string | undefined
  dtstart?: string | undefined
  season?: { from: string; to: string } | undefined
  except?: { holidays?: boolean | undefined; dates?: string[] | undefined } | undefined
}

export interface CalendarDay {
  text: string
  number: number
  weekday: Weekday
  month: number
  dayOfMonth: number
  daysInMonth: number
}

/** The day that an interval counts from. */
export function anchor(rule: Pick<Recurrence, 'dtstart' | 'valid_from'>): string | undefined {
  return rule.dtstart ?? rule.valid_from
}

const remembered = new Map<number, CalendarDay>()

/** A day of the calendar by its number. Thousands of schedules ask for the same few days, so these are kept. */
export function calendarDay(number: number): CalendarDay {
  const known = remembered.get(number)
  if (known) return known
  const text = dayText(number)
  const [year = 0, month = 1, dayOfMonth = 1] = text.split('-').map(Number)
  const day = {
    text,
    number,
    weekday: weekdayOf(number),
    month: year * 12 + month - 1,
    dayOfMonth,
    daysInMonth: new Date(Date.UTC(year, month, 0)).getUTCDate(),
  }
  if (remembered.size >= 2_000) remembered.clear()
  remembered.set(number, day)
  return day
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
const weekOf = (number: number) => Math.floor((number + 3) / 7)

function inSeason(day: CalendarDay, { from, to }: { from: string; to: string }): boolean {
  const here = day.text.slice(5)
  return from <= to ? from <= here && here <= to : here >= from || here <= to
}

function matchesMonthlyDay(day: CalendarDay, byday: string): boolean {
  if (byday.slice(-2) !== day.weekday) return false
  const ordinal = byday.slice(0, -2)
  if (ordinal === '') return true
  if (ordinal === '-1') return day.dayOfMonth + 7 > day.daysInMonth
  return Math.ceil(day.dayOfMonth / 7) === Number(ordinal)
}

function inWeek(rule: Recurrence, day: CalendarDay, first: string | undefined): boolean {
  if (rule.byday?.length && !rule.byday.includes(day.weekday)) return false
  if (first === undefined) return (rule.byday?.length ?? 0) > 0
  const start = dayNumber(first)
  if (!rule.byday?.length && weekdayOf(start) !== day.weekday) return false
  const interval = rule.interval ?? 1
  return interval === 1 || (weekOf(day.number) - weekOf(start)) % interval === 0
}

function inMonth(rule: Recurrence, day: CalendarDay, first: string | undefined): boolean {
  const start = first === undefined ? undefined : calendarDay(dayNumber(first))
  if (start && (day.month - start.month) % (rule.interval ?? 1) !== 0) return false
  const fromEnd = day.dayOfMonth - day.daysInMonth - 1
  const dates = rule.bymonthday?.length ? rule.bymonthday : undefined
  if (dates && !dates.includes(day.dayOfMonth) && !dates.includes(fromEnd)) return false
  if (rule.byday?.length) return rule.byday.some((each) => matchesMonthlyDay(day, each))
  return dates ? true : start?.dayOfMonth === day.dayOfMonth
}

function isExcepted({ except }: Recurrence, day: CalendarDay): boolean {
  if (!except) return false
  if (except.dates?.includes(day.text)) return true
  return except.holidays === true && (holidayOn(day.text)?.closed ?? false)
}

/** Whether a schedule is on, on a day. */
export function happensOn(rule: Recurrence, day: CalendarDay): boolean {
  const first = anchor(rule)
  if (rule.valid_to && day.text > rule.valid_to) return false
  if (rule.valid_from && day.text < rule.valid_from) return false
  if (first && day.text < first) return false
  if (!(rule.freq === 'WEEKLY' ? inWeek(rule, day, first) : inMonth(rule, day, first))) return false
  if (rule.season && !inSeason(day, rule.season)) return false
  return !isExcepted(rule, day)
}

/** Whether it is once only: somebody chose that very day, holiday or not. */
export function isOnce({ valid_from, valid_to }: Recurrence): boolean {
  return valid_from !== undefined && valid_from === valid_to
}
