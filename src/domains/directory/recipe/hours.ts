import { DAY_NAMES, weekdays } from './weekdays.ts'

/** One stretch of time on some days of the week. */
export interface Hours {
  /** As `weekdays` reads them; empty when the text itself names none. */
  days: string
  opens: string
  closes: string
}

const DAY = `(?:${DAY_NAMES.join('|')})`
const DAYS = new RegExp(
  `^(?:dagelijks|elke dag|alle dagen|werkdagen|doordeweeks|weekend|${DAY}\\b\\.?(?:\\s*(?:[-–]|t/m|tot en met)\\s*${DAY}\\b\\.?)?)`,
)
const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(?:uur|u\b)?`
const RANGE = new RegExp(String.raw`^${TIME}\s*(?:[-–—]|tot|t/m)\s*${TIME}(?![\d:])`)
const CLOSED = /^(?:gesloten|dicht|closed)\b/
const BETWEEN = /^(?:[\s,;|:&/.()]+|(?:en|van|op|om|open|geopend|uur|tussen|de|het|in)\b)/
const MEANS: Record<string, string> = { werkdagen: 'ma-vr', doordeweeks: 'ma-vr', weekend: 'za-zo' }

/** `09:30`; at the end of a day 24:00 is midnight. Null when it is no time of day. */
function clock(hour = '', minute = '00', last = false): string | null {
  if (last && Number(hour) === 24 && Number(minute) === 0) return '00:00'
  return Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`
}

function readRange(found: readonly string[], days: readonly string[]): Hours | null {
  const [, fromHour, fromMinute, toHour, toMinute] = found
  const [opens, closes] = [clock(fromHour, fromMinute), clock(toHour, toMinute, true)]
  return opens && closes ? { days: days.join(','), opens, closes } : null
}

/**
 * Opening hours as people write them: `ma t/m vr 9.00-17.00 uur, za 10-14`, `09:00-12:00 en 13:00-17:00`, `gesloten`. Null
 * as soon as one word of it says something else, because half of it would be a wrong time.
 */
export function readHours(text: string): Hours[] | null {
  const found: Hours[] = []
  let rest = text.toLowerCase().trim()
  let days: string[] = []
  let waiting = false
  while (rest !== '') {
    const [said] = DAYS.exec(rest) ?? []
    const range = RANGE.exec(rest)
    if (said) {
      if (!waiting) days = []
      waiting = days.push(MEANS[said] ?? said) > 0
    } else if (range) {
      const hours = readRange(range, days)
      if (!hours) return null
      found.push(hours)
      waiting = false
    } else if (CLOSED.test(rest)) waiting = false
    const [taken] = [said, range?.[0], CLOSED.exec(rest)?.[0], BETWEEN.exec(rest)?.[0]].filter(
      (each) => each !== undefined,
    )
    if (!taken) return null
    rest = rest.slice(taken.length)
  }
  // Days in one part and none in another: nobody can say on which days the other is.
  const named = found.filter((each) => each.days !== '').length
  if (waiting || (named > 0 && named < found.length)) return null
  return found.every((each) => each.days === '' || weekdays(each.days)) ? found : null
}
