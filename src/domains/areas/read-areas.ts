import type { MultiPolygon } from 'geojson'
import { inNetherlands, roundDegrees, toWgs84 } from '../../platform/geo.ts'
import type { ImportProblem } from '../../platform/import/report.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { AreaCode } from './code.ts'
import { cellText, nameOfRow } from './columns.ts'
import { looksLikeRd, type Place, type RdBox, readGeometry } from './geometry.ts'
import { identify, type Table, type TableRow } from './table.ts'
import type { AreasTexts } from './texts.nl.ts'
import { findYear } from './year.ts'

/** One area as a file gives it. `name` is null when the file has none. */
export interface AreaRecord extends AreaCode {
  row: number
  year: number
  name: string | null
  longitude: number | null
  latitude: number | null
  shape: MultiPolygon | null
  box: RdBox | null
  approximate: boolean
}

export interface ReadAreas {
  records: AreaRecord[]
  rejected: ImportProblem[][]
  notes: string[]
  invented: boolean
}

export interface ReadAreasOptions {
  year: number | undefined
  approximate: boolean
}

/** Names are shown escaped, so `<` is a letter like any other; control characters are not, and hide what is there. */
export function isPlainName(name: string): boolean {
  return name.length <= 200 && name.isWellFormed() && !/\p{Cc}/u.test(name)
}

function isApproximate(cells: Record<string, unknown>): boolean {
  return /^(true|ja|1)$/i.test(cellText(cells, 'benadering'))
}

function labelPoint({ row, cells }: TableRow, { columns }: Table, texts: AreasTexts): Place | ImportProblem {
  const [x, y] = [cellText(cells, columns.longitude), cellText(cells, columns.latitude)]
  if (x === '' && y === '') return null
  const point = { longitude: Number(x), latitude: Number(y) }
  const place = Math.abs(point.longitude) > 180 ? toWgs84({ x: point.longitude, y: point.latitude }) : point
  if (x === '' || y === '' || !inNetherlands(place))
    return { row, column: columns.longitude ?? '', reason: texts.outside(point.longitude, point.latitude) }
  return { point: { longitude: roundDegrees(place.longitude), latitude: roundDegrees(place.latitude) } }
}

function placeOf(row: TableRow, table: Table, texts: AreasTexts): Place | ImportProblem {
  if (row.geometry === undefined || row.geometry === null) return labelPoint(row, table, texts)
  const place = readGeometry(row.geometry, table.rd || looksLikeRd(row.geometry), texts)
  if (place.ok) return place.value
  return { row: row.row, column: place.problems.path, reason: place.problems.reason }
}

function readRow(
  row: TableRow,
  table: Table,
  fileYear: number | null,
  texts: AreasTexts,
): AreaRecord | ImportProblem[] {
  const known = identify(row, table.columns, fileYear, texts)
  if ('problems' in known) return known.problems
  const name = nameOfRow(row.cells, table.columns, known.area.level)
  const problems: ImportProblem[] = []
  if (!isPlainName(name)) problems.push({ row: row.row, column: 'name', reason: texts.badName })
  const place = placeOf(row, table, texts)
  if (place && 'reason' in place) problems.push(place)
  if (problems.length > 0) return problems
  const point = place && 'point' in place ? place.point : null
  const shape = place && 'shape' in place ? place : null
  return {
    ...known.area,
    row: row.row,
    name: name === '' ? null : name,
    longitude: point?.longitude ?? null,
    latitude: point?.latitude ?? null,
    shape: shape?.shape ?? null,
    box: shape?.box ?? null,
    approximate: isApproximate(row.cells),
  }
}

/** The first record of each area and year; the others are refused, with the row that came first. */
export function refuseDoubles<T extends { row: number; code: string; year: number }>(
  records: readonly T[],
  texts: AreasTexts,
  keyOf: (record: T) => string = ({ code, year }) => `${code} ${year}`,
): { records: T[]; rejected: ImportProblem[][] } {
  const first = new Map<string, T>()
  const rejected: ImportProblem[][] = []
  for (const record of records) {
    const earlier = first.get(keyOf(record))
    if (earlier)
      rejected.push([{ row: record.row, column: 'code', reason: texts.double(record.code, earlier.row) }])
    else first.set(keyOf(record), record)
  }
  return { records: [...first.values()], rejected }
}

/**
 * Refuses what says to be of a year that cannot have been published: the newest list of a municipality is what its pages
 * show, so one stray row of 2042 would hide all others.
 */
export function refuseFuture<T extends { row: number; year: number }>(
  records: readonly T[],
  now: Date,
  texts: AreasTexts,
): { records: T[]; rejected: ImportProblem[][] } {
  const last = now.getUTCFullYear() + 1
  const reason = ({ year }: T) => texts.future(year, last)
  return {
    records: records.filter((record) => record.year <= last),
    rejected: records
      .filter((record) => record.year > last)
      .map((record) => [{ row: record.row, column: '', reason: reason(record) }]),
  }
}

/** Reads a table as areas. The problem is one sentence for the file: no codes, no year, or borders that are not real. */
export function readAreas(
  table: Table,
  options: ReadAreasOptions,
  texts: AreasTexts,
): Result<ReadAreas, string> {
  const { columns, rows, metadata } = table
  if (columns.codes.length === 0) return no(texts.noCodeColumn)
  const approximate = rows.filter(({ cells }) => isApproximate(cells)).length
  if (approximate > 0 && !options.approximate) return no(texts.needsApproximate(approximate))
  const firstRow = rows[0]?.cells ?? {}
  const found = findYear({ ...table, option: options.year, columns: columns.years, firstRow }, texts)
  if (!found) return no(texts.noYear)
  const read: AreaRecord[] = []
  const rejected: ImportProblem[][] = []
  for (const row of rows) {
    const record = readRow(row, table, found.year, texts)
    if (Array.isArray(record)) rejected.push(record)
    else read.push(record)
  }
  const single = refuseDoubles(read, texts)
  return ok({
    records: single.records,
    rejected: [...rejected, ...single.rejected],
    notes: found.note === null ? [] : [found.note],
    invented: metadata.invented === true,
  })
}
