import type { Ranking } from './ranking.ts'

/** A mixed whole-number problem, ready for a solver: least `costs · x`, rows between bounds. Sparse, row by row. */
export interface WholeModel {
  columns: number
  /** Columns before this are 0 or 1; the others lie between 0 and 1. */
  whole: number
  costs: Float64Array
  /** Added to the sum. */
  offset: number
  rowLower: Float64Array
  rowUpper: Float64Array
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/**
 * The question as a whole-number problem with few columns: one per site, and for each point one per different cost, which
 * says that nothing as cheap as that is chosen (Cornuéjols, Nemhauser & Wolsey 1980; in the sparse rows of Elloumi 2010,
 * doi 10.1007/s10878-008-9146-9). Column j below `whole` is site j.
 */
export function modelOf(ranking: Ranking, p: number): WholeModel {
  const { points, sites } = ranking
  const costs: number[] = new Array(sites).fill(0)
  const lower: number[] = [p]
  const upper: number[] = [p]
  const starts = [0, sites]
  const indices = [...new Array(sites).keys()]
  const values: number[] = new Array(sites).fill(1)
  let offset = 0
  for (let point = 0; point < points; point += 1) {
    let above = -1
    for (const level of levelsOf(ranking, point, p)) {
      if (above < 0) offset += level.cost
      const column = costs.push(level.next - level.cost) - 1
      for (const one of [column, ...level.sites]) values.push(indices.push(one) && 1)
      if (above >= 0) {
        indices.push(above)
        values.push(-1)
      }
      lower.push(above < 0 ? 1 : 0)
      upper.push(Infinity)
      starts.push(indices.length)
      above = column
    }
    if (above < 0) offset += ranking.beyond[point] ?? 0
  }
  return {
    ...{ columns: costs.length, whole: sites, costs: Float64Array.from(costs), offset },
    ...{ rowLower: Float64Array.from(lower), rowUpper: Float64Array.from(upper) },
    ...{
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  }
}

/** The different costs of a point, rising, with their sites and the next cost; as far as p sites can be worse than it. */
function* levelsOf(
  { starts, site, cost, beyond, sites }: Ranking,
  point: number,
  p: number,
): Generator<{ cost: number; next: number; sites: number[] }> {
  const begin = starts[point] ?? 0
  const end = starts[point + 1] ?? 0
  const far = beyond[point] ?? 0
  for (let at = begin; at < end; ) {
    const own = cost[at] ?? 0
    const same: number[] = []
    for (; at < end && cost[at] === own; at += 1) same.push(site[at] ?? 0)
    const isLast = at - begin > sites - p
    yield { cost: own, next: isLast ? own : at < end ? (cost[at] ?? 0) : far, sites: same }
    if (isLast) return
  }
}
