import type { Points } from './question.ts'
import { isOff, overlap, type Ring, type RingTree, ringTree } from './ring.ts'

/** The outer ring first, then its holes: the coordinates of a GeoJSON Polygon, but in metres on a flat map (RD New). */
export type Polygon = readonly Ring[]

/** Where there are data, made ready for questions. */
export interface Border {
  polygons: { outer: RingTree; holes: RingTree[] }[]
}

/** Less than this of a catchment is rounding. */
const ROUNDING = 1e-12

/**
 * Makes the polygons ready: together they are where there are data (a country, or its municipalities side by side). They
 * may touch; they must not overlap. Rings may go round either way and need not be closed. Throws a RangeError for a ring
 * of less than three places or a place that is no number. Longitudes and latitudes are no metres: turn them into RD first.
 */
export function borderOf(polygons: readonly Polygon[]): Border {
  return {
    polygons: polygons.flatMap(([outer, ...holes]) =>
      outer ? [{ outer: ringTree(outer), holes: holes.map(ringTree) }] : [],
    ),
  }
}

/**
 * The part (0 to 1) of each catchment that lies over the border, where facilities and people are not known: a score there
 * is an estimate to be marked. The exact surface of a disc without the polygons, over that of the disc; 0 and 1 are exact.
 * `r` in metres as the crow flies; 0 asks for the point itself. Without polygons all is uncovered. Shape: one per point.
 *
 * Time grows with the edges near each point and the logarithm of all edges. Throws a RangeError for a wrong radius or point.
 */
export function uncoveredShare({ x, y }: Points, r: number, border: Border): Float64Array {
  if (!(r >= 0 && r < Number.POSITIVE_INFINITY)) throw new RangeError(`a radius of ${r} is no distance`)
  return Float64Array.from(x, (east, row) => {
    const north = y[row] ?? Number.NaN
    if (!Number.isFinite(east) || !Number.isFinite(north))
      throw new RangeError(`point ${row} lies at ${east}, ${north}`)
    return 1 - covered(border, east, north, r)
  })
}

/** 1 for each point whose whole catchment lies within the border: its score misses nothing. Shape: one per point. */
export function whollyCovered(points: Points, r: number, border: Border): Uint8Array {
  return Uint8Array.from(uncoveredShare(points, r, border), (share) => (share === 0 ? 1 : 0))
}

/** Covered part of one disc. Parts that lie wholly in or out count as 1 or 0, so that nothing of them is rounding. */
function covered({ polygons }: Border, x: number, y: number, r: number): number {
  const disc = Math.PI * r * r
  const part = (tree: RingTree) => {
    const { area, touches, inside } = overlap(tree, x, y, r)
    return touches ? area / disc : Number(inside)
  }
  let share = 0
  for (const { outer, holes } of polygons) {
    if (isOff(outer, x, y, r)) continue
    const own = part(outer)
    if (own > 0) share += own - holes.reduce((sum, hole) => sum + part(hole), 0)
  }
  if (share < ROUNDING) return 0
  return share > 1 - ROUNDING ? 1 : share
}
