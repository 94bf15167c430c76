/**
 * Working days within which a person answers. It is a promise of the organisation that runs this site, printed on every
 * form: whoever changes it must be able to keep it.
 */
export const ANSWER_DAYS = 10

/** Calendar days that a name, address or number is kept after the answer: long enough to ask further. */
export const SENDER_DAYS_AFTER_ANSWER = 30

/** Calendar days after sending when a name, address or number goes, whatever happened. */
export const SENDER_DAYS = 180

/** Calendar days after sending when the text and the answers go; the count of messages stays in the yearly figures. */
export const TEXT_DAYS = 365

/** The calendar day `days` later. A model may not know the clock, and with it not `addDays` either. */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25)
  const h = (19 * a + e + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`
}

const isSunday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() === 0

/** Days that are no working days in the Netherlands (Algemene termijnenwet, article 3, without Good Friday). */
function holidays(year: number): Set<string> {
  const sunday = easter(year)
  const kingsDay = `${year}-04-27`
  return new Set([
    `${year}-01-01`,
    addDays(sunday, 1),
    isSunday(kingsDay) ? `${year}-04-26` : kingsDay,
    `${year}-05-05`,
    addDays(sunday, 39),
    addDays(sunday, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ])
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4))).has(day)
}

/** The last calendar day on which the promise is kept; the day of sending does not count. */
export function dueOn(sentOn: string, days = ANSWER_DAYS): string {
  let day = sentOn
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The day after which name, address and number are erased. */
export function senderErasedAfter(sentOn: string, answeredOn?: string | null): string {
  const latest = addDays(sentOn, SENDER_DAYS)
  if (!answeredOn) return latest
  const afterAnswer = addDays(answeredOn, SENDER_DAYS_AFTER_ANSWER)
  if (afterAnswer > latest) return latest
  return afterAnswer
}

/** The day after which text and answers are erased. */
export function textErasedAfter(sentOn: string): string {
  return addDays(sentOn, TEXT_DAYS)
}
