import type { Feature, Geometry } from 'geojson'
import type { Column } from './columns.ts'
import type { ExportContext } from './hsds-context.ts'
import type { OfferRecord, PlaceRecord } from './record.ts'

type Point = [number, number]

const POSITION = new Set(['lengtegraad', 'breedtegraad'])

/** Where a place is: nothing when nobody knows or nobody may know. */
function pointsOf(places: readonly PlaceRecord[]): Point[] {
  return places.flatMap(({ confidential, longitude, latitude }) =>
    confidential || longitude === null || latitude === null ? [] : [[longitude, latitude] satisfies Point],
  )
}

export const placePoints = (place: PlaceRecord): Point[] => pointsOf([place])
export const offerPoints = (offer: OfferRecord): Point[] => pointsOf(offer.places.map((at) => at.place))

function geometryOf(points: readonly Point[]): Geometry | null {
  const [first, ...others] = points
  if (!first) return null
  return others.length > 0
    ? { type: 'MultiPoint', coordinates: [first, ...others] }
    : { type: 'Point', coordinates: first }
}

/** A record as a feature of GeoJSON (RFC 7946, WGS84); what is not known is left out of its properties. */
export function featureOf<T extends { id: string }>(
  record: T,
  columns: readonly Column<T>[],
  points: readonly Point[],
  context: ExportContext,
): Feature<Geometry | null> {
  const cells = columns
    .filter(({ name }) => name !== 'id' && !POSITION.has(name))
    .map(({ name, of }) => [name, of(record, context)] as const)
    .filter(([, cell]) => cell !== null && cell !== '')
  return {
    type: 'Feature',
    id: record.id,
    geometry: geometryOf(points),
    properties: Object.fromEntries(cells),
  }
}
