import { Sorter } from './sort.ts'

/**
 * What every site would cost every demand point, cheapest first. Rows: the sites of point i stand from `starts[i]` up to
 * `starts[i + 1]` in `site` and `cost`; whatever is not listed costs `beyond[i]`, and no listed cost is higher. Columns:
 * the same pairs by site, from `columns.starts[j]` on. Costs are already times the weight of the point: finite, not negative.
 */
export interface Ranking {
  points: number
  sites: number
  starts: Int32Array
  site: Int32Array
  cost: Float64Array
  beyond: Float64Array
  columns: { starts: Int32Array; point: Int32Array; cost: Float64Array }
}

/** Pairs (a point and a site that it lists) that still fit in memory: 24 bytes each. */
export const MOST_PAIRS = 20_000_000

/** Fills the costs per head of point i; what it leaves at Infinity is not listed. */
export type RowOf = (point: number, into: Float64Array) => void

/**
 * Ranks sites for points. `weights[i]`: people at point i, not negative. `beyond[i]`: cost per head where no listed site is
 * chosen; sites that are not cheaper are not listed. Throws a RangeError beyond MOST_PAIRS.
 */
export function rankingOf(
  size: { points: number; sites: number },
  weights: Float64Array,
  rowOf: RowOf,
  beyond: Float64Array,
): Ranking {
  const { points, sites } = size
  const row = new Float64Array(sites)
  const counts = new Int32Array(points + 1)
  let pairs = 0
  for (let point = 0; point < points; point += 1) {
    counts[point] = pairs
    if (weights[point]) pairs += cheaper(row.fill(Infinity), rowOf, point, beyond[point] ?? 0)
    if (pairs > MOST_PAIRS) throw new RangeError(`more than ${MOST_PAIRS} pairs of a point and a site`)
  }
  counts[points] = pairs
  const ranking = {
    points,
    sites,
    starts: counts,
    site: new Int32Array(pairs),
    cost: new Float64Array(pairs),
  }
  fill(ranking, weights, rowOf, beyond)
  return {
    ...ranking,
    beyond: weights.map((weight, point) => (weight ? weight * (beyond[point] ?? 0) : 0)),
    columns: columnsOf(ranking),
  }
}

/** Leaves in a row what costs less than `beyond`; gives how many. */
function cheaper(row: Float64Array, rowOf: RowOf, point: number, beyond: number): number {
  rowOf(point, row)
  let many = 0
  for (let site = 0; site < row.length; site += 1)
    if ((row[site] ?? Infinity) < beyond) many += 1
    else row[site] = Infinity
  return many
}

type Rows = Omit<Ranking, 'beyond' | 'columns'>

function fill(
  { points, sites, starts, site, cost }: Rows,
  weights: Float64Array,
  rowOf: RowOf,
  beyond: Float64Array,
) {
  const row = new Float64Array(sites)
  const sorter = new Sorter(sites)
  const known = new Int32Array(sites)
  for (let point = 0; point < points; point += 1) {
    const weight = weights[point] ?? 0
    if (weight === 0) continue
    cheaper(row.fill(Infinity), rowOf, point, beyond[point] ?? 0)
    let many = 0
    for (let one = 0; one < sites; one += 1) {
      if ((row[one] ?? 0) === Infinity) continue
      known[many] = one
      many += 1
    }
    let at = starts[point] ?? 0
    for (const one of sorter.sorted(known, many, row)) {
      site[at] = one
      cost[at] = (row[one] ?? 0) * weight
      at += 1
    }
  }
}

/** The pairs of rows, by site. */
function columnsOf({ points, sites, starts, site, cost }: Rows): Ranking['columns'] {
  const begin = new Int32Array(sites + 1)
  for (const one of site) begin[one + 1] = (begin[one + 1] ?? 0) + 1
  for (let one = 0; one < sites; one += 1) begin[one + 1] = (begin[one + 1] ?? 0) + (begin[one] ?? 0)
  const next = begin.slice()
  const columns = { starts: begin, point: new Int32Array(site.length), cost: new Float64Array(site.length) }
  for (let i = 0; i < points; i += 1)
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) {
      const one = site[at] ?? 0
      const place = next[one] ?? 0
      next[one] = place + 1
      columns.point[place] = i
      columns.cost[place] = cost[at] ?? 0
    }
  return columns
}
