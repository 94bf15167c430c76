import { CsvError, parse } from 'csv-parse/sync'
import type { Lang } from '../i18n.ts'
import { no, ok, type Result } from '../result.ts'
import type { ImportProblem } from './report.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** One record of a file: CSV cells are text; JSON keeps its own types. `problem`: the row cannot be read as it stands. */
export interface ImportRow {
  row: number
  cells: Record<string, unknown>
  problem?: ImportProblem
}

/** The separator of a CSV file: whichever of `;` tab `,` stands most often in the first line. */
export function guessDelimiter(text: string): string {
  const head = text.split('\n', 1)[0] ?? ''
  const count = (mark: string) => head.split(mark).length - 1
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Careful exports put an apostrophe before a cell that a spreadsheet would take for a formula; it is not part of it. */
function undefused(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function doubleIn(header: readonly string[]): string | undefined {
  return header.find((name, index) => name !== '' && header.indexOf(name) !== index)
}

/**
 * The rows of a CSV text with a header; cells are trimmed (CBS pads with spaces). A row with another number of columns
 * comes with a problem; broken quoting or a double header refuses the file as a whole.
 */
export function csvRows(text: string, lang: Lang): Result<{ header: string[]; rows: ImportRow[] }, string> {
  const texts = { nl, en }[lang]
  let records: string[][]
  try {
    records = parse(text, {
      bom: true,
      delimiter: guessDelimiter(text),
      relaxColumnCount: true,
      skipEmptyLines: false,
      trim: true,
    })
  } catch (error) {
    if (error instanceof CsvError) return no(texts.brokenCsv(Number(error.lines ?? 0)))
    throw error
  }
  const [header = [], ...body] = records
  const double = doubleIn(header)
  if (double) return no(texts.doubleHeader(double))
  const rows = body.map((record, index): ImportRow | null => {
    // A spreadsheet numbers empty lines too, so they count here before they are left out.
    const row = index + 2
    if (record.length <= 1 && (record[0] ?? '') === '') return null
    const cells = Object.fromEntries(header.map((name, column) => [name, undefused(record[column] ?? '')]))
    if (record.length === header.length) return { row, cells }
    return {
      row,
      cells,
      problem: { row, column: '', reason: texts.columnCount(record.length, header.length) },
    }
  })
  return ok({ header, rows: rows.filter((row) => row !== null) })
}

function lineRow(line: string, row: number, reason: string): ImportRow {
  const problem = { row, column: '', reason }
  try {
    const cells: unknown = JSON.parse(line)
    if (typeof cells === 'object' && cells !== null && !Array.isArray(cells))
      return { row, cells: cells as Record<string, unknown> }
    return { row, cells: {}, problem }
  } catch {
    return { row, cells: {}, problem }
  }
}

/** The records of newline-delimited JSON, numbered as the lines are; a line that is no record comes with a problem. */
export function ndjsonRows(text: string, lang: Lang): ImportRow[] {
  const reason = { nl, en }[lang].brokenLine
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [lineRow(line, index + 1, reason)]))
}

/** Parses JSON text; the problem is one sentence for the file. */
export function parseJson(text: string, lang: Lang): Result<unknown, string> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return no({ nl, en }[lang].brokenJson)
  }
}
