import { addDays, weekday } from './day.ts'
import type { Translated } from './i18n.ts'

/** A public holiday of the Netherlands on its calendar day. */
export interface Holiday {
  id: string
  day: string
  name: Translated
  /** By law no working day. Good Friday is none for the term of a letter, yet most things go on. */
  closed: boolean
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
  return `${yearText(year)}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`
}

const yearText = (year: number) => String(year).padStart(4, '0')

/** The King's birthday is 27 April; on a Sunday it is kept the day before. */
function kingsDay(year: number): string {
  const birthday = `${yearText(year)}-04-27`
  return weekday(birthday) === 'SU' ? addDays(birthday, -1) : birthday
}

function holiday(id: string, day: string, nl: string, en: string, closed = true): Holiday {
  return { id, day, name: { nl, en }, closed }
}

/** The public holidays of a year in order (Algemene termijnenwet, article 3, and the Sundays of Easter and Whitsun). */
export function holidaysOf(year: number): Holiday[] {
  const sunday = easter(year)
  const fixed = (monthDay: string) => `${yearText(year)}-${monthDay}`
  const days = [
    holiday('nieuwjaarsdag', fixed('01-01'), 'Nieuwjaarsdag', 'New Year’s Day'),
    holiday('goede-vrijdag', addDays(sunday, -2), 'Goede Vrijdag', 'Good Friday', false),
    holiday('eerste-paasdag', sunday, 'Eerste paasdag', 'Easter Sunday'),
    holiday('tweede-paasdag', addDays(sunday, 1), 'Tweede paasdag', 'Easter Monday'),
    holiday('koningsdag', kingsDay(year), 'Koningsdag', 'King’s Day'),
    holiday('bevrijdingsdag', fixed('05-05'), 'Bevrijdingsdag', 'Liberation Day'),
    holiday('hemelvaartsdag', addDays(sunday, 39), 'Hemelvaartsdag', 'Ascension Day'),
    holiday('eerste-pinksterdag', addDays(sunday, 49), 'Eerste pinksterdag', 'Whit Sunday'),
    holiday('tweede-pinksterdag', addDays(sunday, 50), 'Tweede pinksterdag', 'Whit Monday'),
    holiday('eerste-kerstdag', fixed('12-25'), 'Eerste kerstdag', 'Christmas Day'),
    holiday('tweede-kerstdag', fixed('12-26'), 'Tweede kerstdag', 'Boxing Day'),
  ]
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const byYear = new Map<string, ReadonlyMap<string, Holiday>>()

function mapOf(year: string): ReadonlyMap<string, Holiday> {
  const known = byYear.get(year)
  if (known) return known
  // Liberation Day and Ascension Day may fall together (as in 2016): then the first of the list gives its name.
  const map = new Map(
    holidaysOf(Number(year))
      .reverse()
      .map((each) => [each.day, each]),
  )
  if (byYear.size > 200) byYear.clear()
  byYear.set(year, map)
  return map
}

/** The holiday on a calendar day; null when it is none. */
export function holidayOn(day: string): Holiday | null {
  return mapOf(day.slice(0, 4)).get(day) ?? null
}

/** Whether it is no weekend and no public holiday; Good Friday is a working day here (Algemene termijnenwet, article 3). */
export function isWorkingDay(day: string): boolean {
  const name = weekday(day)
  return name !== 'SA' && name !== 'SU' && !holidayOn(day)?.closed
}
