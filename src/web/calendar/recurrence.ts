import { type Occurrence, occurrences, type Schedule } from '../../domains/directory/index.ts'
import { instantOf } from '../../platform/zone.ts'

/** One event of a calendar: its first time, how it repeats, and when it does not. */
export interface Repeating {
  /** Stays the same as long as the schedule does: its place in the list, and the year in which its season begins. */
  key: string
  first: Occurrence
  /** RRULE of RFC 5545 without its name; null when it is on once. */
  rule: string | null
  /** Days on which the rule holds and the thing is not on. */
  except: string[]
}

/** The year in which the season of a day began; `''` without a season: one event then holds it all. */
function seasonOf({ season }: Schedule, day: string): string {
  if (!season) return ''
  const year = Number(day.slice(0, 4))
  const wraps = season.from > season.to
  return String(wraps && day.slice(5) <= season.to ? year - 1 : year)
}

const utc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d+/g, '')

/** The last time is told as a moment in UTC, as RFC 5545 (3.3.10) asks where the first has a time zone. */
function ruleOf(rule: Schedule, last: Occurrence): string {
  const days = rule.byday?.length ? [`BYDAY=${rule.byday.join(',')}`] : []
  const dates = rule.bymonthday?.length ? [`BYMONTHDAY=${rule.bymonthday.join(',')}`] : []
  const interval = rule.interval ?? 1
  return [
    `FREQ=${rule.freq}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...days,
    ...dates,
    'WKST=MO',
    `UNTIL=${utc(instantOf(last.day, last.opensAt))}`,
  ].join(';')
}

function repeating(
  rule: Schedule,
  key: string,
  plain: readonly Occurrence[],
  on: ReadonlySet<string>,
): Repeating[] {
  const begin = plain.findIndex((each) => on.has(each.day))
  const end = plain.findLastIndex((each) => on.has(each.day))
  const kept = begin < 0 ? [] : plain.slice(begin, end + 1)
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return []
  const except = kept.filter((each) => !on.has(each.day)).map((each) => each.day)
  return [{ key, first, rule: kept.length > 1 ? ruleOf(rule, last) : null, except }]
}

/**
 * A list of schedules as events with rules, for the days from `from` to `to`. What RFC 5545 has no word for (a season every
 * year, public holidays) becomes one event for each season, and dates that are left out.
 */
export function repeatingEvents(schedules: readonly Schedule[], from: string, to: string): Repeating[] {
  return schedules.flatMap((rule, index) => {
    const { except: _, ...plainRule } = rule
    const on = new Set(occurrences([rule], from, to).map((each) => each.day))
    const seasons = Map.groupBy(occurrences([plainRule], from, to), (each) => seasonOf(rule, each.day))
    return [...seasons].flatMap(([season, plain]) =>
      repeating(rule, season === '' ? String(index) : `${index}-${season}`, plain, on),
    )
  })
}
