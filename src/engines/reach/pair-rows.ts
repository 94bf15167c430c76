/** Pairs row by row: `starts[i]` to `starts[i + 1]` are the others that row i has, and at which cost. */
export interface PairRows {
  starts: Int32Array
  others: Int32Array
  costs: Float64Array
}

/** Sorts pairs by row (counting sort); within a row they keep the order in which they came. Costs the pairs and the rows. */
export function pairRows(count: number, row: Int32Array, other: Int32Array, cost: Float64Array): PairRows {
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
