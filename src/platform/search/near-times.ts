import { dayNumber } from '../day.ts'
import type { Moment } from './filters.ts'
import { weekendOf } from './moments.ts'
import type { When } from './search.ts'

/** Times of the days around one day, four numbers each: entry, days from that day, opens and closes in minutes (-1: unknown). */
export interface NearTimes {
  day: string
  /** How many entries there are. */
  size: number
  times: Int32Array
}

/** What depends on the clock: of every entry what it is now, and its next time. */
export interface AtMoment {
  /** Whether an entry is on then; days of the week are facets. */
  isOn(entry: number, when: When): boolean
  /** Minutes from the begin of today to the next time; `NEVER` when nothing is near. */
  next: Int32Array
  /** How many of these entries are on now, today, this evening, this weekend. */
  countIn(entries: Iterable<number>): Map<When, number>
}

export const NEVER = 2 ** 31 - 1
const DAY = 24 * 60
const EVENING = 17 * 60
const EVENING_GOES_ON = 18 * 60
const BITS: readonly [When, number][] = [
  ['now', 1],
  ['today', 2],
  ['evening', 4],
  ['weekend', 8],
]
const [NOW, TODAY, IN_EVENING, IN_WEEKEND] = [1, 2, 4, 8]

/** The bits of one time, and whether it is still to come or goes on; the same rules as `timeFits` and `upcoming` in SQL. */
function fitting(offset: number, opens: number, closes: number, now: number, inWeekend: boolean) {
  const overnight = closes >= 0 && closes <= opens
  if (offset < 0) {
    const goesOn = overnight && closes > now
    return { bits: goesOn ? NOW : 0, upcoming: goesOn }
  }
  const weekend = inWeekend ? IN_WEEKEND : 0
  if (offset > 0) return { bits: weekend, upcoming: true }
  const left = opens >= now || closes < 0 || closes > now || overnight
  if (!left) return { bits: 0, upcoming: false }
  // Without a closing time nobody knows how long: what has begun so is not said to be on.
  const on = opens <= now && (closes > now || overnight) ? NOW : 0
  const evening = opens >= EVENING || closes > EVENING_GOES_ON || overnight ? IN_EVENING : 0
  return { bits: TODAY | on | evening | weekend, upcoming: opens >= now || closes > now || overnight }
}

function computed({ size, times, day }: NearTimes, time: string): AtMoment {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  const now = hours * 60 + rest
  const today = dayNumber(day)
  const weekend = new Set(weekendOf(day).map((each) => dayNumber(each) - today))
  const bits = new Uint8Array(size)
  const next = new Int32Array(size).fill(NEVER)
  for (let at = 0; at < times.length; at += 4) {
    const [entry, offset, opens, closes] = [
      times[at] ?? 0,
      times[at + 1] ?? 0,
      times[at + 2] ?? 0,
      times[at + 3] ?? -1,
    ]
    const fit = fitting(offset, opens, closes, now, weekend.has(offset))
    bits[entry] = (bits[entry] ?? 0) | fit.bits
    if (fit.upcoming) next[entry] = Math.min(next[entry] ?? NEVER, offset * DAY + opens)
  }
  const bitOf = new Map(BITS)
  return {
    next,
    isOn: (entry, when) => ((bits[entry] ?? 0) & (bitOf.get(when) ?? 0)) !== 0,
    countIn: (entries) => {
      // One count for each combination of bits, so that an entry is looked at once.
      const combined = new Uint32Array(16)
      for (const entry of entries) combined[bits[entry] ?? 0] = (combined[bits[entry] ?? 0] ?? 0) + 1
      return new Map(
        BITS.map(([when, bit]) => [
          when,
          combined.reduce((sum, size, each) => (each & bit ? sum + size : sum), 0),
        ]),
      )
    },
  }
}

const latest = new WeakMap<NearTimes, { time: string; value: AtMoment }>()

/** What is on at a minute of the day that these times are around; kept for everybody who asks in that minute. */
export function atMoment(times: NearTimes, { time }: Moment): AtMoment {
  const before = latest.get(times)
  if (before?.time === time) return before.value
  const value = computed(times, time)
  latest.set(times, { time, value })
  return value
}
