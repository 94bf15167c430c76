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

const DELIMITERS = [',', ';', '\t', '|']
/** Enough of a text to see how it is made; a file may be one line of 200 MB. */
const BEGINNING = 64 * 1024

/** So far down the names of the columns may stand: above them is a title, or nothing. */
const HIGHEST = 20

const firstLines = (text: string) =>
  text
    .slice(0, BEGINNING)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/, HIGHEST)

/** The separator of a CSV file: whichever of `,` `;` tab `|` stands most often in its first line with any. */
export function guessDelimiter(text: string): string {
  const count = (line: string, mark: string) => line.split(mark).length - 1
  const lines = firstLines(text)
  const head = lines.find((line) => DELIMITERS.some((mark) => line.includes(mark))) ?? ''
  return DELIMITERS.reduce((best, mark) => (count(head, mark) > count(head, best) ? mark : best))
}

/** What Excel writes above a file for itself: `sep=;`. */
const SEP = /^\uFEFF?sep=(.)[ \t]*(?=\r|\n|$)/i

/** The separator that the file says, else the one with which a line holds all these names, else a guess. */
function delimiterOf(text: string, names: readonly string[]): string {
  const said = SEP.exec(text)?.[1]
  if (said) return said
  const lines = firstLines(text)
  const cells = (line: string, mark: string) =>
    line.split(mark).map((cell) => cell.trim().replace(/^"|"$/g, ''))
  const fits = (mark: string) => lines.some((line) => names.every((name) => cells(line, mark).includes(name)))
  return (names.length > 1 && DELIMITERS.find(fits)) || guessDelimiter(text)
}

/**
 * Which of these rows holds the names of the columns: not far from the top, the first that has most of those looked for;
 * when none has any, the first with anything in it.
 */
export function headerAt(rows: readonly (readonly string[])[], names: readonly string[]): number {
  const fits = rows.slice(0, HIGHEST).map((cells) => names.filter((name) => cells.includes(name)).length)
  const most = Math.max(0, ...fits)
  const at = most > 0 ? fits.indexOf(most) : rows.findIndex((cells) => cells.some((cell) => cell !== ''))
  return Math.max(at, 0)
}

/** Careful exports put an apostrophe before a cell that a spreadsheet would take for a formula; it is not part of it. */
function undefused(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function doubleIn(header: readonly string[]): string | undefined {
  return header.find((name, index) => name !== '' && header.indexOf(name) !== index)
}

function parseCsv(text: string, names: readonly string[], texts: typeof nl): Result<string[][], string> {
  try {
    const options = {
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      trim: true,
    }
    return ok(parse(text, { ...options, delimiter: delimiterOf(text, names) }))
  } catch (error) {
    if (error instanceof CsvError) return no(texts.brokenCsv(Number(error.lines ?? 0)))
    throw error
  }
}

/**
 * The rows of a CSV text with a header; cells are trimmed (CBS pads with spaces). Lines without anything are left out, and
 * so is what stands above the header, which is known by `names` (columns that must be there). A row with another
 * number of columns comes with a problem; broken quoting or a double header refuses the file as a whole.
 */
export function csvRows(
  text: string,
  lang: Lang,
  names: readonly string[] = [],
): Result<{ header: string[]; rows: ImportRow[] }, string> {
  const texts = { nl, en }[lang]
  const records = parseCsv(text, names, texts)
  if (!records.ok) return records
  const above = SEP.test(text) ? 1 : 0
  const at = above + headerAt(records.value.slice(above), names)
  const header = records.value[at] ?? []
  const double = doubleIn(header)
  if (double) return no(texts.doubleHeader(double))
  const rows = records.value.slice(at + 1).map((record, index): ImportRow | null => {
    // A spreadsheet numbers empty lines too, so they count here before they are left out.
    const row = at + index + 2
    if (record.every((each) => each === '')) return null
    const cells = Object.fromEntries(header.map((name, column) => [name, undefused(record[column] ?? '')]))
    if (record.length === header.length) return { row, cells }
    const reason = texts.columnCount(record.length, header.length)
    return { row, cells, problem: { row, column: '', reason } }
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
