import { formatDate, formatList, formatTimes, type Lang } from '../../../platform/i18n.ts'
import { type CostOption, generalCost } from '../directory.ts'
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

function holidayText({ except }: Schedule, words: Words): string {
  if (except?.holidays === undefined) return ''
  return except.holidays ? words.notOnHolidays : words.alsoOnHolidays
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
  return [days, times, season, holidayText(rule, words), rule.description].filter(Boolean).join(', ')
}

/** All times, one line each. */
export function scheduleLines(rules: readonly Schedule[], lang: Lang): string[] {
  return rules.map((rule) => scheduleText(rule, lang))
}

const euros = (locale: string) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
const EUROS = { nl: euros('nl-NL'), en: euros('en-GB') }

function amountText(cost: number, lang: Lang): string {
  if (cost === 0) return { nl, en }[lang].views.free
  return EUROS[lang].format(cost)
}

/** Every amount, a line each: what everybody pays, in the words of the source, then who pays something else. */
export function costLines(costText: string | null, costs: readonly CostOption[], lang: Lang): string[] {
  const general = costLine(costText, generalCost(costs), lang)
  const others = costs.flatMap(({ option, amount }) =>
    option ? [`${option}: ${amountText(amount, lang)}`] : [],
  )
  return [...(general === null ? [] : [general]), ...others].map((line) =>
    line.replace(/€ (?=\d)/g, '€\u00a0'),
  )
}

const NUMBER = String.raw`\d+(?:[.,]\d{1,2}(?!\d))?(?:,-+)?`
/** `gratis`, `€ 3,50`, `3 euro`, `€ 3,-`: surely an amount. */
const MARKED = new RegExp(
  String.raw`\b(?:gratis|free)\b|(?:€|\beuro?\b)\s*(${NUMBER})|\b(${NUMBER})\s*(?:€|euro?\b)`,
  'i',
)
/** A number at the beginning of a text: an amount when nothing else in it is. */
const BARE = new RegExp(String.raw`^\s*(${NUMBER})(?![\d\p{L}])`, 'u')

/**
 * What it costs in the language of the reader: `€ 2,50` or the word for free. The own words of the source come with it
 * when they say more than the amount, and alone when they name another amount. Null when nobody knows.
 */
export function costLine(costText: string | null, cost: number | null, lang: Lang): string | null {
  if (cost === null) return costText
  const amount = amountText(cost, lang)
  if (costText === null) return amount
  const found = MARKED.exec(costText) ?? BARE.exec(costText)
  if (!found) return /\d/.test(costText) ? costText : `${amount} – ${costText}`
  const written = (found[1] ?? found[2] ?? '0').replace(/,-+$/, '').replace(',', '.')
  if (Number(written) !== cost) return costText
  const before = costText.slice(0, found.index)
  const after = costText.slice(found.index + found[0].length)
  const says = (text: string) => /[\p{L}\d]/u.test(text)
  return `${says(before) ? before : ''}${amount}${says(after) ? after : ''}`
}
