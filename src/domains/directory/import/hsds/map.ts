import type { ImportRow } from '../../../../platform/import/rows.ts'
import { repeatsPlace, revealsPlace, streetOf, textsIn } from '../../confidential.ts'
import type { Draft, LocationDraft, MappedRow, Reference } from '../draft.ts'
import type { MapContext } from '../map-common.ts'
import { complain, type Reading } from '../reading.ts'
import { partAt, partOrNothing, partsAt, textOf } from './reach.ts'
import { locationAt, optional, organizationAt, serviceAt } from './records.ts'
import {
  addressTexts,
  isSecretPlace,
  type SpokenPlace,
  secretAddresses,
  spokenPlaces,
} from './secret-places.ts'

export { secretHsdsPlaces } from './secret-places.ts'

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

/** Where what becomes a place stands in the record; an organisation has places from which we make no record. */
function madePaths(reading: Reading, shape: Shape): string[] {
  return shape === 'location' ? [''] : placePaths(reading).map(({ place }) => place)
}

/** What the file says of where these places are; only to look for it in other texts, never kept. */
function ownPlaces(secret: readonly SpokenPlace[], context: MapContext): string[] {
  const said = secret.flatMap((place) => {
    const lines = addressTexts(place)
    const part = { path: '', cells: place.cells }
    return [...lines, ...lines.flatMap(streetOf), textOf(part, 'latitude'), textOf(part, 'longitude')]
  })
  return [...said, ...secretAddresses(context)].filter(Boolean)
}

/**
 * Refuses a record of which a text tells where a confidential place is. Beside a confidential place of the organisation
 * (`made` is empty) an offer and an open place may have an address, as long as it is another one.
 */
function checkSecret(
  reading: Reading,
  drafts: readonly Draft[],
  own: readonly string[],
  made: ReadonlySet<string>,
): void {
  for (const { source: _source, ...draft } of drafts) {
    const tells = made.size > 0 || draft.kind === 'organization' ? revealsPlace : repeatsPlace
    for (const { field, text } of textsIn(draft))
      if (field !== 'kind' && tells(text, own)) complain(reading, field, reading.texts.tellsPlace)
  }
}

function ownerOf(reading: Reading, context: MapContext): { drafts: Draft[]; reference: Reference | null } {
  const nested = partAt(reading, 'organization')
  if (nested) {
    const draft = organizationAt(reading, 'organization', context)
    return { drafts: [draft], reference: { source: draft.source, externalId: draft.externalId, column: '' } }
  }
  const id = textOf(partOrNothing(reading, ''), 'organization_id')
  return { drafts: [], reference: id === '' ? null : optional(context, id) }
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
    else if (id !== '') references.push(optional(context, id))
  }
  const made = drafts.map(({ source, externalId }) => ({ source, externalId, column: '' }))
  return { drafts, references: [...made, ...references] }
}

function draftsOf(reading: Reading, shape: Shape, secret: ReadonlySet<string>, context: MapContext): Draft[] {
  if (shape === 'organization') return [organizationAt(reading, '', context)]
  if (shape === 'location') {
    if (textOf(partOrNothing(reading, ''), 'location_type') === 'physical')
      return [locationAt({ ...reading, secret: secret.has('') }, '', context)]
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

/** A name with a dot would be taken for the way to something inside, past the eyes of who looks for confidential places. */
function refuseDots(reading: Reading): void {
  for (const name of Object.keys(reading.cells).filter((each) => each.includes('.')))
    complain(reading, name.slice(0, 80), reading.texts.dottedName)
}

/** Reads one record of HSDS 3.x: what it makes, or all that is wrong with it. Never both. */
export function mapHsdsRow(row: ImportRow, context: MapContext): MappedRow {
  if (row.problem) return { row: row.row, drafts: [], problems: [row.problem] }
  const reading = startReading(row, context)
  const shape = shapeOf(row)
  if (!shape) complain(reading, '', context.texts.notHsds)
  refuseDots(reading)
  if (textsIn(row.cells).some(({ text }) => text.length > 100_000))
    complain(reading, '', context.texts.tooLong(100_000))
  if (!shape || reading.problems.length > 0) return { row: row.row, drafts: [], problems: reading.problems }
  const secret = spokenPlaces(row).filter((place) => isSecretPlace(place, context))
  reading.secret = secret.length > 0
  const paths = new Set(secret.map(({ path }) => path))
  const made = new Set(madePaths(reading, shape).filter((path) => paths.has(path)))
  const drafts = draftsOf(reading, shape, made, context)
  if (reading.secret) checkSecret(reading, drafts, ownPlaces(secret, context), made)
  const { problems } = reading
  return problems.length > 0 ? { row: row.row, drafts: [], problems } : { row: row.row, drafts, problems: [] }
}
