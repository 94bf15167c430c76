import type { ImportProblem } from '../../platform/import/report.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import { isOrigin, matchColumn } from './catalogue.ts'
import type { AreaCode } from './code.ts'
import { cellText, isAdministrative, nameOfRow } from './columns.ts'
import { type Figures, withShares } from './derive.ts'
import { type Missing, readFigure } from './figure-cell.ts'
import type { AgeGroup, Indicator } from './indicator.ts'
import { isPlainName, refuseDoubles } from './read-areas.ts'
import { identify, type Table, type TableRow } from './table.ts'
import type { AreasTexts } from './texts.nl.ts'
import { findYear } from './year.ts'

/** The figures of one area as a file gives them, with the shares that follow from its counts. */
export interface FigureRecord extends AreaCode {
  row: number
  year: number
  age: AgeGroup | null
  name: string | null
  municipalityName: string | null
  figures: Figures
  missing: Record<string, Missing>
}

export interface ReadFigures {
  records: FigureRecord[]
  rejected: ImportProblem[][]
  notes: string[]
}

/** The age codes of CBS and RIVM: 18 and over, 65 and over. */
const AGES: Record<string, AgeGroup> = { '20300': '18plus', '80200': '65plus' }
/** The estimate itself; the other codes are its lower and upper bound. */
const ESTIMATE = 'MW00000'

type Used = readonly (readonly [string, Indicator])[]

function usedColumns(header: readonly string[], age: AgeGroup | null): Used {
  return header
    .filter((column) => !isAdministrative(column) && !isOrigin(column))
    .map((column) => [column, matchColumn(column, age)] as const)
    .filter((pair): pair is [string, Indicator] => pair[1] !== undefined)
}

function ageOf(
  { row, cells }: TableRow,
  { columns }: Table,
  texts: AreasTexts,
): AgeGroup | null | ImportProblem {
  const margin = cellText(cells, columns.margin)
  if (margin !== '' && margin !== ESTIMATE) return { row, column: columns.margin ?? '', reason: texts.margin }
  const text = cellText(cells, columns.age)
  if (text === '') return null
  return AGES[text] ?? { row, column: columns.age ?? '', reason: texts.badAge(text.slice(0, 20)) }
}

interface Cells {
  figures: Figures
  missing: Record<string, Missing>
  problems: ImportProblem[]
}

function readCells({ row, cells }: TableRow, used: Used, texts: AreasTexts): Cells {
  const read: Cells = { figures: {}, missing: {}, problems: [] }
  for (const [column, indicator] of used) {
    const figure = readFigure(cells[column], indicator, texts)
    if (!figure.ok) read.problems.push({ row, column, reason: figure.problems })
    else if (typeof figure.value === 'number') read.figures[indicator.id] ??= figure.value
    else read.missing[indicator.id] ??= figure.value
  }
  // Two columns may hold one figure; a number in either is enough.
  for (const id of Object.keys(read.figures)) delete read.missing[id]
  return read
}

function readRow(
  row: TableRow,
  table: Table,
  fileYear: number | null,
  columnsOf: (age: AgeGroup | null) => Used,
  texts: AreasTexts,
): FigureRecord | ImportProblem[] {
  const known = identify(row, table.columns, fileYear, texts)
  if ('problems' in known) return known.problems
  const age = ageOf(row, table, texts)
  if (typeof age === 'object' && age !== null) return [age]
  const { figures, missing, problems } = readCells(row, columnsOf(age), texts)
  const name = nameOfRow(row.cells, table.columns, known.area.level)
  if (!isPlainName(name)) problems.push({ row: row.row, column: 'name', reason: texts.badName })
  if (problems.length > 0) return problems
  const municipalityName = cellText(row.cells, table.columns.names.municipality)
  return {
    ...known.area,
    row: row.row,
    age,
    name: name === '' ? null : name,
    municipalityName: municipalityName === '' || !isPlainName(municipalityName) ? null : municipalityName,
    figures: withShares(figures),
    missing,
  }
}

function columnNotes(header: readonly string[], used: ReadonlySet<string>, texts: AreasTexts): string[] {
  const rest = header.filter((column) => column !== '' && !used.has(column) && !isAdministrative(column))
  const origin = rest.filter(isOrigin)
  const unused = rest.filter((column) => !isOrigin(column))
  return [
    ...(origin.length > 0 ? [texts.originColumns(origin)] : []),
    ...(unused.length > 0 ? [texts.unusedColumns(unused)] : []),
  ]
}

/** Reads a table as figures. The problem is one sentence for the file: no codes, no year, or not one known column. */
export function readFigures(
  table: Table,
  options: { year: number | undefined },
  texts: AreasTexts,
): Result<ReadFigures, string> {
  const { header, columns, rows } = table
  if (columns.codes.length === 0) return no(texts.noCodeColumn)
  const firstRow = rows[0]?.cells ?? {}
  const found = findYear({ ...table, option: options.year, columns: columns.years, firstRow }, texts)
  if (!found) return no(texts.noYear)
  const byAge = new Map<AgeGroup | null, Used>()
  const columnsOf = (age: AgeGroup | null) => {
    const used = byAge.get(age) ?? usedColumns(header, age)
    byAge.set(age, used)
    return used
  }
  const read: FigureRecord[] = []
  const rejected: ImportProblem[][] = []
  for (const row of rows) {
    const record = readRow(row, table, found.year, columnsOf, texts)
    if (Array.isArray(record)) rejected.push(record)
    else read.push(record)
  }
  const used = new Set([...byAge.values()].flatMap((pairs) => pairs.map(([column]) => column)))
  if (used.size === 0 && read.length > 0) return no(texts.noFiguresAtAll)
  const single = refuseDoubles(read, texts, ({ code, year, age }) => `${code} ${year} ${age ?? ''}`)
  const notes = found.note === null ? [] : [found.note]
  return ok({
    records: single.records,
    rejected: [...rejected, ...single.rejected],
    notes: [...notes, ...columnNotes(header, used, texts)],
  })
}
