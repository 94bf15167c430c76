import type { MultiPolygon, Polygon, Position } from 'geojson'
import { roundTo } from '../chart/scale.ts'
import { simplifyRing } from './simplify.ts'

/** Metres do not matter here, shape does: one degree of longitude shrinks with the cosine of the latitude. */
const RADIANS = Math.PI / 180
/** Points nearer than this to the one before are not seen at this scale. */
const NEAREST = 0.4

export type Projection = {
  width: number
  height: number
  /** SVG path of every geometry, in the order given; only `M`, `L` and `Z`, absolute. */
  paths: string[]
  /** Where a place lies in the picture. */
  point: (lon: number, lat: number) => { x: number; y: number }
}

export type Frame = {
  width: number
  padding?: number | undefined
  maxHeight?: number | undefined
  /** Of a pixel, in paths: 1 unless told. With 0 a border is half as long, good enough as the ground of a map. */
  decimals?: 0 | 1
  /** Pixels that a border may be off: with many shapes on one page it must not be longer than it looks. 0 unless told. */
  tolerance?: number
}

/**
 * Fits WGS84 geometries (longitude, latitude in degrees) into a picture of the given width. Equirectangular at the mean
 * latitude: for one municipality the difference with a national grid is smaller than a line is thick.
 */
export function project(geometries: readonly (Polygon | MultiPolygon)[], frame: Frame): Projection {
  const { width, padding = 4, decimals = 1, tolerance = 0 } = frame
  const polygons = geometries.map((geometry) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  )
  const box = boundsOf(polygons.flat(2))
  const squeeze = Math.cos(((box.south + box.north) / 2) * RADIANS)
  const across = Math.max((box.east - box.west) * squeeze, Number.EPSILON)
  const down = Math.max(box.north - box.south, Number.EPSILON)
  const room = (frame.maxHeight ?? Number.POSITIVE_INFINITY) - 2 * padding
  const scale = Math.min((width - 2 * padding) / across, room / down)
  const left = (width - across * scale) / 2
  const rounded = (digits: number) => (lon: number, lat: number) => ({
    x: roundTo(left + (lon - box.west) * squeeze * scale, digits),
    y: roundTo(padding + (box.north - lat) * scale, digits),
  })
  const [point, drawn] = [rounded(1), rounded(decimals)]
  return {
    width,
    height: Math.ceil(down * scale + 2 * padding),
    paths: polygons.map((rings) =>
      rings
        .flat()
        .map((ring) => ringPath(ring, drawn, tolerance))
        .join(''),
    ),
    point,
  }
}

function boundsOf(rings: readonly Position[][]) {
  const box = { west: 180, east: -180, south: 90, north: -90 }
  for (const [lon = 0, lat = 0] of rings.flat()) {
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  return box.west > box.east ? { west: 0, east: 0, south: 0, north: 0 } : box
}

/** A ring that shrinks to less than a triangle is not drawn. */
function ringPath(ring: readonly Position[], point: Projection['point'], tolerance: number): string {
  const kept: { x: number; y: number }[] = []
  for (const [lon = 0, lat = 0] of ring) {
    const next = point(lon, lat)
    const last = kept.at(-1)
    if (!last || Math.hypot(next.x - last.x, next.y - last.y) >= NEAREST) kept.push(next)
  }
  const [first] = kept
  const last = kept.at(-1)
  if (kept.length > 1 && first && last && Math.hypot(first.x - last.x, first.y - last.y) < NEAREST) kept.pop()
  if (kept.length < 3) return ''
  const drawn = tolerance > 0 ? simplifyRing(kept, tolerance) : kept
  return `M${drawn.map(({ x, y }) => `${x} ${y}`).join('L')}Z`
}
