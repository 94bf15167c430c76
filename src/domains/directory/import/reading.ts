import { z } from 'zod'
import type { Translated } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import type { Phone } from '../directory.ts'
import { calendarDay } from '../recipe/dates.ts'
import type { Value } from '../recipe/parts.ts'
import { hasMarkup, tidy } from '../recipe/text.ts'
import { type Cells, evaluate, isEmpty, Unmapped } from '../recipe/value.ts'
import type { Texts } from '../texts.nl.ts'

/** One row while it is read: its cells, and every problem found so far. */
export interface Reading {
  row: number
  cells: Cells
  texts: Texts['import']
  problems: ImportProblem[]
  /** The row speaks of a confidential place: its values are never repeated. */
  secret: boolean
}

/** The column that a value comes from, as the reader of the report knows it. */
export function columnOf(spec: Value | undefined): string {
  return spec?.column ?? spec?.columns?.join(' + ') ?? ''
}

export function complain(reading: Reading, column: string, reason: string): null {
  reading.problems.push({ row: reading.row, column, reason })
  return null
}

/** A value between quotation marks, short; nothing at all when the row is secret. */
export function quoted(reading: Reading, value: unknown): string {
  return reading.secret ? '' : `“${tidy(String(value).slice(0, 400)).slice(0, 40)}”`
}

/** The parts of a value as tidy texts; what is no text (an object) or not in a `map` is a problem. */
export function readList(reading: Reading, spec: Value | undefined): string[] {
  const value = evaluate(spec, reading.cells)
  const list: string[] = []
  for (const part of [value].flat(4)) {
    if (part instanceof Unmapped)
      complain(reading, columnOf(spec), reading.texts.unmapped(quoted(reading, part.value)))
    else if (typeof part === 'object' && part !== null)
      complain(reading, columnOf(spec), reading.texts.notText)
    else if (!isEmpty(part)) list.push(tidy(String(part)))
  }
  return [...new Set(list)]
}

/** One tidy text, or null when it is empty; too long or with HTML in it is a problem. */
export function readText(reading: Reading, spec: Value | undefined, longest: number): string | null {
  const text = readList(reading, spec).join(', ')
  if (text === '') return null
  if (text.length > longest) return complain(reading, columnOf(spec), reading.texts.tooLong(longest))
  if (hasMarkup(text)) return complain(reading, columnOf(spec), reading.texts.markup)
  return text
}

/** A word of a fixed list. */
export function readWord<T extends string>(
  reading: Reading,
  spec: Value | undefined,
  words: readonly T[],
): T | null {
  const [text] = readList(reading, spec)
  if (text === undefined) return null
  const found = words.find((word) => word === text)
  return (
    found ??
    complain(reading, columnOf(spec), reading.texts.notOneOf(quoted(reading, text), words.join(', ')))
  )
}

/** A term by its names; of one that ended, what comes instead. */
export type KnownTerm = Translated & { replacedBy?: string }

/** The id of a term by that id or by its name in Dutch or English; null when it is none of the list. */
export function findTerm(terms: ReadonlyMap<string, KnownTerm> | undefined, text: string): string | null {
  const known = terms?.get(text)
  if (known) return known.replacedBy ?? text
  const word = text.toLowerCase()
  for (const [id, { nl, en, replacedBy }] of terms ?? [])
    if (word === nl.toLowerCase() || word === en.toLowerCase()) return replacedBy ?? id
  return null
}

const YES = ['true', 'ja', 'waar', 'yes', 'j', 'y', '1', 'x']
const NO = ['false', 'nee', 'onwaar', 'no', 'n', '0']

/** Yes or no; null when it is neither. */
export function yesOrNo(text: string): boolean | null {
  const word = text.toLowerCase()
  return YES.includes(word) ? true : NO.includes(word) ? false : null
}

/** Yes or no; empty is `otherwise`, anything unreadable is a problem and null. */
export function readBoolean(reading: Reading, spec: Value | undefined, otherwise: boolean): boolean | null {
  const [text] = readList(reading, spec)
  if (text === undefined) return otherwise
  return yesOrNo(text) ?? complain(reading, columnOf(spec), reading.texts.notYesNo)
}

/** A number of zero or more; the first number in a text such as `€ 3,50 per keer` when `loose`. */
export function readNumber(reading: Reading, spec: Value | undefined, loose = false): number | null {
  const [text] = readList(reading, spec)
  if (text === undefined) return null
  // Less than nothing is a mistake, not the number behind the sign.
  const below = /^[^\d]{0,3}[-\u2212]\s?\d/.test(text) && !/^\d/.test(text)
  const found = below ? null : (loose ? /\d+([.,]\d+)?/ : /^\d+([.,]\d+)?$/).exec(text)
  if (found) return Number(found[0].replace(',', '.'))
  if (loose && !below) return /\b(gratis|free)\b/i.test(text) ? 0 : null
  return complain(reading, columnOf(spec), reading.texts.notNumber(quoted(reading, text)))
}

export function readDate(reading: Reading, spec: Value | undefined): string | null {
  const [text] = readList(reading, spec)
  if (text === undefined) return null
  return calendarDay(text) ?? complain(reading, columnOf(spec), reading.texts.notDate(quoted(reading, text)))
}

const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })

/** Scheme, two slashes and a name: a browser reads more or fewer slashes as an address, and so as another one. */
const SHAPE = /^https?:\/\/[\p{L}\p{N}][^\s\\]*$/iu

/** With a name or a password before the `@` an address looks like another one than it is. */
export function isWebAddress(url: string): boolean {
  if (url.length > 500 || !SHAPE.test(url) || !webAddress.safeParse(url).success) return false
  const { username, password } = new URL(url)
  return username === '' && password === ''
}

/** A web address; `www.…` gets its scheme, anything but http and https is refused, and so is a login inside it. */
export function readUrl(reading: Reading, spec: Value | undefined): string | null {
  const [text] = readList(reading, spec)
  if (text === undefined) return null
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (isWebAddress(url)) return url
  return complain(reading, columnOf(spec), reading.texts.notUrl(quoted(reading, text)))
}

export function readEmail(reading: Reading, spec: Value | undefined): string | null {
  const [text] = readList(reading, spec)
  if (text === undefined || z.email().safeParse(text).success) return text ?? null
  return complain(reading, columnOf(spec), reading.texts.notEmail(quoted(reading, text)))
}

/** Whether a text has as many digits as a phone number can have, Dutch or with a country code, or is a short number. */
export function isPhone(text: string): boolean {
  const compact = text.replace(/[\s().-]/g, '')
  return /^(0\d{7,10}|\+\d{9,14}|1\d{2,5})$/.test(compact)
}

/** The phone numbers in a text, as written, when they have as many digits as a phone number can have. */
export function phonesIn(reading: Reading, text: string, column: string): Phone[] {
  const numbers = text.split(/\s*(?:[,;/]|\bof\b)\s*/).filter(Boolean)
  return numbers.flatMap((number) => {
    if (isPhone(number)) return [{ number }]
    complain(reading, column, reading.texts.notPhone(quoted(reading, number)))
    return []
  })
}

export function readPhones(reading: Reading, spec: Value | undefined): Phone[] {
  return readList(reading, spec).flatMap((text) => phonesIn(reading, text, columnOf(spec)))
}
