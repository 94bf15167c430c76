import { edgeOf } from './decay.ts'
import type { Sorted } from './field.ts'
import type { Room } from './memory.ts'
import { inUnits } from './units.ts'

/** The sorted demand points within the catchment of a spot, edge included, in the order of the grid. */
export function near(
  room: Room,
  { grid, demand, radius }: Sorted,
  spot: { x: number; y: number },
): Int32Array {
  const { f64, i32 } = room.views
  const { cell, columns, rows, originX, originY, scale } = grid
  const [x, y] = [inUnits(spot.x, scale), inUnits(spot.y, scale)]
  const within = (value: number, last: number) => Math.min(last, Math.max(0, Math.floor(value / cell)))
  const [left, right] = [within(x - radius - originX, columns - 1), within(x + radius - originX, columns - 1)]
  const bottom = within(y - radius - originY, rows - 1)
  const top = within(y + radius - originY, rows - 1)
  const starts = demand.starts >>> 2
  const edge = edgeOf(radius)
  const found: number[] = []
  // One square more to each side, so that rounding cannot lose a point at the edge.
  for (let row = Math.max(0, bottom - 1); row <= Math.min(rows - 1, top + 1); row += 1) {
    const from = i32[starts + row * columns + Math.max(0, left - 1)] ?? 0
    const to = i32[starts + row * columns + Math.min(columns - 1, right + 1) + 1] ?? 0
    for (let at = from; at < to; at += 1) {
      const dx = (f64[(demand.x >>> 3) + at] ?? 0) - x
      const dy = (f64[(demand.y >>> 3) + at] ?? 0) - y
      if (dx * dx + dy * dy <= edge) found.push(at)
    }
  }
  return Int32Array.from(found)
}
