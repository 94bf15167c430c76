import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { type Rd, toRd, toWgs84 } from '../../platform/geo.ts'
import type { PlacedBuurt } from '../areas/index.ts'
import type { InputPoint } from './inputs.ts'

/** So many people in a square, at its middle: RD New, metres. */
export interface Cell extends Rd {
  people: number
}

/** Squares of buurten are looked up by squares of this size, in metres. */
const BUCKET = 2_000

const bucketOf = (x: number, y: number) => `${Math.floor(x / BUCKET)} ${Math.floor(y / BUCKET)}`

/** Which buurten may lie in each bucket, by their place in the list. */
function bucketsOf(buurten: readonly PlacedBuurt[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>()
  for (const [at, { shape }] of buurten.entries()) {
    const outline = (shape?.coordinates ?? []).flatMap((polygon) => polygon[0] ?? [])
    const corners = outline.map(([longitude = 0, latitude = 0]) => toRd({ longitude, latitude }))
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    const least = (values: number[]) => Math.floor(values.reduce((a, b) => Math.min(a, b), Infinity) / BUCKET)
    const most = (values: number[]) => Math.floor(values.reduce((a, b) => Math.max(a, b), -Infinity) / BUCKET)
    for (let column = least(xs); column <= most(xs); column += 1)
      for (let row = least(ys); row <= most(ys); row += 1) {
        const key = `${column} ${row}`
        buckets.set(key, [...(buckets.get(key) ?? []), at])
      }
  }
  return buckets
}

/** Of each cell the buurt that holds its middle, by its place in the list; −1 for none. */
function ownersOf(buurten: readonly PlacedBuurt[], cells: readonly Cell[]): number[] {
  const buckets = bucketsOf(buurten)
  return cells.map(({ x, y }) => {
    const { longitude, latitude } = toWgs84({ x, y })
    const inside = (at: number) => {
      const shape = buurten[at]?.shape
      return shape ? booleanPointInPolygon([longitude, latitude], shape) : false
    }
    return buckets.get(bucketOf(x, y))?.find(inside) ?? -1
  })
}

/**
 * Where the people of each buurt live: in the squares whose middle lies within its border, by how many people a square has; in
 * one point when there are none. A buurt without a place on the map has no points. Whole metres.
 */
export function pointsOf(buurten: readonly PlacedBuurt[], cells: readonly Cell[]): InputPoint[] {
  const lived = cells.filter(({ people }) => people > 0)
  const owners = ownersOf(buurten, lived)
  const own = Map.groupBy(lived.keys(), (at) => owners[at] ?? -1)
  return buurten.flatMap(({ point }, buurt): InputPoint[] => {
    const squares = (own.get(buurt) ?? []).flatMap((at) => lived[at] ?? [])
    const total = squares.reduce((sum, { people }) => sum + people, 0)
    if (total > 0)
      return squares.map(({ x, y, people }) => ({
        ...{ x: Math.round(x), y: Math.round(y), buurt, part: people / total },
      }))
    return point ? [{ x: Math.round(point.x), y: Math.round(point.y), buurt, part: 1 }] : []
  })
}
