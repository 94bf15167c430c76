import { type Ranking, type RowOf, rankingOf } from './ranking.ts'

/** Somebody whom no site can reach counts as somebody this many times the longest way away. */
const OUT_OF_REACH = 10

export interface Size {
  points: number
  sites: number
}

const nothing = ({ points }: Size) => new Float64Array(points).fill(Infinity)

export interface MedianQuestion {
  ranking: Ranking
  /** Cost per head that stands for “no chosen site reaches them”; null when every site reaches everybody. */
  outOfReach: number | null
}

/**
 * p-median: the people together travel least (Hakimi 1964, doi 10.1287/opre.12.3.450). `weights`: people per point, finite,
 * not negative; points without people do not count. `rowOf`: cost per head, finite or Infinity, not negative. `already`: what
 * a head pays at the nearest site that is there and stays (Infinity: none). The total of a choice is in people times cost.
 */
export function medianOf(
  size: Size,
  weights: Float64Array,
  rowOf: RowOf,
  already: Float64Array = nothing(size),
): MedianQuestion {
  const row = new Float64Array(size.sites)
  const beyond = new Float64Array(size.points)
  let most = 0
  for (let point = 0; point < size.points; point += 1) {
    if (!weights[point]) continue
    rowOf(point, row.fill(Infinity))
    for (const cost of row) if (cost < Infinity && cost > most) most = cost
    const own = already[point] ?? Infinity
    if (own < Infinity && own > most) most = own
    beyond[point] = Math.min(own, largest(row))
  }
  if (!beyond.includes(Infinity))
    return { ranking: rankingOf(size, weights, rowOf, beyond), outOfReach: null }
  const outOfReach = OUT_OF_REACH * (most || 1)
  const capped = beyond.map((own) => Math.min(own, outOfReach))
  return { ranking: rankingOf(size, weights, rowOf, capped), outOfReach }
}

function largest(row: Float64Array): number {
  let most = 0
  for (const cost of row) if (cost > most) most = cost
  return most
}

/** Rows that list, at cost 0, the sites within `radius` of a point, edge included. */
export function within(rowOf: RowOf, radius: number): RowOf {
  return (point, into) => {
    rowOf(point, into)
    for (let site = 0; site < into.length; site += 1) into[site] = (into[site] ?? 0) <= radius ? 0 : Infinity
  }
}

/**
 * Maximal covering: as many people as can be have a chosen site that covers them (Church & ReVelle 1974,
 * doi 10.1007/BF01942293). `covers`: rows as `within` gives them. `already`: 0 where a site that is there and stays covers
 * the point, Infinity elsewhere. The total of a choice is the number of people who have none; the rest as `medianOf`.
 */
export const coverOf = (
  size: Size,
  weights: Float64Array,
  covers: RowOf,
  already: Float64Array = nothing(size),
): Ranking =>
  rankingOf(
    size,
    weights,
    covers,
    already.map((own) => Math.min(own, 1)),
  )

/** The same rows with only these sites, numbered anew in this order; `all`: how many there were. */
export function only(sites: Int32Array, rowOf: RowOf, all: number): RowOf {
  const row = new Float64Array(all)
  return (point, into) => {
    rowOf(point, row.fill(Infinity))
    for (let site = 0; site < sites.length; site += 1) into[site] = row[sites[site] ?? 0] ?? Infinity
  }
}

/** The nearest chosen site of every point (−1: none reaches it), and its cost per head (Infinity: none). The first of equals. */
export function assign(
  size: Size,
  rowOf: RowOf,
  chosen: Int32Array,
): { site: Int32Array; cost: Float64Array } {
  const site = new Int32Array(size.points).fill(-1)
  const cost = new Float64Array(size.points).fill(Infinity)
  const row = new Float64Array(size.sites)
  for (let point = 0; point < size.points; point += 1) {
    rowOf(point, row.fill(Infinity))
    for (const one of chosen) {
      const own = row[one] ?? Infinity
      if (own >= (cost[point] ?? 0)) continue
      site[point] = one
      cost[point] = own
    }
  }
  return { site, cost }
}
