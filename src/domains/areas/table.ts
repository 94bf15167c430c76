import type { Lang } from '../../platform/i18n.ts'
import { featureRows } from '../../platform/import/features.ts'
import type { ImportProblem } from '../../platform/import/report.ts'
import { csvRows, parseJson } from '../../platform/import/rows.ts'
import type { ImportSource } from '../../platform/import/source.ts'
import { ok, type Result } from '../../platform/result.ts'
import { type AreaCode, readCode } from './code.ts'
import { type AreaColumns, cellText, findColumns } from './columns.ts'
import type { AreasTexts } from './texts.nl.ts'
import { yearOfRow } from './year.ts'

/** One record of a table; `geometry` is there when the file is GeoJSON, not judged yet. */
export interface TableRow {
  row: number
  cells: Record<string, unknown>
  geometry?: unknown
  problem?: ImportProblem
}

/** A file of areas or figures, whatever its format. */
export interface Table {
  fileName: string
  /** The name inside a GeoJSON file; empty for others. */
  collectionName: string
  metadata: Record<string, unknown>
  rd: boolean
  header: string[]
  columns: AreaColumns
  rows: TableRow[]
}

function headerOf(rows: readonly TableRow[]): string[] {
  const names = new Set<string>()
  for (const { cells } of rows) for (const name of Object.keys(cells)) names.add(name)
  return [...names]
}

/** The rows of an OData answer (`{"value": [...]}`) as features without a geometry; other JSON is left alone. */
function odataRows(json: unknown): TableRow[] | null {
  const value = (json as { value?: unknown } | null)?.value
  if (!Array.isArray(value)) return null
  return value.map((cells, index) => ({ row: index + 1, cells: Object(cells) as Record<string, unknown> }))
}

function readJsonTable(source: ImportSource, lang: Lang): Result<Omit<Table, 'columns' | 'header'>, string> {
  const common = { fileName: source.name, collectionName: '', metadata: {}, rd: false }
  if (/^\uFEFF?\s*\{\s*"(odata\.|@odata|value)/.test(source.text.slice(0, 200))) {
    const json = parseJson(source.text, lang)
    if (!json.ok) return json
    const rows = odataRows(json.value)
    if (rows) return ok({ ...common, rows })
  }
  const file = featureRows(source.text, lang)
  if (!file.ok) return file
  const { name, metadata, rd, rows } = file.value
  return ok({ ...common, collectionName: name, metadata, rd, rows })
}

/** Reads a source as a table: GeoJSON and OData JSON when it begins with a brace, else CSV. */
export function readTable(source: ImportSource, lang: Lang): Result<Table, string> {
  if (/^\uFEFF?\s*[{[]/.test(source.text.slice(0, 200))) {
    const table = readJsonTable(source, lang)
    if (!table.ok) return table
    const header = headerOf(table.value.rows)
    return ok({ ...table.value, header, columns: findColumns(header) })
  }
  const csv = csvRows(source.text, lang)
  if (!csv.ok) return csv
  const { header, rows } = csv.value
  return ok({
    fileName: source.name,
    collectionName: '',
    metadata: {},
    rd: false,
    header,
    columns: findColumns(header),
    rows,
  })
}

/** Which area and year a row is about, or every reason why that cannot be said. */
export function identify(
  { row, cells, problem }: TableRow,
  columns: AreaColumns,
  fileYear: number | null,
  texts: AreasTexts,
): { area: AreaCode & { year: number } } | { problems: ImportProblem[] } {
  if (problem) return { problems: [problem] }
  const column = columns.codes.find((name) => cellText(cells, name) !== '')
  const first = columns.codes[0] ?? ''
  if (column === undefined) return { problems: [{ row, column: first, reason: texts.noCode }] }
  const code = readCode(cellText(cells, column))
  if (!code)
    return { problems: [{ row, column, reason: texts.badCode(cellText(cells, column).slice(0, 40)) }] }
  if (cellText(cells, columns.water).toUpperCase() === 'JA')
    return { problems: [{ row, column: columns.water ?? '', reason: texts.water }] }
  const year = fileYear ?? yearOfRow(cells, columns.years)
  if (year === null) return { problems: [{ row, column: columns.years[0] ?? '', reason: texts.noYearInRow }] }
  return { area: { ...code, year } }
}
