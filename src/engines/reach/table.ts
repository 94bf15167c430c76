import { type Curve, curveOf, weightAt } from './decay.ts'
import type { Field } from './field.ts'
import { type PairRows, pairRows } from './pair-rows.ts'
import type { CostTable } from './question.ts'
import { allInUnits, inUnits, wholeUnits } from './units.ts'

function sums(
  { starts, others, costs }: PairRows,
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
  const cost = allInUnits(table.cost, scale)
  const byDemand = pairRows(demand, table.origin, table.dest, cost)
  const bySupply = pairRows(supply, table.dest, table.origin, cost)
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
