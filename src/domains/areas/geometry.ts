import type { MultiPolygon, Polygon, Position } from 'geojson'
import { inNetherlands, inRdArea, type LonLat, roundDegrees, toRd, toWgs84 } from '../../platform/geo.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { AreasTexts } from './texts.nl.ts'

/** A box in RD New metres. */
export interface RdBox {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

/** What a feature says about its place: a shape, only a point, or nothing. */
export type Place = { shape: MultiPolygon; box: RdBox } | { point: LonLat } | null

type Refusal = { path: string; reason: string }
type Read<T> = Result<T, Refusal>
interface Reader {
  rd: boolean
  texts: AreasTexts
}

function readPosition(value: unknown, path: string, { rd, texts }: Reader): Read<Position> {
  if (!Array.isArray(value) || value.length < 2) return no({ path, reason: texts.notAPosition })
  const [x, y]: unknown[] = value
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    return no({ path, reason: texts.notAPosition })
  if (rd && !inRdArea({ x, y })) return no({ path, reason: texts.outside(x, y) })
  const { longitude, latitude } = rd ? toWgs84({ x, y }) : { longitude: x, latitude: y }
  if (inNetherlands({ longitude, latitude })) return ok([roundDegrees(longitude), roundDegrees(latitude)])
  const swapped = inNetherlands({ longitude: latitude, latitude: longitude })
  return no({ path, reason: swapped ? texts.swapped(x, y) : texts.outside(x, y) })
}

function readList<T>(
  value: unknown,
  path: string,
  reason: string,
  one: (item: unknown, path: string) => Read<T>,
): Read<T[]> {
  if (!Array.isArray(value) || value.length === 0) return no({ path, reason })
  const items: T[] = []
  for (const [index, item] of value.entries()) {
    const read = one(item, `${path}[${index}]`)
    if (!read.ok) return read
    items.push(read.value)
  }
  return ok(items)
}

/** Far more than the most detailed official border has; every page that draws it must read all of it. */
const MAX_RING = 50_000

function readRing(value: unknown, path: string, reader: Reader): Read<Position[]> {
  const { texts } = reader
  const ring = readList(value, path, texts.notARing, (item, at) => readPosition(item, at, reader))
  if (!ring.ok) return ring
  if (ring.value.length > MAX_RING) return no({ path, reason: texts.longRing(ring.value.length, MAX_RING) })
  if (ring.value.length < 4) return no({ path, reason: texts.shortRing(ring.value.length) })
  const [first, last] = [ring.value[0], ring.value.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return no({ path, reason: texts.openRing })
  return ring
}

function readPolygon(value: unknown, path: string, reader: Reader): Read<Polygon['coordinates']> {
  return readList(value, path, reader.texts.notARing, (item, at) => readRing(item, at, reader))
}

/** The box around a shape, in RD New metres. */
export function rdBox(shape: MultiPolygon): RdBox {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (const [longitude = 0, latitude = 0] of shape.coordinates.flatMap((polygon) => polygon[0] ?? [])) {
    const { x, y } = toRd({ longitude, latitude })
    box.minX = Math.min(box.minX, x)
    box.minY = Math.min(box.minY, y)
    box.maxX = Math.max(box.maxX, x)
    box.maxY = Math.max(box.maxY, y)
  }
  return box
}

/** Whether the first coordinate is plainly in metres: no degree is larger than 180. */
export function looksLikeRd(geometry: unknown): boolean {
  let first = (geometry as { coordinates?: unknown } | null)?.coordinates
  // A MultiPolygon is four lists deep; what is deeper is broken and is refused later.
  for (let depth = 0; depth < 4 && Array.isArray(first); depth += 1) first = first[0]
  return typeof first === 'number' && Math.abs(first) > 180
}

/**
 * Reads a GeoJSON geometry as WGS84 with six decimals: Polygon and MultiPolygon become a MultiPolygon, a Point becomes
 * a label point, null is allowed. Problems name the path of the first broken coordinate, as `coordinates[0][3]`.
 */
export function readGeometry(geometry: unknown, rd: boolean, texts: AreasTexts): Result<Place, Refusal> {
  if (geometry === null || geometry === undefined) return ok(null)
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown }
  const reader = { rd, texts }
  const path = 'geometry.coordinates'
  if (type === 'Point') {
    const point = readPosition(coordinates, path, reader)
    if (!point.ok) return point
    const [longitude = 0, latitude = 0] = point.value
    return ok({ point: { longitude, latitude } })
  }
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return no({ path: 'geometry.type', reason: texts.notAnArea })
  const polygons =
    type === 'MultiPolygon'
      ? readList(coordinates, path, texts.notARing, (item, at) => readPolygon(item, at, reader))
      : readPolygon(coordinates, path, reader)
  if (!polygons.ok) return polygons
  const shape: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates:
      type === 'MultiPolygon' ? (polygons.value as Position[][][]) : [polygons.value as Position[][]],
  }
  return ok({ shape, box: rdBox(shape) })
}
