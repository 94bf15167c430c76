import { pairRows } from '../pair-rows.ts'
import type { CostTable, Points } from '../question.ts'
import { allInUnits } from '../units.ts'
import type { RowOf } from './ranking.ts'

/** Straight lines between points and sites, in the unit of the map. */
export function straight(from: Points, to: Points): RowOf {
  return (point, into) => {
    const x = from.x[point] ?? 0
    const y = from.y[point] ?? 0
    for (let site = 0; site < to.x.length; site += 1) {
      const across = (to.x[site] ?? 0) - x
      const up = (to.y[site] ?? 0) - y
      into[site] = Math.sqrt(across * across + up * up)
    }
  }
}

/** The rows of a table of all distances, points × sites; Infinity: no way. */
export function dense(distances: Float64Array, sites: number): RowOf {
  return (point, into) => into.set(distances.subarray(point * sites, (point + 1) * sites))
}

/** The pairs of a table of costs; what is not listed is out of reach. A pair that is listed twice takes its last cost. */
export function listed({ origin, dest, cost }: CostTable, points: number): RowOf {
  const { starts, others, costs } = pairRows(points, origin, dest, cost)
  return (point, into) => {
    for (let at = starts[point] ?? 0; at < (starts[point + 1] ?? 0); at += 1)
      into[others[at] ?? 0] = costs[at] ?? 0
  }
}

/** Coordinates times a scale that makes them whole (units.ts): distances compare with a whole radius without rounding. */
export function inWholeUnits({ x, y }: Points, scale: number): Points {
  return { x: allInUnits(x, scale), y: allInUnits(y, scale) }
}
