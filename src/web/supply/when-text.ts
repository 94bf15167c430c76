import type { Occurrence } from '../../domains/directory/index.ts'
import { addDays } from '../../platform/day.ts'
import { formatDay, formatList, formatTime, formatWeekday, type Lang } from '../../platform/i18n.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { HolidayNote, When } from './when.ts'

/** What is spoken of: something that is on, or a place that is open. */
export type Manner = 'on' | 'open'

/** From midnight to midnight, as sources write it. */
export function isWholeDay({ opensAt, closesAt }: Pick<Occurrence, 'opensAt' | 'closesAt'>): boolean {
  return opensAt === '00:00' && (closesAt === '23:59' || closesAt === '00:00')
}

/** `10.00 tot 12.00 uur`; from a time on when nobody said how long; the whole day. */
export function spanText(
  lang: Lang,
  { opensAt, closesAt }: Pick<Occurrence, 'opensAt' | 'closesAt'>,
): string {
  const texts = { nl, en }[lang]
  if (isWholeDay({ opensAt, closesAt })) return texts.wholeDay
  if (closesAt === null) return formatTime(lang, opensAt)
  const end = closesAt === '23:59' ? '24:00' : closesAt
  return texts.fromTo(formatTime(lang, opensAt), formatTime(lang, end))
}

/** `vandaag`, `morgen`, `donderdag 26 november`; on paper, where `today` is empty, always the last. */
export function dayText(lang: Lang, day: string, today: string): string {
  const texts = { nl, en }[lang]
  if (today === '') return formatDay(lang, day)
  if (day === today) return texts.today
  return day === addDays(today, 1) ? texts.tomorrow : formatDay(lang, day)
}

/** `donderdag 26 november, 10.00 tot 12.00 uur`; without a day when it began before midnight. */
export function occurrenceText(lang: Lang, time: Occurrence, today: string): string {
  const span = spanText(lang, time)
  return time.day < today ? span : `${dayText(lang, time.day, today)}, ${span}`
}

/** `Tweede kerstdag: bel even of het doorgaat.` */
export function holidaySentence(
  lang: Lang,
  { holiday, what }: Pick<HolidayNote, 'holiday' | 'what'>,
  manner: Manner,
): string {
  const texts = { nl, en }[lang]
  const name = holiday.name[lang]
  if (manner === 'open') return what === 'off' ? texts.offOpen(name) : texts.askOpen(name)
  return what === 'off' ? texts.offOn(name) : texts.askOn(name)
}

/** One line for each holiday in the weeks to come: `vrijdag 25 december. Eerste kerstdag: gaat niet door.` */
export function holidayLines(lang: Lang, notes: readonly HolidayNote[], manner: Manner): string[] {
  return notes.map((note) => {
    const day = formatDay(lang, note.day)
    return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${lowerFirst(holidaySentence(lang, note, manner), lang)}`
  })
}

/** Names of holidays are no proper names in Dutch inside a sentence, but for Koningsdag and Bevrijdingsdag. */
function lowerFirst(sentence: string, lang: Lang): string {
  const proper = lang === 'en' || /^(Konings|Bevrijdings|Hemelvaarts|Goede)/.test(sentence)
  return proper ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

/** `Ook op donderdag en vrijdag.`, and one other day with its times; null when it is on once a week. */
export function weekText(lang: Lang, { week, next }: When, today: string): string | null {
  const texts = { nl, en }[lang]
  const others = [
    ...new Map(week.filter(({ day }) => day !== next?.day).map((each) => [each.day, each])).values(),
  ]
  const [one] = others
  if (!one) return null
  if (others.length === 1) return texts.also(occurrenceText(lang, one, today))
  return texts.alsoOn(
    formatList(
      lang,
      others.map(({ day }) => formatWeekday(lang, day)),
    ),
  )
}

/** `Daarna op dinsdag 8 december en dinsdag 22 december.`; null when there is nothing to count. */
export function laterText(lang: Lang, { later }: When): string | null {
  if (later.length === 0) return null
  const days = [...new Set(later.map((each) => formatDay(lang, each.day)))]
  return { nl, en }[lang].later(formatList(lang, days))
}
