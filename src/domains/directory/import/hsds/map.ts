import type { ImportRow } from '../../../../platform/import/rows.ts'
import { revealsPlace, streetOf, textsIn } from '../../confidential.ts'
import { keyOf } from '../decide.ts'
import type { Draft, Key, LocationDraft, MappedRow, Reference } from '../draft.ts'
import type { MapContext } from '../map-common.ts'
import { complain, type Reading } from '../reading.ts'
import { isCalledSecret } from './attributes.ts'
import { partAt, partOrNothing, partsAt, textOf, under } from './reach.ts'
import { locationAt, optional, organizationAt, serviceAt } from './records.ts'

type Shape = 'service' | 'organization' | 'location'

/** HSDS does not say what kind of record an object is; what only one kind has does. */
function shapeOf({ cells }: ImportRow): Shape | null {
  const has = (...names: string[]) => names.some((name) => Object.hasOwn(cells, name))
  if (has('taxonomy', 'taxonomy_detail', 'taxonomy_id', 'parent_id', 'service_id')) return null
  if (has('location_type')) return 'location'
  if (has('status', 'organization', 'service_at_locations')) return 'service'
  return has('name') ? 'organization' : null
}

function startReading({ row, cells }: ImportRow, { texts }: MapContext): Reading {
  return { row, cells, texts, problems: [], secret: false }
}

/** Where the locations of a service stand in its record. */
function placePaths(reading: Reading): { pair: string; place: string }[] {
  return partsAt(reading, 'service_at_locations').map(({ path }) => ({
    pair: path,
    place: `${path}.location`,
  }))
}

function locationPaths(row: ImportRow, reading: Reading): string[] {
  if (shapeOf(row) === 'location') return ['']
  return placePaths(reading)
    .map(({ place }) => place)
    .filter((place) => partAt(reading, place))
}

function keyAt(reading: Reading, path: string, { recipe }: MapContext): Key | null {
  const externalId = textOf(partOrNothing(reading, path), 'id')
  return externalId === '' ? null : { source: recipe.name, externalId }
}

/** The places that any record of the file calls confidential; by key. */
export function secretHsdsPlaces(rows: readonly ImportRow[], context: MapContext): Map<string, Key> {
  const places = new Map<string, Key>()
  for (const row of rows) {
    const reading = startReading(row, context)
    for (const path of locationPaths(row, reading)) {
      const key = isCalledSecret(reading, path) ? keyAt(reading, path, context) : null
      if (key) places.set(keyOf('location', key), key)
    }
  }
  return places
}

function isSecret(reading: Reading, path: string, context: MapContext): boolean {
  const key = keyAt(reading, path, context)
  return (
    isCalledSecret(reading, path) ||
    (key !== null && (context.secretPlaces?.has(keyOf('location', key)) ?? false))
  )
}

/** What the record says of where its confidential places are; only to look for it in other texts, never kept. */
function ownPlaces(reading: Reading, secret: readonly string[]): string[] {
  return secret.flatMap((path) => {
    const place = partOrNothing(reading, path)
    const addresses = partsAt(reading, under(path, 'addresses'))
    const lines = addresses.flatMap((part) => [textOf(part, 'address_1'), textOf(part, 'postal_code')])
    return [...lines, ...lines.flatMap(streetOf), textOf(place, 'latitude'), textOf(place, 'longitude')]
  })
}

function checkSecret(reading: Reading, drafts: readonly Draft[], secret: readonly string[]): void {
  const own = ownPlaces(reading, secret)
  for (const { source: _source, ...draft } of drafts)
    for (const { field, text } of textsIn(draft))
      if (field !== 'kind' && revealsPlace(text, own)) complain(reading, field, reading.texts.tellsPlace)
}

function ownerOf(reading: Reading, context: MapContext): { drafts: Draft[]; reference: Reference | null } {
  const nested = partAt(reading, 'organization')
  if (nested) {
    const draft = organizationAt(reading, 'organization', context)
    return { drafts: [draft], reference: { source: draft.source, externalId: draft.externalId, column: '' } }
  }
  const id = textOf(partOrNothing(reading, ''), 'organization_id')
  return { drafts: [], reference: id === '' ? null : optional(context, id, 'organization_id') }
}

/** The locations at which a service is given: those that stand in the record, and those that it names by id only. */
function placesOf(reading: Reading, secret: ReadonlySet<string>, context: MapContext) {
  const drafts: LocationDraft[] = []
  const references: Reference[] = []
  for (const { pair, place } of placePaths(reading)) {
    const nested = partAt(reading, place)
    const type = nested ? textOf(nested, 'location_type') : ''
    // What is online or a post box is no place to go to.
    if (type === 'virtual' || type === 'postal') continue
    const id = textOf(partOrNothing(reading, pair), 'location_id')
    if (nested) drafts.push(locationAt({ ...reading, secret: secret.has(place) }, place, context))
    else if (id !== '') references.push(optional(context, id, `${pair}.location_id`))
  }
  const made = drafts.map(({ source, externalId }) => ({ source, externalId, column: '' }))
  return { drafts, references: [...made, ...references] }
}

function draftsOf(reading: Reading, shape: Shape, secret: ReadonlySet<string>, context: MapContext): Draft[] {
  if (shape === 'organization') return [organizationAt(reading, '', context)]
  if (shape === 'location') {
    if (textOf(partOrNothing(reading, ''), 'location_type') === 'physical')
      return [locationAt(reading, '', context)]
    complain(reading, 'location_type', context.texts.makesNothing)
    return []
  }
  const owner = ownerOf(reading, context)
  const places = placesOf(reading, secret, context)
  const pairs = placePaths(reading).map(({ pair }) => pair)
  const service = serviceAt(reading, '', pairs, context)
  const made = { ...service, organization: owner.reference, locations: places.references }
  return [...owner.drafts, ...places.drafts, made]
}

/** Reads one record of HSDS 3.x: what it makes, or all that is wrong with it. Never both. */
export function mapHsdsRow(row: ImportRow, context: MapContext): MappedRow {
  if (row.problem) return { row: row.row, drafts: [], problems: [row.problem] }
  const reading = startReading(row, context)
  const shape = shapeOf(row)
  if (!shape) complain(reading, '', context.texts.notHsds)
  if (textsIn(row.cells).some(({ text }) => text.length > 100_000))
    complain(reading, '', context.texts.tooLong(100_000))
  if (!shape || reading.problems.length > 0) return { row: row.row, drafts: [], problems: reading.problems }
  const secret = locationPaths(row, reading).filter((path) => isSecret(reading, path, context))
  reading.secret = secret.length > 0
  const drafts = draftsOf(reading, shape, new Set(secret), context)
  if (reading.secret) checkSecret(reading, drafts, secret)
  const { problems } = reading
  return problems.length > 0 ? { row: row.row, drafts: [], problems } : { row: row.row, drafts, problems: [] }
}
