import type { Condition, Value } from './parts.ts'
import { plain, tidy } from './text.ts'

export type Cells = Record<string, unknown>

/** A value that `map` does not know. */
export class Unmapped {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
}

/** What a record holds: the column of that name, else the way down through dots (`contact.naam`). */
export function cell(cells: Cells, column: string): unknown {
  if (Object.hasOwn(cells, column)) return cells[column]
  let here: unknown = cells
  for (const part of column.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined
    here = (here as Cells)[part]
  }
  return here
}

/** Nothing was filled in. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return tidy(value) === ''
  return value === undefined || value === null || (Array.isArray(value) && value.every(isEmpty))
}

type Step = NonNullable<Value['as']>[number]

function eachText(value: unknown, change: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((part) => eachText(part, change))
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return change(String(value))
  return value
}

function apply(value: unknown, step: Step): unknown {
  if (step === 'plain') return eachText(value, plain)
  if (step === 'lower') return eachText(value, (text) => text.toLowerCase())
  if (step === 'first-line') return eachText(value, (text) => tidy(text).split('\n', 1)[0])
  if ('split' in step) return eachText(value, (text) => text.split(step.split).map(tidy).filter(Boolean))
  const { map, else: otherwise } = step
  return eachText(value, (text) => {
    const key = tidy(text)
    if (Object.hasOwn(map, key)) return map[key]
    return otherwise === undefined ? new Unmapped(key) : otherwise
  })
}

/** The value that a recipe asks for, after its steps; undefined when there is none. May hold an `Unmapped`. */
export function evaluate(spec: Value | undefined, cells: Cells): unknown {
  if (!spec) return undefined
  let value: unknown
  if (spec.columns) {
    const parts = spec.columns.map((column) => cell(cells, column)).filter((part) => !isEmpty(part))
    value = parts.map(String).join(spec.with ?? ' ')
  } else value = spec.column === undefined ? spec.value : cell(cells, spec.column)
  if (!isEmpty(value)) for (const step of spec.as ?? []) value = apply(value, step)
  return isEmpty(value) ? (spec.default ?? undefined) : value
}

/** The first column for which a record is not one of those that a condition takes; null when it is. */
export function firstUnmet(cells: Cells, condition: Condition | undefined): string | null {
  for (const [column, values] of Object.entries(condition ?? {})) {
    const here = cell(cells, column)
    const text = typeof here === 'string' ? tidy(here) : String(here)
    if (!values.some((value) => String(value) === text)) return column
  }
  return null
}

/** Whether a record is one of those that a condition takes. No condition takes all. */
export function meets(cells: Cells, condition: Condition | undefined): boolean {
  return firstUnmet(cells, condition) === null
}
