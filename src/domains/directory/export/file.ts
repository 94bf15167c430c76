import { writeXlsxStream } from 'hucre/xlsx'
import type { Column } from './columns.ts'
import { offerColumns } from './columns-offer.ts'
import { organizationColumns, placeColumns } from './columns-place.ts'
import { BOM, type Cell, csvLine, printable } from './csv.ts'
import { featureOf, offerPoints, placePoints } from './geojson.ts'
import type { ExportContext, Hsds } from './hsds-context.ts'
import { hsdsLocation, hsdsOrganization } from './hsds-records.ts'
import { hsdsService } from './hsds-service.ts'
import type { ExportKind, OfferRecord, OrganizationRecord, PlaceRecord } from './record.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx', 'geojson', 'json', 'ndjson'] as const
/** `json` and `ndjson` are HSDS 3.1: one page that holds everything, and one record a line. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const CONTENT_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
}

/** How records of one kind are written. */
interface Shape<T extends { id: string }> {
  sheet: string
  columns: readonly Column<T>[]
  points: (record: T) => [number, number][]
  hsds: (record: T, context: ExportContext) => Hsds
}

const offer: Shape<OfferRecord> = {
  sheet: 'Aanbod',
  columns: offerColumns,
  points: offerPoints,
  hsds: hsdsService,
}
const place: Shape<PlaceRecord> = {
  sheet: 'Plekken',
  columns: placeColumns,
  points: placePoints,
  hsds: hsdsLocation,
}
const organization: Shape<OrganizationRecord> = {
  sheet: 'Organisaties',
  columns: organizationColumns,
  points: () => [],
  hsds: hsdsOrganization,
}

export interface RecordOf {
  offer: OfferRecord
  place: PlaceRecord
  organization: OrganizationRecord
}
const SHAPES: { [K in ExportKind]: Shape<RecordOf[K]> } = { offer, place, organization }

type Records<T> = AsyncIterable<readonly T[]>

/** The longest text that a cell of a spreadsheet holds. */
const LONGEST_CELL = 32_767

async function* csv<T extends { id: string }>(records: Records<T>, shape: Shape<T>, context: ExportContext) {
  yield BOM + csvLine(shape.columns.map((column) => column.name))
  for await (const batch of records)
    yield batch.map((record) => csvLine(shape.columns.map(({ of }) => of(record, context)))).join('')
}

/** Between `head` and `tail` every item, separated by commas: a list of JSON of any length. */
async function* jsonList<T>(records: Records<T>, head: string, tail: string, item: (record: T) => object) {
  yield head
  let first = true
  for await (const batch of records) {
    if (batch.length === 0) continue
    yield `${first ? '' : ','}${batch.map((record) => JSON.stringify(item(record))).join(',')}`
    first = false
  }
  yield tail
}

async function* lines<T>(records: Records<T>, item: (record: T) => object) {
  for await (const batch of records) yield batch.map((record) => `${JSON.stringify(item(record))}\n`).join('')
}

/** A cell of a spreadsheet is text or a number by its type: nothing in it is ever a formula. */
const sheetCell = (cell: Cell): Cell =>
  typeof cell === 'string' ? printable(cell).slice(0, LONGEST_CELL) : cell

function xlsx<T extends { id: string }>(records: Records<T>, shape: Shape<T>, context: ExportContext) {
  async function* rows() {
    for await (const batch of records)
      for (const record of batch) yield shape.columns.map(({ of }) => sheetCell(of(record, context)))
  }
  return writeXlsxStream(rows(), {
    name: shape.sheet,
    columns: shape.columns.map(({ name, width }) => ({ header: name, width: width ?? 16 })),
    freezePane: { rows: 1 },
  })
}

/** The envelope of a page of HSDS that holds everything. */
function pageHead(total: number): string {
  const page = { total_items: total, total_pages: total > 0 ? 1 : 0, page_number: 1, size: total }
  const ends = { first_page: true, last_page: true, empty: total === 0 }
  return `${JSON.stringify({ ...page, ...ends }).slice(0, -1)},"contents":[`
}

/** A file in pieces, made while the records come in; `total` is how many will come. */
export function exportFile<K extends ExportKind>(
  kind: K,
  format: ExportFormat,
  records: Records<RecordOf[K]>,
  total: number,
  context: ExportContext,
): AsyncIterable<string | Uint8Array> {
  const shape: Shape<RecordOf[K]> = SHAPES[kind]
  const hsds = (record: RecordOf[K]) => shape.hsds(record, context)
  if (format === 'csv') return csv(records, shape, context)
  if (format === 'xlsx') return xlsx(records, shape, context)
  if (format === 'json') return jsonList(records, pageHead(total), ']}\n', hsds)
  if (format === 'ndjson') return lines(records, hsds)
  const feature = (record: RecordOf[K]) => featureOf(record, shape.columns, shape.points(record), context)
  return jsonList(records, '{"type":"FeatureCollection","features":[', ']}\n', feature)
}
