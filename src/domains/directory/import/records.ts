import type { Lang } from '../../../platform/i18n.ts'
import { csvRows, type ImportRow, parseJson } from '../../../platform/import/rows.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { type Cells, cell } from '../recipe/value.ts'
import type { Texts } from '../texts.nl.ts'

export type Format = 'csv' | 'json' | 'geojson'

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

/**
 * The records of a file in one of three formats. `path` is where the list sits in a JSON document; the document itself
 * when left out. The problem is one sentence for the file as a whole.
 */
export function readRecords(
  text: string,
  format: Format,
  path: string | undefined,
  lang: Lang,
  texts: Texts['import'],
): Result<Records, string> {
  if (format === 'csv') {
    const read = csvRows(text, lang)
    return read.ok ? ok({ columns: read.value.header, rows: read.value.rows }) : read
  }
  const document = parseJson(text, lang)
  if (!document.ok) return document
  const place = format === 'geojson' ? 'features' : path
  const list =
    place === undefined ? document.value : cell(isObject(document.value) ? document.value : {}, place)
  if (!Array.isArray(list)) return no(format === 'geojson' ? texts.notGeojson : texts.noRecords(path ?? '/'))
  const toRow = format === 'geojson' ? featureRow : jsonRow
  const rows = list.map((item, index) => toRow(item, index, texts))
  return ok({ columns: columnsOf(rows), rows })
}
