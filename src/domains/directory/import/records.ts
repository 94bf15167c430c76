import type { Lang } from '../../../platform/i18n.ts'
import { csvRows, type ImportRow, ndjsonRows, parseJson } from '../../../platform/import/rows.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import type { Format } from '../recipe/recipe.ts'
import { type Cells, cell } from '../recipe/value.ts'
import type { Texts } from '../texts.nl.ts'

/** The rows of a file and the names of their columns. */
export interface Records {
  columns: string[]
  rows: ImportRow[]
}

const isObject = (value: unknown): value is Cells =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function jsonRow(item: unknown, index: number, texts: Texts['import']): ImportRow {
  const row = index + 1
  if (isObject(item)) return { row, cells: item }
  return { row, cells: {}, problem: { row, column: '', reason: texts.notRecord } }
}

/** Properties of a feature, with its id and its point as columns `@id`, `@longitude` and `@latitude`. */
function featureRow(item: unknown, index: number, texts: Texts['import']): ImportRow {
  const row = jsonRow(item, index, texts)
  if (row.problem) return row
  const { id, properties, geometry } = row.cells
  const cells: Cells = { '@id': id, ...(isObject(properties) ? properties : {}) }
  if (!isObject(geometry)) return { ...row, cells }
  const [longitude, latitude] = Array.isArray(geometry.coordinates) ? geometry.coordinates : []
  if (geometry.type === 'Point')
    return { ...row, cells: { ...cells, '@longitude': longitude, '@latitude': latitude } }
  return { ...row, cells, problem: { row: row.row, column: 'geometry', reason: texts.notPoint } }
}

function columnsOf(rows: readonly ImportRow[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.cells)))]
}

/** Deeper than any record of a source goes; a file that nests without end is an attack or a mistake. */
const DEEPEST = 30

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return false
}

function withColumns(rows: ImportRow[], texts: Texts['import']): Records {
  const safe = rows.map((each) => {
    if (!isTooDeep(each.cells)) return each
    return { row: each.row, cells: {}, problem: { row: each.row, column: '', reason: texts.tooDeep } }
  })
  return { columns: columnsOf(safe), rows: safe }
}

/** HSDS comes as a page with `contents`, as a list, as one record, or as a record on each line. */
function hsdsRows(text: string, lang: Lang, texts: Texts['import']): ImportRow[] {
  const document = parseJson(text, lang)
  if (!document.ok) return ndjsonRows(text, lang)
  const { value } = document
  const list = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value.contents)
      ? value.contents
      : [value]
  return list.map((item, index) => jsonRow(item, index, texts))
}

interface TextFile {
  format: Exclude<Format, 'xlsx'>
  /** Where the list sits in a JSON document; the document itself when left out. */
  path?: string | undefined
  /** Columns of a table by which its header is known. */
  names?: readonly string[]
}

/**
 * The records of a file of text.
 * The problem is one sentence for the file as a whole.
 */
export function readRecords(
  text: string,
  { format, path, names = [] }: TextFile,
  lang: Lang,
  texts: Texts['import'],
): Result<Records, string> {
  if (format === 'csv') {
    const read = csvRows(text, lang, names)
    return read.ok ? ok({ columns: read.value.header, rows: read.value.rows }) : read
  }
  if (format === 'ndjson') return ok(withColumns(ndjsonRows(text, lang), texts))
  if (format === 'hsds') return ok(withColumns(hsdsRows(text, lang, texts), texts))
  const document = parseJson(text, lang)
  if (!document.ok) return document
  const place = format === 'geojson' ? 'features' : path
  const list =
    place === undefined ? document.value : cell(isObject(document.value) ? document.value : {}, place)
  if (!Array.isArray(list)) return no(format === 'geojson' ? texts.notGeojson : texts.noRecords(path ?? '/'))
  const toRow = format === 'geojson' ? featureRow : jsonRow
  return ok(
    withColumns(
      list.map((item, index) => toRow(item, index, texts)),
      texts,
    ),
  )
}
