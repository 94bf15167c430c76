import { type Curve, curveOf, weightAt } from './decay.ts'
import type { Field } from './field.ts'
import type { CostTable } from './question.ts'
import { inUnits, wholeUnits } from './units.ts'

/** The costs of one side, row by row: `starts[i]` to `starts[i + 1]` are the others that row i reaches. */
interface Rows {
  starts: Int32Array
  others: Int32Array
  costs: Float64Array
}

/** Sorted by row (counting sort), within a row as in the table: every order of the table gives the same up to rounding. */
function rowsOf(count: number, row: Int32Array, other: Int32Array, cost: Float64Array): Rows {
  const starts = new Int32Array(count + 1)
  for (const at of row) starts[at + 1] = (starts[at + 1] ?? 0) + 1
  for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const place = starts.slice()
  const others = new Int32Array(row.length)
  const costs = new Float64Array(row.length)
  for (let pair = 0; pair < row.length; pair += 1) {
    const at = row[pair] ?? 0
    const to = place[at] ?? 0
    place[at] = to + 1
    others[to] = other[pair] ?? 0
    costs[to] = cost[pair] ?? 0
  }
  return { starts, others, costs }
}

function sums(
  { starts, others, costs }: Rows,
  weights: readonly Float64Array[],
  curve: Curve,
): Float64Array[] {
  const count = starts.length - 1
  const out = weights.map(() => new Float64Array(count))
  for (let i = 0; i < count; i += 1) {
    for (let pair = starts[i] ?? 0; pair < (starts[i + 1] ?? 0); pair += 1) {
      const cost = costs[pair] ?? 0
      const fall = weightAt(curve, cost * cost)
      if (fall === 0) continue
      const other = others[pair] ?? 0
      weights.forEach((column, k) => {
        const sum = out[k]
        if (sum) sum[i] = (sum[i] ?? 0) + fall * (column[other] ?? 0)
      })
    }
  }
  return out
}

/** A field by a table of costs (walking network, timetable): only listed pairs within the catchment count. */
export function tableField(demand: number, supply: number, table: CostTable, catchment: number): Field {
  const scale = wholeUnits([catchment], [table.cost])
  const cost = scale === 1 ? table.cost : table.cost.map((value) => inUnits(value, scale))
  const byDemand = rowsOf(demand, table.origin, table.dest, cost)
  const bySupply = rowsOf(supply, table.dest, table.origin, cost)
  return {
    catchment: inUnits(catchment, scale),
    toSupply: (weights, curve) => sums(bySupply, weights, curve),
    toDemand: (weights, curve) => sums(byDemand, weights, curve),
    reaches(points, weights) {
      const [counts] = sums(byDemand, [weights], curveOf({ kind: 'binary' }, inUnits(catchment, scale)))
      return Uint8Array.from(points, (point) => ((counts?.[point] ?? 0) > 0 ? 1 : 0))
    },
  }
}
