import { z } from 'zod'
import { calendarDay } from '../../recipe/dates.ts'
import { timeOfDay } from '../../recipe/times.ts'
import { type Schedule, scheduleSchema } from '../../schedule.ts'
import { type Part, textOf } from './reach.ts'

const own = z.object({ season: z.unknown(), except: z.unknown() }).partial()

/** Rules of RFC 5545 that we do not know: half of a rule would be a wrong time. */
const UNKNOWN = ['count', 'byweekno', 'byyearday'] as const

function numbers(text: string): number[] {
  return text.split(',').flatMap((part) => (/^\s*-?\d{1,2}\s*$/.test(part) ? [Number(part)] : []))
}

/** `10:00` from `10:00:00`, also with the zone that HSDS allows behind it. */
function clock(text: string): string | null {
  return timeOfDay(text.replace(/(Z|[+-]\d{2}:?\d{2})$/, ''))
}

function dates(part: Part): Partial<Schedule> {
  const day = (name: string) => calendarDay(textOf(part, name)) ?? undefined
  const [from, to, start] = [day('valid_from'), day('valid_to') ?? day('until'), day('dtstart')]
  return {
    ...(from ? { valid_from: from } : {}),
    ...(to ? { valid_to: to } : {}),
    ...(start ? { dtstart: start } : {}),
  }
}

/** One schedule of HSDS; null when it is not one that we can keep: words only, without a time, or a rule we do not know. */
export function hsdsSchedule(part: Part): Schedule | null {
  const opens = clock(textOf(part, 'opens_at'))
  const closes = clock(textOf(part, 'closes_at'))
  const { season, except } = own.parse(part.cells)
  const once = textOf(part, 'valid_from') !== '' && textOf(part, 'valid_from') === textOf(part, 'valid_to')
  if (!opens || (!once && UNKNOWN.some((name) => textOf(part, name) !== ''))) return null
  const byday = textOf(part, 'byday')
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const bymonthday = numbers(textOf(part, 'bymonthday'))
  const interval = Number(textOf(part, 'interval') || 1)
  const freq = textOf(part, 'freq').toUpperCase() || 'WEEKLY'
  const description = textOf(part, 'description').slice(0, 500)
  const read = scheduleSchema.safeParse({
    freq,
    ...(interval === 1 ? {} : { interval }),
    ...(byday.length > 0 ? { byday } : {}),
    ...(bymonthday.length > 0 && freq === 'MONTHLY' ? { bymonthday } : {}),
    opens_at: opens,
    ...(closes ? { closes_at: closes } : {}),
    // The dates of a season are only those of this year.
    ...(season ? { season, ...(interval > 1 ? { dtstart: dates(part).dtstart } : {}) } : dates(part)),
    ...(except ? { except } : {}),
    ...(description ? { description } : {}),
  })
  return read.success ? read.data : null
}
