import { type Curve, curveOf, weightAt } from './decay.ts'
import type { Field } from './field.ts'
import { type PairRows, pairRows } from './pair-rows.ts'
import type { CostTable } from './question.ts'
import { allInUnits, inUnits, wholeUnits } from './units.ts'

/**
 * A curve over a catchment `r` for costs as they are listed. Its edges forgive what squares of coordinates are rounded by
 * (`decay.ts`); a listed cost that is one step of a double beyond a whole edge, or beyond the catchment, lies beyond it.
 */
function strict(curve: Curve, r: number): Curve {
  const parts = curve.edges.length
  const edges = curve.edges.map((edge, part) => {
    const plain = part === parts - 1 ? r : (r * (part + 1)) / parts
    return plain === r || Number.isInteger(plain) ? plain * plain : edge
  })
  return { ...curve, edges }
}

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
  const edge = inUnits(catchment, scale)
  return {
    catchment: edge,
    toSupply: (weights, curve) => sums(bySupply, weights, strict(curve, edge)),
    toDemand: (weights, curve) => sums(byDemand, weights, strict(curve, edge)),
    reaches(points, weights) {
      const [counts] = sums(byDemand, [weights], strict(curveOf({ kind: 'binary' }, edge), edge))
      return Uint8Array.from(points, (point) => ((counts?.[point] ?? 0) > 0 ? 1 : 0))
    },
  }
}
