import { inRdArea } from '../../platform/geo.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { Cell } from './cells.ts'

const NAMES = {
  x: ['x', 'rd_x', 'x_coordinaat'],
  y: ['y', 'rd_y', 'y_coordinaat'],
  people: ['people', 'population', 'aantal_inwoners', 'inwoners', 'pop'],
  code: ['crs28992res100m', 'vierkant', 'c28992r100'],
} as const
type Field = keyof typeof NAMES

/** CBS writes a number at or below this where it hides or has none. */
const MISSING = -99_990
/** CBS hides fewer than five people in a square: the middle of 0 to 4. Squares only say where in a buurt its people live. */
const HIDDEN = 2
/** No square of 100 by 100 metres has more people. */
const MOST = 100_000

export interface CellProblem {
  row: number
  column: string
  problem: 'number' | 'outside' | 'people' | 'double'
}

export interface ReadCells {
  cells: Cell[]
  problems: CellProblem[]
  /** Squares whose number is hidden. */
  hidden: number
  /** Rows that were read. */
  read: number
}

function columnsOf(header: readonly string[]): Partial<Record<Field, string>> {
  const found = Object.entries(NAMES).flatMap(([field, names]) => {
    const column = header.find((each) => (names as readonly string[]).includes(each.trim().toLowerCase()))
    return column === undefined ? [] : [[field, column]]
  })
  return Object.fromEntries(found)
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value
  const text = String(value ?? '').trim()
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

/** The middle of a square by its code: `E1215N4875` is the corner in the south-west, in hundreds of metres. */
export function middleOfCode(code: string): { x: number; y: number } | null {
  const found = /^E(\d{4})N(\d{4})$/.exec(code.trim().toUpperCase())
  return found ? { x: Number(found[1]) * 100 + 50, y: Number(found[2]) * 100 + 50 } : null
}

/**
 * Reads squares with people: `x`, `y` (the middle, RD New) and a number, or the code that CBS gives a square of 100 metres. Null
 * where a column is missing; problems name row (the first one after the header is 2) and column.
 */
export function readCells(
  header: readonly string[],
  rows: Iterable<Record<string, unknown>>,
): Result<ReadCells, 'columns'> {
  const columns = columnsOf(header)
  if (!columns.people || !(columns.code || (columns.x && columns.y))) return no('columns')
  const found: ReadCells = { cells: [], problems: [], hidden: 0, read: 0 }
  const seen = new Set<string>()
  for (const cells of rows) {
    found.read += 1
    const problem = readRow(cells, columns, found, seen)
    if (problem) found.problems.push({ row: found.read + 1, ...problem })
  }
  return ok(found)
}

function readRow(
  cells: Record<string, unknown>,
  columns: Partial<Record<Field, string>>,
  found: ReadCells,
  seen: Set<string>,
): Omit<CellProblem, 'row'> | null {
  const at = (field: Field) => cells[columns[field] ?? '']
  const place = columns.code ?? `${columns.x} + ${columns.y}`
  const point = columns.code
    ? middleOfCode(String(at('code') ?? ''))
    : { x: Math.round(toNumber(at('x'))), y: Math.round(toNumber(at('y'))) }
  if (!point || Number.isNaN(point.x) || Number.isNaN(point.y)) return { column: place, problem: 'number' }
  if (!inRdArea(point)) return { column: place, problem: 'outside' }
  const key = `${point.x} ${point.y}`
  if (seen.has(key)) return { column: place, problem: 'double' }
  const people = toNumber(at('people'))
  const isHidden = people <= MISSING
  if (!isHidden && !(people >= 0 && people < MOST)) return { column: columns.people ?? '', problem: 'people' }
  seen.add(key)
  if (isHidden) found.hidden += 1
  found.cells.push({ ...point, people: isHidden ? HIDDEN : people })
  return null
}
