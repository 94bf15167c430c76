import { addDays } from '../../platform/day.ts'
import type { Schedule } from './schedule.ts'

/** A time that is once only, so many days after the import. */
export interface Ahead {
  days_ahead: number
  opens_at: string
  closes_at?: string
  description?: string
}

/**
 * A time as a file says it. The number of days stays a number until it is stored, so that the same file is the same file
 * tomorrow.
 */
export type Planned = Schedule | Ahead

/** The time itself, when the import is done on a calendar day. */
export function plan(time: Planned, today: string): Schedule {
  if (!('days_ahead' in time)) return time
  const { days_ahead, ...rest } = time
  const day = addDays(today, days_ahead)
  return { freq: 'WEEKLY', valid_from: day, valid_to: day, dtstart: day, ...rest }
}
