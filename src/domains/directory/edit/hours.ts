import { WEEKDAYS, type Weekday, weekday } from '../../../platform/day.ts'
import { no, ok, type Problems, type Result } from '../../../platform/result.ts'
import type { Schedule } from '../schedule.ts'
import { readClock, readDay } from './clock-time.ts'
import type { GroupValues } from './item.ts'
import type { Texts } from './texts.nl.ts'

/** What a form of hours holds, by the names of its fields. */
export type HoursValues = Record<string, string>
type Times = GroupValues['times']

/** Most lines and closed days of one form: more is no form any more. */
export const MOST_LINES = 20
/** The name of the button that adds a line: the form comes back with one more, and nothing is stored. */
export const ADD_LINE = 'erbij'
/** Ticked: what the form cannot show goes. */
export const REPLACE = 'vervang'

/** The names of the fields of one line. `rule` says which of the present times it was. */
export const lineFields = (line: number) => ({
  day: (day: Weekday) => `dag-${line}-${day}`,
  from: `van-${line}`,
  to: `tot-${line}`,
  gone: `weg-${line}`,
  rule: `tijd-${line}`,
})
export const closedField = (index: number) => `dicht-${index}`

/** Whether the form can show it: the same days every week, all year. */
export function isPlain(rule: Schedule): boolean {
  const {
    freq,
    interval = 1,
    byday = [],
    bymonthday,
    valid_from,
    valid_to,
    dtstart,
    season,
    description,
  } = rule
  const other = bymonthday?.length || valid_from || valid_to || dtstart || season || description
  return freq === 'WEEKLY' && interval === 1 && byday.length > 0 && !other
}

const isOver = ({ valid_to }: Schedule, today: string) => valid_to !== undefined && valid_to < today

/** What the form leaves as it is unless somebody ticks `vervang`: every other week, once only, in summer. */
export function specialHours(schedules: readonly Schedule[], today: string): Schedule[] {
  return schedules.filter((rule) => !isPlain(rule) && !isOver(rule, today))
}

const comingDates = (schedules: readonly Schedule[], today: string) =>
  [...new Set(schedules.flatMap((rule) => (isPlain(rule) ? (rule.except?.dates ?? []) : [])))]
    .filter((date) => date >= today)
    .sort()

/** A form that was not sent yet: a line for each weekly time, the days ahead on which it is closed, and room for one more. */
export function hoursForm({ schedules, text }: Times, today: string): HoursValues {
  const values: HoursValues = text === null ? {} : { tekst: text }
  const plain = schedules.flatMap((rule, index) => (isPlain(rule) ? [{ rule, index }] : []))
  for (const [line, { rule, index }] of plain.slice(0, MOST_LINES).entries()) {
    const fields = lineFields(line)
    for (const day of rule.byday ?? []) values[fields.day(day as Weekday)] = 'ja'
    Object.assign(values, { [fields.from]: rule.opens_at, [fields.to]: rule.closes_at ?? '' })
    values[fields.rule] = String(index)
  }
  for (const [index, date] of comingDates(schedules, today).slice(0, MOST_LINES).entries())
    values[closedField(index)] = date
  return plain.length === 0 ? addLine(values) : values
}

/** How many lines a form has; `van-…` is on every line, empty or not. */
export function lineCount(values: HoursValues): number {
  let count = 0
  while (count < MOST_LINES && values[lineFields(count).from] !== undefined) count += 1
  return count
}

/** The same form with an empty line more. */
export function addLine(values: HoursValues): HoursValues {
  const fields = lineFields(lineCount(values))
  return lineCount(values) < MOST_LINES ? { ...values, [fields.from]: '', [fields.to]: '' } : values
}

