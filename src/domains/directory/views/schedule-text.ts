import { formatDate, formatList, formatTimes, type Lang } from '../../../platform/i18n.ts'
import type { Schedule, Weekday } from '../schedule.ts'
import { en } from '../texts.en.ts'
import { nl, type Texts } from '../texts.nl.ts'

type Words = Texts['views']

function dayName(words: Words, byday: string): string {
  return words.days[byday.slice(-2) as Weekday]
}

function weekly(rule: Schedule, lang: Lang, words: Words): string {
  const names = (rule.byday ?? []).map((byday) => dayName(words, byday))
  const interval = rule.interval ?? 1
  if (names.length === 7 && interval === 1) return words.everyDay
  const days = formatList(lang, names)
  return interval === 1 ? words.every(days) : words.otherWeeks(interval, days)
}

function monthly(rule: Schedule, lang: Lang, words: Words): string {
  const days = (rule.byday ?? []).map((byday) =>
    words.ofMonth(words.nth[byday.slice(0, -2)] ?? '', dayName(words, byday)),
  )
  const dates = (rule.bymonthday ?? []).map(words.monthDay)
  return formatList(lang, [...days, ...dates])
}

function monthDay(words: Words, text: string): string {
  const [month = 1, day = 1] = text.split('-').map(Number)
  return words.monthDate(day, words.months[month - 1] ?? '')
}

/** `10.00 – 12.00 uur`, or that it goes on round the clock. */
export function timesText(from: string, to: string | null, lang: Lang): string {
  if (from === '00:00' && (to === '23:59' || to === '24:00')) return { nl, en }[lang].views.wholeDay
  return formatTimes(lang, from, to)
}

/** One schedule as a person says it: `elke dinsdag, 10.00 – 12.00 uur`. */
export function scheduleText(rule: Schedule, lang: Lang): string {
  const words = { nl, en }[lang].views
  const once = rule.valid_from && rule.valid_from === rule.valid_to
  const repeats = rule.freq === 'WEEKLY' ? weekly(rule, lang, words) : monthly(rule, lang, words)
  const days = once && rule.valid_from ? formatDate(lang, rule.valid_from, true) : repeats
  const season = rule.season
    ? words.season(monthDay(words, rule.season.from), monthDay(words, rule.season.to))
    : ''
  const times = timesText(rule.opens_at, rule.closes_at ?? null, lang)
  return [days, times, season, rule.description].filter(Boolean).join(', ')
}

/** All times, one line each. */
export function scheduleLines(rules: readonly Schedule[], lang: Lang): string[] {
  return rules.map((rule) => scheduleText(rule, lang))
}

/** `€ 2,50`, or the word for free. */
export function costLine(costText: string | null, cost: number | null, lang: Lang): string | null {
  if (costText !== null) return costText
  if (cost === null) return null
  if (cost === 0) return { nl, en }[lang].views.free
  return new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  }).format(cost)
}
