import type { Crew } from './crew.ts'
import { type Curve, curveOf, series } from './decay.ts'
import { shapes } from './gather.ts'
import { type Grid, gridOf, type Side, sideOf } from './grid.ts'
import { type Room, real, slot } from './memory.ts'
import type { Demand, Points, Supply } from './question.ts'
import { inUnits, wholeUnits } from './units.ts'

/** The most rings that the kernels hold. */
export const MOST_RINGS = 4
/** Rounding must not lose a pair at the edge of a square; the pair itself is tested exactly. */
const SLACK = 1e-9
const ROUNDING = 1e-15

/**
 * Demand and supply with what lies between them. Both functions sum columns over the other side: for each point and column,
 * the sum of weight × decay over the points of the other side within the catchment. Same order and length as was given.
 */
export interface Field {
  /** The catchment in the unit of the distances: make curves with it. */
  catchment: number
  /** `weights`: columns over the demand points. */
  toSupply(weights: readonly Float64Array[], curve: Curve): Float64Array[]
  /** `weights`: columns over the facilities. */
  toDemand(weights: readonly Float64Array[], curve: Curve): Float64Array[]
  /** Which of these demand points have a facility with weight within the catchment, edge included: 1 or 0 for each. */
  reaches(points: Int32Array, weights: Float64Array): Uint8Array
}

/** Both sides sorted into one grid, in the room of a crew. `radius`: the catchment in the unit of the grid. */
export interface Sorted {
  grid: Grid
  demand: Side
  supply: Side
  radius: number
}

/** Several columns go in pairs, as the lanes do. */
const strideOf = (columns: number) => (columns === 1 ? 1 : columns + (columns & 1))

/** Writes columns side by side in the order of the grid; the address of the first. */
export function fill(room: Room, side: Side, columns: readonly Float64Array[]): number {
  const stride = strideOf(columns.length)
  const { at, array } = room.doubles(side.count * stride)
  const { order, count } = side
  if (stride > columns.length) array.fill(0)
  columns.forEach((values, column) => {
    for (let i = 0; i < count; i += 1) array[i * stride + column] = values[order[i] as number] as number
  })
  return at
}

function drawn(side: Side, sums: Float64Array, stride: number, column: number): Float64Array {
  const { order, count } = side
  const values = new Float64Array(count)
  for (let i = 0; i < count; i += 1) values[order[i] as number] = sums[i * stride + column] as number
  return values
}

/** Tells the kernel the squares and the decay. */
export function describe(
  room: Room,
  { grid, radius }: Sorted,
  { shape, edges, values, span, power }: Curve,
): void {
  const { i32, f64 } = room.views
  i32[slot.columns] = grid.columns
  i32[slot.rows] = grid.rows
  i32[slot.shape] = shapes.indexOf(shape)
  i32[slot.power] = power
  f64[real.perCell] = 1 / grid.cell
  f64[real.cell] = grid.cell
  f64[real.originX] = grid.originX
  f64[real.originY] = grid.originY
  f64[real.radius] = radius
  f64[real.squared] = edges.at(-1) ?? 0
  f64[real.span] = span
  for (let ring = 0; ring < MOST_RINGS; ring += 1) {
    f64[real.edge1 + ring] = edges[Math.min(ring, edges.length - 1)] ?? 0
    f64[real.value1 + ring] = values[ring] ?? 0
  }
  f64[real.slack] = radius * SLACK + grid.farthest * ROUNDING
  f64[real.end] = Math.expm1(0.5)
  series.forEach((term, index) => {
    f64[real.series + index] = term
  })
}

/** Points in the room: addresses of their coordinates, and how many. */
export type Targets = Pick<Side, 'x' | 'y' | 'count'>

/** Has the crew sum, for each target, the weights (an address, `stride` side by side) of the sources; the sums, by target. */
export function gatherAt(
  crew: Crew,
  targets: Targets,
  sources: Side,
  weights: number,
  stride = 1,
): Float64Array {
  const out = crew.room.doubles(targets.count * stride)
  if (stride > 1) out.array.fill(0)
  const { i32 } = crew.room.views
  i32[slot.targetX] = targets.x
  i32[slot.targetY] = targets.y
  i32[slot.out] = out.at
  i32[slot.sourceX] = sources.x
  i32[slot.sourceY] = sources.y
  i32[slot.weights] = weights
  i32[slot.starts] = sources.starts
  i32[slot.stride] = stride
  crew.gather(targets.count)
  return out.array
}

/** Sorts both sides into one grid. Empties the room of the crew first. */
export function sortInto(crew: Crew, demand: Points, supply: Points, catchment: number): Sorted {
  const scale = wholeUnits([catchment], [demand.x, demand.y, supply.x, supply.y])
  const { room } = crew
  room.clear()
  const grid = gridOf([demand, supply], catchment, scale)
  const radius = inUnits(catchment, scale)
  return { grid, demand: sideOf(room, grid, demand), supply: sideOf(room, grid, supply), radius }
}

/**
 * A field on a flat map: pairs are not stored but found again for every sum, so that memory grows with the points only.
 * Uses the whole room of the crew until the next field.
 */
export function openField(crew: Crew, demand: Demand, supply: Supply, catchment: number): Field {
  const { room } = crew
  const sorted = sortInto(crew, demand, supply, catchment)
  const mark = room.mark()
  const sums = (from: Side, to: Side, weights: readonly Float64Array[], curve: Curve) => {
    room.release(mark)
    const stride = strideOf(weights.length)
    const source = fill(room, from, weights)
    describe(room, sorted, curve)
    const out = gatherAt(crew, to, from, source, stride)
    return weights.map((_, column) => drawn(to, out, stride, column))
  }
  return {
    catchment: sorted.radius,
    toSupply: (weights, curve) => sums(sorted.demand, sorted.supply, weights, curve),
    toDemand: (weights, curve) => sums(sorted.supply, sorted.demand, weights, curve),
    reaches(points, weights) {
      room.release(mark)
      const [x, y] = [room.doubles(points.length), room.doubles(points.length)]
      const scaled = ({ array }: typeof x, from: Float64Array) =>
        points.forEach((point, index) => {
          array[index] = inUnits(from[point] ?? 0, sorted.grid.scale)
        })
      scaled(x, demand.x)
      scaled(y, demand.y)
      const source = fill(room, sorted.supply, [weights])
      describe(room, sorted, curveOf({ kind: 'binary' }, sorted.radius))
      const counts = gatherAt(crew, { x: x.at, y: y.at, count: points.length }, sorted.supply, source)
      return Uint8Array.from(counts, (count) => (count > 0 ? 1 : 0))
    },
  }
}
