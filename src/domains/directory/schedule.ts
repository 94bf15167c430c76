import { z } from 'zod'
import { dayNumber } from '../../platform/day.ts'
import { holidayOn } from '../../platform/holidays.ts'
import { anchor, type CalendarDay, calendarDay, happensOn, isOnce } from './recurrence.ts'

export type { Weekday } from '../../platform/day.ts'

const day = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/**
 * When something is open or happens: a schedule of HSDS 3.1, a small part of RFC 5545. Days and times are those of
 * Europe/Amsterdam; what closes before it opens runs on after midnight. Once only: `valid_from` equals `valid_to`. Our
 * own are `season`, the same months every year (it may pass New Year), so that a record need not be renewed each
 * spring, and `except`: on which dates it is not on, and whether it is on at public holidays (false: it is; true: it is
 * not; left out: nobody said).
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
    except: z
      .strictObject({ holidays: z.boolean().optional(), dates: z.array(day).max(400).optional() })
      .optional(),
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
  /** It is a public holiday, and nobody said whether it is on then. `holidayOn(day)` has the name. */
  uncertain?: 'holiday'
}

/** Day and night, every day: who keeps such hours does not stop for a holiday. */
function neverCloses({ opens_at, closes_at, byday }: Schedule): boolean {
  return byday?.length === 7 && opens_at === '00:00' && (closes_at === '23:59' || closes_at === '00:00')
}

function isUncertain(rule: Schedule, day: string): boolean {
  if (rule.except?.holidays !== undefined || isOnce(rule) || neverCloses(rule)) return false
  return holidayOn(day)?.closed ?? false
}

/** The times of one day in the order of the clock, each once; a rule that is sure of it goes before one that is not. */
export function occurrencesOn(schedules: readonly Schedule[], day: CalendarDay): Occurrence[] {
  const found = new Map<string, Occurrence>()
  for (const rule of schedules) {
    if (!happensOn(rule, day)) continue
    const { opens_at: opensAt, closes_at: closesAt = null } = rule
    const key = `${opensAt} ${closesAt}`
    const uncertain = isUncertain(rule, day.text)
    if (found.has(key) && uncertain) continue
    found.set(key, { day: day.text, opensAt, closesAt, ...(uncertain ? { uncertain: 'holiday' } : {}) })
  }
  if (found.size < 2) return [...found.values()]
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

/**
 * Every time that something happens from one calendar day to another, both included, in order and without doubles.
 * Weeks begin on Monday; an interval counts from `dtstart`, else from `valid_from`.
 */
export function occurrences(schedules: readonly Schedule[], from: string, to: string): Occurrence[] {
  const found: Occurrence[] = []
  if (schedules.length === 0) return found
  const last = dayNumber(to)
  for (let number = dayNumber(from); number <= last; number += 1)
    found.push(...occurrencesOn(schedules, calendarDay(number)))
  return found
}
