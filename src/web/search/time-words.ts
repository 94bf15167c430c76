import { addDays } from '../../platform/day.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { SearchTime } from '../../platform/search/search.ts'
import { dayText, spanText } from '../supply/when-text.ts'
import type { Moment } from './load.ts'

/** `donderdag 26 november, 10.00 tot 12.00 uur`; a day close by has its own word. */
export function whenText(lang: Lang, time: SearchTime, now: Moment): string {
  return `${dayText(lang, time.day, now.day)}, ${spanText(lang, time)}`
}

/** Whether it is going on at this moment. */
export function isNow({ day, opensAt, closesAt }: SearchTime, now: Moment): boolean {
  if (closesAt === null) return false
  const runsOn = closesAt <= opensAt
  if (day === now.day) return opensAt <= now.time && (runsOn || now.time < closesAt)
  return runsOn && addDays(day, 1) === now.day && now.time < closesAt
}
