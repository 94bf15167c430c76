import type { Lang } from '../../../platform/i18n.ts'
import { guessDelimiter, type ImportRow } from '../../../platform/import/rows.ts'
import { sniff } from '../../../platform/import/sniff.ts'
import { readSource, readSourceBytes } from '../../../platform/import/source.ts'
import { xlsxRows } from '../../../platform/import/xlsx.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { type Records, readRecords } from '../import/records.ts'
import { en as directoryEn } from '../texts.en.ts'
import { nl as directoryNl } from '../texts.nl.ts'
import { type FileFormat, MOST_BYTES } from './import-file.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What was understood of a file before anybody chose anything. */
export interface Looked extends Records {
  format: FileFormat
  encoding: 'utf-8' | 'windows-1252'
}

/** Less than from the command line: this is read while others wait for their pages. */
const XLSX_LIMITS = { unpacked: 48 * 1024 * 1024, rows: 50_000, cells: 1_500_000 }
/** Of a record in HSDS some of these are there beside its name. */
const HSDS_NAMES = [
  'organization',
  'services',
  'locations',
  'service_at_locations',
  'status',
  'location_type',
  'legal_status',
]

async function lookAtSheet(path: string, lang: Lang): Promise<Result<Looked, string>> {
  const source = await readSourceBytes(path, lang, MOST_BYTES)
  if (!source.ok) return source
  const sheet = await xlsxRows(source.value.bytes, undefined, lang, XLSX_LIMITS)
  if (!sheet.ok) return sheet
  if (sheet.value.header.length < 2) return no({ nl, en }[lang].titleAbove)
  return ok({ format: 'xlsx', encoding: 'utf-8', columns: sheet.value.header, rows: sheet.value.rows })
}

const isHsds = ({ cells }: ImportRow) => 'name' in cells && HSDS_NAMES.some((name) => name in cells)

async function lookAtJson(path: string, lang: Lang): Promise<Result<Looked, string>> {
  const texts = { nl: directoryNl, en: directoryEn }[lang].import
  const source = await readSource(path, lang, MOST_BYTES)
  if (!source.ok) return source
  const { text } = source.value
  for (const format of ['geojson', 'hsds'] as const) {
    const read = readRecords(text, { format }, lang, texts)
    if (!read.ok || (format === 'hsds' && !read.value.rows.some(isHsds))) continue
    return ok({ format, encoding: 'utf-8', ...read.value })
  }
  return no({ nl, en }[lang].otherJson)
}

/** Lines among which the names of the columns stand; above them may be a title. */
const HIGHEST = 20

/** The names of the columns: the first line with as many cells as any. How a text is quoted is for who reads it. */
function headerOf(text: string): string[] {
  const mark = guessDelimiter(text)
  const lines = text.slice(0, 64 * 1024).split(/\r\n|\r|\n/, HIGHEST)
  const cells = lines.map((line) =>
    line.split(mark).map((cell) => cell.replace(/^[\uFEFF"\s]+|["\s]+$/g, '')),
  )
  const most = Math.max(...cells.map((row) => row.length))
  return cells.find((row) => row.length === most)?.filter((cell) => cell !== '') ?? []
}

async function lookAtText(path: string, lang: Lang): Promise<Result<Looked, string>> {
  const texts = { nl: directoryNl, en: directoryEn }[lang].import
  for (const encoding of ['utf-8', 'windows-1252'] as const) {
    const source = await readSource(path, lang, MOST_BYTES, encoding)
    if (!source.ok && encoding === 'utf-8') continue
    if (!source.ok) return source
    const { text } = source.value
    const read = readRecords(text, { format: 'csv', names: headerOf(text) }, lang, texts)
    if (!read.ok) return read
    if (read.value.columns.length < 2) return no({ nl, en }[lang].oneColumn)
    return ok({ format: 'csv', encoding, ...read.value })
  }
  return no({ nl, en }[lang].unknown)
}

/**
 * Looks what a file is, whatever its name says, and reads its rows; nothing is stored. The problem is one sentence for the
 * file as a whole: no list of a kind that we know, too large when unpacked, broken, or without a single row.
 */
export async function lookAtFile(path: string, lang: Lang): Promise<Result<Looked, string>> {
  const texts = { nl, en }[lang]
  const source = await readSourceBytes(path, lang, MOST_BYTES)
  if (!source.ok) return source
  const kind = sniff(source.value.bytes)
  if (kind === 'unknown') return no(texts.unknown)
  const looked = await { xlsx: lookAtSheet, json: lookAtJson, text: lookAtText }[kind](path, lang)
  if (!looked.ok) return looked
  return looked.value.rows.length === 0 ? no(texts.noRows) : looked
}
