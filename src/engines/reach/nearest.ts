import { NearTree } from './near-tree.ts'
import type { CostTable, Points, Supply } from './question.ts'
import { allInUnits, wholeUnits } from './units.ts'

/**
 * Metres from each demand point to the k-th nearest facility with capacity, per column of capacity, however far; NaN where
 * there are fewer than k. The measure that residents understand: show it beside every score.
 *
 * Costs n log m for n points and m facilities.
 */
export function nearest(demand: Points, supply: Supply, { k = 1 } = {}): Float64Array[] {
  const scale = wholeUnits([], [demand.x, demand.y, supply.x, supply.y])
  const [x, y] = [allInUnits(demand.x, scale), allInUnits(demand.y, scale)]
  const [placeX, placeY] = [allInUnits(supply.x, scale), allInUnits(supply.y, scale)]
  return supply.capacities.map((capacity) => {
    const open = Int32Array.from(capacity.keys()).filter((facility) => (capacity[facility] ?? 0) > 0)
    const tree = new NearTree(
      Float64Array.from(open, (facility) => placeX[facility] ?? 0),
      Float64Array.from(open, (facility) => placeY[facility] ?? 0),
    )
    return x.map((at, point) => Math.sqrt(tree.squaredTo(at, y[point] ?? 0, k)) / scale)
  })
}

/** The same by a table of costs: the k-th lowest listed cost to a facility with capacity; NaN where there are fewer. */
export function nearestByCost(
  points: number,
  supply: Supply,
  { origin, dest, cost }: CostTable,
  { k = 1 } = {},
): Float64Array[] {
  return supply.capacities.map((capacity) => {
    const lowest = Array.from({ length: points }, (): number[] => [])
    for (let pair = 0; pair < origin.length; pair += 1) {
      if (!((capacity[dest[pair] ?? 0] ?? 0) > 0)) continue
      const list = lowest[origin[pair] ?? 0]
      const value = cost[pair] ?? 0
      if (!list || (list.length === k && value >= (list.at(-1) ?? 0))) continue
      list.push(value)
      list.sort((a, b) => a - b)
      if (list.length > k) list.pop()
    }
    return Float64Array.from(lowest, (list) => list[k - 1] ?? Number.NaN)
  })
}
