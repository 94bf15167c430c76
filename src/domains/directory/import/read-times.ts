import { z } from 'zod'
import type { Planned } from '../planned.ts'
import { readHours } from '../recipe/hours.ts'
import type { ScheduleSpec, Value } from '../recipe/parts.ts'
import { tidy } from '../recipe/text.ts'
import { toSchedule } from '../recipe/times.ts'
import { type Cells, cell, evaluate, isEmpty } from '../recipe/value.ts'
import { scheduleSchema } from '../schedule.ts'
import { columnOf, complain, type Reading, yesOrNo } from './reading.ts'

/** Times as our own tables write them into one cell: a list of schedules in JSON. */
function schedulesInCell(reading: Reading, column: string, text: string): Planned[] {
  if (tidy(text) === '') return []
  try {
    const read = z.array(scheduleSchema).max(100).safeParse(JSON.parse(text))
    if (read.success) return read.data
  } catch {
    // Not JSON: told below, as whatever else cannot be read.
  }
  complain(reading, column, reading.texts.schedule.days)
  return []
}

/** Times of a row, and what it says of them in words that are no times. */
export interface ReadTimes {
  schedules: Planned[]
  words: string[]
}

/** Times of a row, or of the list in one of its columns. A row without days and times has none, which is fine. */
export function readSchedules(reading: Reading, specs: readonly ScheduleSpec[] = []): ReadTimes {
  const words: string[] = []
  const schedules = specs.flatMap((spec) => {
    const list = spec.from === undefined ? reading.cells : (cell(reading.cells, spec.from) ?? [])
    if (spec.from !== undefined && typeof list === 'string') return schedulesInCell(reading, spec.from, list)
    return [list].flat().flatMap((item) => {
      const cells = typeof item === 'object' && item ? (item as Cells) : {}
      return spec.hours ? readInWords(reading, spec, cells, words) : readSchedule(reading, spec, cells)
    })
  })
  return { schedules, words: [...new Set(words)] }
}

/** Beginning and end in one text. What cannot be read as times is kept as words: half of it would be wrong. */
function readInWords(reading: Reading, spec: ScheduleSpec, item: Cells, words: string[]): Planned[] {
  const text = textOf(spec.hours, item)
  if (text === undefined) return []
  const days = textOf(spec.days, item)
  const found = readHours(text)
  // Days in the text and days beside it would be two answers to one question.
  if (!found || found.some((each) => (each.days === '') === (days === undefined))) {
    words.push(days === undefined ? text : `${days}: ${text}`)
    return []
  }
  const is = (value: string) => ({ value })
  return found.flatMap((each) => {
    const times = { days: is(each.days || (days ?? '')), opens: is(each.opens), closes: is(each.closes) }
    return readSchedule(reading, { ...spec, ...times, from: undefined }, item)
  })
}

function textOf(value: Value | undefined, cells: Cells): string | undefined {
  const here = evaluate(value, cells)
  if (isEmpty(here)) return undefined
  return [here]
    .flat()
    .map((each) => tidy(String(each)))
    .join(',')
}

function readSchedule(reading: Reading, spec: ScheduleSpec, item: Cells): Planned[] {
  const part = (value: Value | undefined) => textOf(value, item)
  const [days, opens, daysAhead] = [part(spec.days), part(spec.opens), part(spec.days_ahead)]
  if (!days && !opens && !daysAhead && spec.from === undefined) return []
  // Of holidays a source often speaks once, beside its list of times.
  const holidays = part(spec.except_holidays) ?? textOf(spec.except_holidays, reading.cells)
  const exceptHolidays = holidays === undefined ? undefined : yesOrNo(holidays)
  const schedule =
    exceptHolidays === null
      ? 'holidays'
      : toSchedule({
          ...{ days, opens, daysAhead, exceptHolidays, closes: part(spec.closes), week: part(spec.week) },
          ...{ every: part(spec.every), starts: part(spec.starts), description: part(spec.description) },
          ...{ validFrom: part(spec.valid_from), validTo: part(spec.valid_to) },
        })
  if (typeof schedule !== 'string') return [schedule]
  complain(
    reading,
    spec.from ?? columnOf(spec.hours ?? spec.days ?? spec.days_ahead),
    reading.texts.schedule[schedule],
  )
  return []
}
