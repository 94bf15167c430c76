import { inNetherlands, type LonLat } from '../../platform/geo.ts'
import type { ImportProblem } from '../../platform/import/report.ts'
import type { ImportRow } from '../../platform/import/rows.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { AreasTexts } from './texts.nl.ts'

/** Where one postcode lies. */
export interface PostcodeRecord extends LonLat {
  row: number
  /** `1234` or `1234AB`. */
  postcode: string
  town: string | null
}

const NAMES = {
  postcode: ['postcode', 'pc6', 'pc4'],
  town: ['plaats', 'woonplaats', 'town'],
  latitude: ['lat', 'latitude', 'breedtegraad'],
  longitude: ['lon', 'lng', 'longitude', 'lengtegraad'],
} as const
type Field = keyof typeof NAMES

const POSTCODE = /^\d{4}([A-Z]{2})?$/

/** `1234AB` from `1234 ab`, `1234` as it is; null when it is no postcode of the Netherlands (or of the invented area). */
export function cleanPostcode(text: string): string | null {
  const compact = text.replace(/\s/g, '').toUpperCase()
  return POSTCODE.test(compact) ? compact : null
}

function toNumber(text: string): number {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

function pointFault({ longitude, latitude }: LonLat, texts: AreasTexts): string | null {
  if (Number.isNaN(longitude) || Number.isNaN(latitude)) return texts.notAPosition
  if (inNetherlands({ longitude, latitude })) return null
  const swapped = inNetherlands({ longitude: latitude, latitude: longitude })
  return (swapped ? texts.swapped : texts.outside)(longitude, latitude)
}

function readRow(
  { row, cells, problem }: ImportRow,
  columns: Partial<Record<Field, string>>,
  texts: AreasTexts,
): PostcodeRecord | ImportProblem[] {
  if (problem) return [problem]
  const text = (field: Field) => String(cells[columns[field] ?? ''] ?? '').trim()
  const postcode = cleanPostcode(text('postcode'))
  const point = { longitude: toNumber(text('longitude')), latitude: toNumber(text('latitude')) }
  const fault = pointFault(point, texts)
  const problems: ImportProblem[] = []
  if (postcode === null)
    problems.push({
      ...{ row, column: columns.postcode ?? '' },
      reason: texts.notAPostcode(text('postcode').slice(0, 20)),
    })
  if (fault !== null)
    problems.push({ row, column: `${columns.longitude} + ${columns.latitude}`, reason: fault })
  if (postcode === null || fault !== null) return problems
  return { row, postcode, town: text('town').slice(0, 100) || null, ...point }
}

function findColumns(header: readonly string[]): Partial<Record<Field, string>> {
  const known = Object.entries(NAMES).flatMap(([field, names]) => {
    // In the order of the names: of a list with both, the six characters say more than the four.
    const found = names
      .map((name) => header.find((column) => column.trim().toLowerCase() === name))
      .find((column) => column !== undefined)
    return found === undefined ? [] : [[field, found]]
  })
  return Object.fromEntries(known)
}

/** The postcodes of a table, each once, and the problems of every row that was refused. */
export function readPostcodes(
  header: readonly string[],
  rows: readonly ImportRow[],
  texts: AreasTexts,
): Result<{ records: PostcodeRecord[]; rejected: ImportProblem[][] }, string> {
  const columns = findColumns(header)
  if (!columns.postcode || !columns.latitude || !columns.longitude) return no(texts.noPostcodeColumns)
  const records = new Map<string, PostcodeRecord>()
  const rejected: ImportProblem[][] = []
  for (const each of rows) {
    const read = readRow(each, columns, texts)
    if (Array.isArray(read)) {
      rejected.push(read)
      continue
    }
    const earlier = records.get(read.postcode)
    if (!earlier) records.set(read.postcode, read)
    else
      rejected.push([
        { row: read.row, column: columns.postcode, reason: texts.double(read.postcode, earlier.row) },
      ])
  }
  return ok({ records: [...records.values()], rejected })
}
