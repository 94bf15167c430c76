import type { Value } from '../../recipe/parts.ts'
import { tidy } from '../../recipe/text.ts'
import { type Cells, cell } from '../../recipe/value.ts'
import type { MapContext } from '../map-common.ts'
import type { Reading } from '../reading.ts'

/** An object somewhere inside a record: its path (as the report names it) and what it holds. */
export interface Part {
  path: string
  cells: Cells
}

/** Whether a value of JSON is an object with fields. */
export const isObject = (value: unknown): value is Cells =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list inside a record, each with its path: `phones.0`. What is no list has none. */
export function partsAt(reading: Pick<Reading, 'cells'>, path: string): Part[] {
  const list = cell(reading.cells, path)
  if (!Array.isArray(list)) return []
  return list.flatMap((cells, index) => (isObject(cells) ? [{ path: `${path}.${index}`, cells }] : []))
}

/** One object inside a record; null when it is not there. */
export function partAt(reading: Reading, path: string): Part | null {
  const cells = cell(reading.cells, path)
  return isObject(cells) ? { path, cells } : null
}

/** The record itself, or one object inside it, as a part; without fields when it is not there. */
export function partOrNothing(reading: Reading, path: string): Part {
  return path === '' ? { path, cells: reading.cells } : (partAt(reading, path) ?? { path, cells: {} })
}

/** The path of a field: inside the record itself there is nothing before it. */
export function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** A field of a part as a value of a recipe; HTML in texts is taken out. */
export function field({ path }: Pick<Part, 'path'>, name: string): Value {
  return { column: under(path, name), as: ['plain'] }
}

/** A field as one tidy text; empty when it is no text or number. */
export function textOf({ cells }: Part, name: string): string {
  const value = cells[name]
  return typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : ''
}

/** Counts something that we have no word for, so that a person is told once at the end. */
export function ignore({ ignored }: MapContext, what: string): void {
  const name = what.slice(0, 80)
  if (name !== '' && ignored) ignored.set(name, (ignored.get(name) ?? 0) + 1)
}