/** The days on which it is closed, and where they were typed. */
function readClosed(values: HoursValues, problems: Problems, texts: Texts['hours']): string[] {
  const days: string[] = []
  for (let index = 0; index <= MOST_LINES; index += 1) {
    const typed = values[closedField(index)]?.trim() ?? ''
    const day = typed === '' ? null : readDay(typed)
    if (typed !== '' && day === null) problems[closedField(index)] = texts.problems.date
    if (day) days.push(day)
  }
  return [...new Set(days)].sort()
}

/** One line as a weekly time; null when it is empty or was taken away. */
function readLine(
  values: HoursValues,
  line: number,
  problems: Problems,
  texts: Texts['hours'],
): { rule: Schedule; was: number | null } | null {
  const fields = lineFields(line)
  const [typedFrom, typedTo] = [values[fields.from]?.trim() ?? '', values[fields.to]?.trim() ?? '']
  const byday = WEEKDAYS.filter((day) => values[fields.day(day)])
  if (values[fields.gone] || (byday.length === 0 && typedFrom === '' && typedTo === '')) return null
  const [from, to] = [readClock(typedFrom), readClock(typedTo)]
  if (byday.length === 0) problems[fields.day('MO')] = texts.problems.day
  if (from === null) problems[fields.from] = typedFrom === '' ? texts.problems.from : texts.problems.clock
  if (typedTo !== '' && to === null) problems[fields.to] = texts.problems.clock
  else if (from !== null && to !== null && !lasts(from, to)) problems[fields.to] = texts.problems.order
  const was = /^\d{1,2}$/.test(values[fields.rule] ?? '') ? Number(values[fields.rule]) : null
  const closes = to === null ? {} : { closes_at: to }
  return { rule: { freq: 'WEEKLY', byday: [...byday], opens_at: from ?? '00:00', ...closes }, was }
}

/** Later on the same day, or in the small hours of the next. */
const lasts = (from: string, to: string) => to > from || (to < from && to <= '06:00')

interface Closing {
  /** All days that the form names. */
  closed: readonly string[]
  /** Those that were known before: a line that was not closed on them then, is not closed now. */
  known: readonly string[]
  today: string
}

/** On which days a line is closed: past days and what it says of public holidays stay as they were. */
function exceptOf(rule: Schedule, before: Schedule | undefined, { closed, known, today }: Closing) {
  const { holidays, dates: old = [] } = before?.except ?? {}
  const isNew = (date: string) =>
    (before === undefined || !known.includes(date)) && rule.byday?.includes(weekday(date))
  const coming = closed.filter((date) => old.includes(date) || isNew(date))
  const dates = [...old.filter((date) => date < today), ...coming.filter((date) => date >= today)]
  if (holidays === undefined && dates.length === 0) return {}
  return {
    except: { ...(holidays === undefined ? {} : { holidays }), ...(dates.length > 0 ? { dates } : {}) },
  }
}

/**
 * Reads a form of hours into times, with every problem at its field. `present` are the times as they stand: what the form
 * cannot show stays, unless the person ticked that it goes.
 */
export function readHours(
  values: HoursValues,
  present: Times,
  { today, texts }: { today: string; texts: Texts['hours'] },
): Result<Times> {
  const problems: Problems = {}
  const closed = readClosed(values, problems, texts)
  const closing = { closed, known: comingDates(present.schedules, today), today }
  const plain: Schedule[] = []
  for (let line = 0; line < lineCount(values); line += 1) {
    const read = readLine(values, line, problems, texts)
    if (!read) continue
    const before = read.was === null ? undefined : present.schedules[read.was]
    const was = before && isPlain(before) ? before : undefined
    plain.push({ ...read.rule, ...exceptOf(read.rule, was, closing) })
  }
  if (Object.keys(problems).length > 0) return no(problems)
  const special = values[REPLACE] ? [] : present.schedules.filter((rule) => !isPlain(rule))
  const text = values.tekst === undefined ? present.text : values.tekst.trim().slice(0, 1_000) || null
  return ok({ schedules: [...plain, ...special], text })
}
