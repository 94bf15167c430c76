import { type RawBuilder, sql } from 'kysely'
import { WEEKDAYS, weekday } from '../day.ts'
import { kindOf } from './common-words.ts'
import type { SearchTime, When } from './search.ts'

export const PARTS = ['morning', 'afternoon', 'evening'] as const
export type Part = (typeof PARTS)[number]

const DAY = 24 * 60
/** Minutes from the begin of the day; what goes on past midnight is still the evening. */
const BEGIN: Readonly<Record<Part, number>> = { morning: 0, afternoon: 12 * 60, evening: 18 * 60 }
const END: Readonly<Record<Part, number>> = { morning: 12 * 60, afternoon: 18 * 60, evening: 2 * DAY }
/** Who comes in another part of the day than the one in which it begins, has this much of it left. Minutes. */
const WORTH_COMING = 60

const WORDS: readonly [Part, RegExp][] = [
  ['morning', /^(?:(?:\w+dag|morgen|van|s)?ochtend(?:en|s)?|\w+dagmorgen|vanmorgen|s?morgens|mornings?)$/],
  ['afternoon', /^(?:(?:\w+dag|morgen|van|s|na)?middag(?:en|s)?|\w+dagnamiddag|afternoons?)$/],
  ['evening', /^(?:(?:\w+dag|morgen|s)?avond(?:en|s)?|evenings?)$/],
]

const isAfterSchool = (tokens: readonly string[], at: number): boolean =>
  /^(?:na|after)$/.test(tokens[at] ?? '') && tokens[at + 1] === 'school'

/** `niet ’s avonds`, `niet in de ochtend`: small words may stand between. */
function isNegated(before: readonly string[]): boolean {
  const last = before.findLast((word) => word.length > 1 && !['in', 'op', 'de'].includes(word))
  return last !== undefined && kindOf(last) === 'negation'
}

/** The part of the day that a question speaks of: `woensdagmiddag`, `in de ochtend`, `’s avonds`, `na school`; null for none. */
export function dayPartIn(tokens: readonly string[]): Part | null {
  for (const [at, token] of tokens.entries()) {
    if (isAfterSchool(tokens, at)) return 'afternoon'
    const [part] = WORDS.find(([, words]) => words.test(token)) ?? []
    if (part && !isNegated(tokens.slice(0, at))) return part
  }
  return null
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The parts of the day in which a time begins, or has an hour or more left. */
export function partsOfTime({ opensAt, closesAt }: SearchTime): Part[] {
  const opens = minutes(opensAt)
  const closing = closesAt === null ? opens : minutes(closesAt)
  const closes = closesAt !== null && closing <= opens ? closing + DAY : closing
  return PARTS.filter((part) => {
    const begins = opens >= BEGIN[part] && opens < END[part]
    return begins || Math.min(closes, END[part]) - Math.max(opens, BEGIN[part]) >= WORTH_COMING
  })
}

const facetOf = (day: string, part: Part): string => `part:${day}-${part}`

/** `part:WE-afternoon`, for every part of a day of the week that an entry is on. */
export const partFacets = (times: readonly SearchTime[]): string[] => [
  ...new Set(times.flatMap((time) => partsOfTime(time).map((part) => facetOf(weekday(time.day), part)))),
]

/** The facets of which a result has one when it is on in that part of the day, on the day that was asked. */
export function askedParts(part: Part | null, when: When | null, today: string): string[] {
  if (part === null) return []
  const days = {
    weekend: ['SA', 'SU'],
    today: [weekday(today)],
    evening: [weekday(today)],
    now: [weekday(today)],
  }
  const asked = WEEKDAYS.find((day) => day === when)
  const moment = days[when as keyof typeof days]
  return (asked ? [asked] : (moment ?? [...WEEKDAYS])).map((day) => facetOf(day, part))
}

/** Whether a row `t` of search_time begins in this part of the day, or has an hour or more of it left; as `partsOfTime`. */
export function partFits(part: Part): RawBuilder<unknown> {
  const opens = sql`extract(epoch from t.opens_at) / 60`
  const closes = sql`(case when t.closes_at <= t.opens_at then ${DAY}::integer else 0 end
    + extract(epoch from coalesce(t.closes_at, t.opens_at)) / 60)`
  const [begin, end] = [BEGIN[part], END[part]]
  return sql`((${opens} >= ${begin}::integer and ${opens} < ${end}::integer) or (t.closes_at is not null
    and least(${closes}, ${end}::integer) - greatest(${opens}, ${begin}::integer) >= ${WORTH_COMING}::integer))`
}
