import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Position } from 'geojson'
import type { LonLat } from '../../platform/geo.ts'

/** Twice the signed area of a ring and its first moments, around its first point so that digits are kept. */
function momentsOf(ring: readonly Position[]) {
  const [startX = 0, startY = 0] = ring[0] ?? []
  const sum = { area: 0, x: 0, y: 0 }
  for (let at = 1; at < ring.length; at += 1) {
    const [ax = 0, ay = 0] = ring[at - 1] ?? []
    const [bx = 0, by = 0] = ring[at] ?? []
    const [x0, y0, x1, y1] = [ax - startX, ay - startY, bx - startX, by - startY]
    const cross = x0 * y1 - x1 * y0
    sum.area += cross
    sum.x += (x0 + x1) * cross
    sum.y += (y0 + y1) * cross
  }
  return { ...sum, startX, startY }
}

function centreOf(ring: readonly Position[]): LonLat {
  const { area, x, y, startX, startY } = momentsOf(ring)
  if (area === 0) return { longitude: startX, latitude: startY }
  return { longitude: startX + x / (3 * area), latitude: startY + y / (3 * area) }
}

/** The longitudes at which the outlines of a polygon cross a latitude, from west to east. */
function crossings(polygon: readonly (readonly Position[])[], latitude: number): number[] {
  const found: number[] = []
  for (const ring of polygon)
    for (let at = 1; at < ring.length; at += 1) {
      const [ax = 0, ay = 0] = ring[at - 1] ?? []
      const [bx = 0, by = 0] = ring[at] ?? []
      if (ay > latitude !== by > latitude) found.push(ax + ((latitude - ay) / (by - ay)) * (bx - ax))
    }
  return found.toSorted((a, b) => a - b)
}

/** The middle of the widest stretch of the polygon at this latitude; null when it is not there. */
function widest(polygon: readonly (readonly Position[])[], latitude: number): LonLat | null {
  const edges = crossings(polygon, latitude)
  let best: { from: number; to: number } | null = null
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [from = 0, to = 0] = [edges[at], edges[at + 1]]
    if (!best || to - from > best.to - best.from) best = { from, to }
  }
  return best && { longitude: (best.from + best.to) / 2, latitude }
}

/**
 * A point for a whole area, inside it: the centre of its largest part, or, where that lies outside (a horseshoe, a hole), the
 * middle of the widest stretch at that latitude. Null for a shape without points.
 */
export function insidePoint({ coordinates }: MultiPolygon): LonLat | null {
  const sized = coordinates.map((polygon) => ({
    polygon,
    size: Math.abs(momentsOf(polygon[0] ?? []).area),
  }))
  const largest = sized.toSorted((a, b) => b.size - a.size)[0]?.polygon
  const outline = largest?.[0]
  if (!largest || !outline || outline.length === 0) return null
  const centre = centreOf(outline)
  const inside = booleanPointInPolygon([centre.longitude, centre.latitude], {
    type: 'Polygon',
    coordinates: largest,
  })
  return inside ? centre : (widest(largest, centre.latitude) ?? centre)
}
