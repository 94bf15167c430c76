import { ZONE } from './clock.ts'

/** The languages of the interface. Dutch is the source; English has the same keys, which the types check. */
export const LANGS = ['nl', 'en'] as const
export type Lang = (typeof LANGS)[number]

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const

/** Makes each formatter once: to make one takes longer than to write a hundred numbers with it. */
function once<Kind extends string | number, T>(
  make: (lang: Lang, kind: Kind) => T,
): (lang: Lang, kind: Kind) => T {
  const made = new Map<string, T>()
  return (lang, kind) => {
    const known = made.get(`${lang} ${kind}`) ?? make(lang, kind)
    made.set(`${lang} ${kind}`, known)
    return known
  }
}

const DATES = {
  weekday: { weekday: 'long' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const

const dates = once(
  (lang, kind: keyof typeof DATES) =>
    new Intl.DateTimeFormat(LOCALE[lang], { timeZone: ZONE, ...DATES[kind] }),
)
const numbers = once(
  (lang, digits: number) => new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: digits }),
)
const listFormats = once(
  (lang, style: 'long') => new Intl.ListFormat(LOCALE[lang], { style, type: 'conjunction' }),
)

/** A text that is data (a term, an indicator) in each language. */
export type Translated = Record<Lang, string>

/** A link in the reader's language: Dutch has no prefix, English lives under `/en`. */
export function inLang(lang: Lang, path: string): string {
  if (lang === 'nl') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** `24 november 2026`, or with the day of the week in front; takes a calendar day or a moment. */
export function formatDate(lang: Lang, date: string | Date, weekday = false): string {
  const moment =
    typeof date === 'string' && date.length === 10 ? new Date(`${date}T12:00:00Z`) : new Date(date)
  return dates(lang, weekday ? 'long' : 'date').format(moment)
}

/** `dinsdag 24 november`: a day near enough to need no year. */
export function formatDay(lang: Lang, day: string): string {
  return dates(lang, 'day').format(new Date(`${day}T12:00:00Z`))
}

/** `donderdag`, of a day of the calendar. */
export function formatWeekday(lang: Lang, day: string): string {
  return dates(lang, 'weekday').format(new Date(`${day}T12:00:00Z`))
}

/** `10.00 uur` in Dutch, `10:00` in English; takes `10:00` or `10:00:00`. */
export function formatTime(lang: Lang, time: string): string {
  const [hour = '0', minute = '00'] = time.split(':')
  return lang === 'nl' ? `${Number(hour)}.${minute} uur` : `${hour.padStart(2, '0')}:${minute}`
}

/** `17.30 – 19.30 uur` in Dutch: one `uur` for both. */
export function formatTimes(lang: Lang, from: string, to: string | null): string {
  if (to === null) return formatTime(lang, from)
  return `${formatTime(lang, from).replace(' uur', '')} – ${formatTime(lang, to)}`
}

/** A number with the reader's separators and at most `digits` decimals. */
export function formatNumber(lang: Lang, value: number, digits = 0): string {
  return numbers(lang, digits).format(value)
}

/** `a, b en c`. */
export function formatList(lang: Lang, items: readonly string[]): string {
  return listFormats(lang, 'long').format(items)
}
