import type { Room } from './memory.ts'
import type { Points } from './question.ts'
import { allInUnits } from './units.ts'

/** Cells a catchment is wide to each side: smaller cells miss less, larger ones cost fewer steps. Measured. */
const CELLS_PER_RADIUS = 2
/** More cells than this per point cost more to clear than they save. */
const CELLS_PER_POINT = 8
const FEWEST_CELLS = 4096

/** The squares in which both sides are sorted. Outside the box everything falls in the squares at its edge. */
export interface Grid {
  originX: number
  originY: number
  cell: number
  columns: number
  rows: number
  /** The largest coordinate, which tells how far rounding can go. */
  farthest: number
  /** Coordinates are multiplied by this, so that decimals become whole numbers. */
  scale: number
}

/** Points in the order of their cells, row by row. Addresses are bytes in the room. */
export interface Side {
  count: number
  x: number
  y: number
  /** Where each cell begins, and the end. */
  starts: number
  /** The place in the input of each sorted point. */
  order: Int32Array
}

interface Box {
  low: number
  high: number
}

function rangeOf(arrays: readonly Float64Array[]): Box {
  let low = Infinity
  let high = -Infinity
  for (const values of arrays) {
    const { length } = values
    for (let i = 0; i < length; i += 1) {
      const value = values[i] as number
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  return low > high ? { low: 0, high: 0 } : { low, high }
}

/** The box that holds all but the farthest half a percent to each side: one point in the ocean must not make the cells huge. */
function coreOf(arrays: readonly Float64Array[]): Box {
  const all = arrays.flatMap((values) => [...values.subarray(0, 50_000)])
  const sorted = Float64Array.from(all).sort()
  const tail = Math.floor(sorted.length / 200)
  return { low: sorted[tail] ?? 0, high: sorted[sorted.length - 1 - tail] ?? 0 }
}

const spanOf = ({ low, high }: Box) => high - low

/**
 * Squares for points and a catchment (both times `scale`). Costs one look at each coordinate. When the points lie so far
 * apart that there would be too many squares, the squares cover the core and grow.
 */
export function gridOf(sides: readonly Points[], catchment: number, scale: number): Grid {
  const many = sides.reduce((sum, { x }) => sum + x.length, 0)
  const most = Math.max(FEWEST_CELLS, CELLS_PER_POINT * many)
  const xs = sides.map(({ x }) => x)
  const ys = sides.map(({ y }) => y)
  let across = rangeOf(xs)
  let up = rangeOf(ys)
  const cells = (size: number) => (spanOf(across) / size + 1) * (spanOf(up) / size + 1)
  const smallest = catchment / CELLS_PER_RADIUS || 1
  let cell = smallest
  if (cells(cell) > most) {
    across = coreOf(xs)
    up = coreOf(ys)
    while (cells(cell) > most) cell *= 2
  }
  return {
    originX: across.low * scale,
    originY: up.low * scale,
    farthest: scale * Math.max(-across.low, across.high, -up.low, up.high),
    cell: cell * scale,
    columns: Math.floor(spanOf(across) / cell) + 1,
    rows: Math.floor(spanOf(up) / cell) + 1,
    scale,
  }
}

/** The square of each point; what lies outside the box falls in the squares at its edge. */
function cellsOf(
  { originX, originY, cell, columns, rows }: Grid,
  x: Float64Array,
  y: Float64Array,
): Int32Array {
  const cells = new Int32Array(x.length)
  const perCell = 1 / cell
  for (let i = 0; i < x.length; i += 1) {
    const column = Math.floor(((x[i] as number) - originX) * perCell)
    const row = Math.floor(((y[i] as number) - originY) * perCell)
    cells[i] =
      (row < 0 ? 0 : row < rows ? row : rows - 1) * columns +
      (column < 0 ? 0 : column < columns ? column : columns - 1)
  }
  return cells
}

/** Sorts points into the squares of `grid` (counting sort: time and room grow with points and squares). */
export function sideOf(room: Room, grid: Grid, points: Points): Side {
  const [x, y] = [allInUnits(points.x, grid.scale), allInUnits(points.y, grid.scale)]
  const count = x.length
  const many = grid.columns * grid.rows
  const xs = room.doubles(count)
  const ys = room.doubles(count)
  const starts = room.integers(many + 1)
  const order = new Int32Array(count)
  const cells = cellsOf(grid, x, y)
  const begin = starts.array.fill(0)
  for (let i = 0; i < count; i += 1) begin[cells[i] as number] = (begin[cells[i] as number] as number) + 1
  let total = 0
  for (let at = 0; at <= many; at += 1) {
    total += begin[at] as number
    begin[at] = total
  }
  for (let i = count - 1; i >= 0; i -= 1) {
    const at = cells[i] as number
    const place = (begin[at] as number) - 1
    begin[at] = place
    order[place] = i
    xs.array[place] = x[i] as number
    ys.array[place] = y[i] as number
  }
  return { count, x: xs.at, y: ys.at, starts: starts.at, order }
}
