import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import type { Lang } from '../i18n.ts'
import { no, ok, type Result } from '../result.ts'
import { headerAt, type ImportRow } from './rows.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { zipEntries } from './zip.ts'

type Cell = string | number | boolean | Date | null

/** What one workbook may take: a list of fifty thousand offers with fifty columns fits in with room. */
export interface XlsxLimits {
  /** Bytes of everything in it together, unpacked. */
  unpacked: number
  rows: number
  cells: number
}

const LIMITS: XlsxLimits = { unpacked: 128 * 1024 * 1024, rows: 200_000, cells: 5_000_000 }

class TooLarge extends Error {}

const two = (value: number) => String(value).padStart(2, '0')

/** A moment of a spreadsheet has no time zone; before 1901 it is only a time of day. */
function dateText(date: Date): string {
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  if (date.getUTCFullYear() < 1901) return time
  return time === '00:00' ? day : `${day} ${time}`
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dateText(cell)
  // What a formula came to, never what it says; 0.30000000000000004 is 0.3 to a person.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return String(cell).trim()
}

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  const names: string[] = []
  await readXlsx(bytes, { sheets: ({ name }) => names.push(name) < 0 })
  return names
}

async function readRows(bytes: Uint8Array, sheet: string | number, limits: XlsxLimits) {
  const rows: { row: number; cells: string[] }[] = []
  let cells = 0
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    cells += values.length
    if (rows.length >= limits.rows || cells > limits.cells) throw new TooLarge()
    const texts = (values as Cell[]).map(cellText)
    if (texts.some((text) => text !== '')) rows.push({ row: index + 1, cells: texts })
  }
  return rows
}

function toTable(
  all: { row: number; cells: string[] }[],
  wanted: readonly string[],
  texts: typeof nl,
): Result<{ header: string[]; rows: ImportRow[] }, string> {
  const at = headerAt(
    all.map(({ cells }) => cells),
    wanted,
  )
  const [head, ...body] = all.slice(at)
  const names = head?.cells ?? []
  const header = names.filter((name) => name !== '')
  const double = header.find((name, index) => header.indexOf(name) !== index)
  if (double) return no(texts.doubleHeader(double))
  const rows = body.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      names.flatMap((name, column) => (name === '' ? [] : [[name, cells[column] ?? '']])),
    ),
  }))
  return ok({ header, rows })
}

/**
 * The rows of one sheet of an XLSX file (its name; the first when left out) as texts, numbered as the spreadsheet does;
 * the first row with anything in it holds the names, or the first with all that are `wanted`. How large everything gets is read from the list of contents before
 * anything is unpacked, and no part may get larger than it says: a small file cannot fill the memory.
 */
export async function xlsxRows(
  bytes: Uint8Array,
  sheet: string | undefined,
  lang: Lang,
  limits = LIMITS,
  wanted: readonly string[] = [],
): Promise<Result<{ header: string[]; rows: ImportRow[] }, string>> {
  const texts = { nl, en }[lang]
  const entries = zipEntries(bytes)
  if (!entries?.some((entry) => /^xl\/workbook\./.test(entry.name))) return no(texts.brokenXlsx)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const tooLarge = texts.largeXlsx(`${Math.floor(limits.unpacked / 1024 / 1024)} MB`, limits.rows)
  if (unpacked > limits.unpacked || entries.length > 2_000) return no(tooLarge)
  try {
    if (sheet !== undefined && !(await sheetNames(bytes)).includes(sheet)) return no(texts.noSheet(sheet))
    return toTable(await readRows(bytes, sheet ?? 0, limits), wanted, texts)
  } catch (error) {
    if (error instanceof TooLarge) return no(tooLarge)
    return no(texts.brokenXlsx)
  }
}
