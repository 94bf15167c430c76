import type { Ranking } from './ranking.ts'

/** A swap: what would be gained by opening `site` in the place of what stands in `slot`. */
export interface Swap {
  site: number
  slot: number
  profit: number
}

/**
 * A choice of sites, and for every possible swap what it would gain, kept up to date at every change. After Resende &
 * Werneck 2004 (doi 10.1023/B:HEUR.0000019986.96257.50; swaps: Teitz & Bart 1968): the profit of opening i for r is
 * gain[i] − loss[r] + extra[i, r], and only the points whose nearest or second site changes must be looked at again.
 */
export class Chosen {
  readonly ranking: Ranking
  /** How many sites may be open. */
  readonly most: number
  /** The site in each slot; the first `count` are filled. */
  readonly open: Int32Array
  /** The slot of each site, or −1. */
  readonly slotOf: Int32Array
  count = 0
  /** What is saved when a site is opened besides. */
  readonly gain: Float64Array
  /** What closing a slot costs. */
  readonly loss: Float64Array
  readonly #extra: Float64Array
  readonly #near: Int32Array
  readonly #second: Int32Array
  readonly #cost: Float64Array
  readonly #other: Float64Array
  readonly #touched: Int32Array
  readonly #isTouched: Uint8Array

  constructor(ranking: Ranking, most: number, sites: Iterable<number> = []) {
    const { points, sites: all } = ranking
    this.ranking = ranking
    this.most = most
    this.open = new Int32Array(most)
    this.slotOf = new Int32Array(all).fill(-1)
    this.gain = new Float64Array(all)
    this.loss = new Float64Array(most)
    this.#extra = new Float64Array(all * most)
    this.#near = new Int32Array(points)
    this.#second = new Int32Array(points)
    this.#cost = new Float64Array(points)
    this.#other = new Float64Array(points)
    this.#touched = new Int32Array(points)
    this.#isTouched = new Uint8Array(points)
    for (const site of sites) this.#put(site, this.count)
    this.restart()
  }

  /** The sum of what all points pay. */
  total(): number {
    let sum = 0
    for (const cost of this.#cost) sum += cost
    return sum
  }

  sites(): Int32Array {
    return this.open.slice(0, this.count)
  }

  /** Opens one more site. */
  add(site: number): void {
    this.#change(site, this.count)
  }

  /** Closes what stands in `slot` and opens `site` there. */
  swap(site: number, slot: number): void {
    this.#change(site, slot)
  }

  /** Begins anew with these sites, as many as `most`. */
  replace(sites: Int32Array): void {
    this.slotOf.fill(-1)
    this.count = 0
    for (const site of sites) this.#put(site, this.count)
    this.restart()
  }

  /** Computes everything anew: after many swaps of decimals their rounding would add up. */
  restart(): void {
    this.gain.fill(0)
    this.loss.fill(0)
    this.#extra.fill(0)
    for (let point = 0; point < this.ranking.points; point += 1) {
      this.#look(point)
      this.#count(point, 1)
    }
  }

  /** The profit of opening a closed site in the place of a slot. */
  profit(site: number, slot: number): number {
    return (this.gain[site] ?? 0) - (this.loss[slot] ?? 0) + (this.#extra[site * this.most + slot] ?? 0)
  }

  /** The swap that gains most, above `above`; the first of equals. Null when there is none. */
  best(above: number): Swap | null {
    const { gain, loss, slotOf, most, count } = this
    const extra = this.#extra
    let best = above
    let site = -1
    let slot = -1
    for (let one = 0; one < slotOf.length; one += 1) {
      const own = gain[one] ?? 0
      // extra ≤ loss, so no swap gains more than opening alone.
      if (own <= best || (slotOf[one] ?? 0) >= 0) continue
      const row = one * most
      for (let out = 0; out < count; out += 1) {
        const profit = own - (loss[out] ?? 0) + (extra[row + out] ?? 0)
        if (profit > best) {
          best = profit
          site = one
          slot = out
        }
      }
    }
    return site < 0 ? null : { site, slot, profit: best }
  }

  #put(site: number, slot: number): void {
    if (slot < this.count) this.slotOf[this.open[slot] ?? 0] = -1
    else this.count = slot + 1
    this.open[slot] = site
    this.slotOf[site] = slot
  }

  #change(site: number, slot: number): void {
    const many = this.#mark(site, slot)
    const touched = this.#touched
    for (let at = 0; at < many; at += 1) this.#count(touched[at] ?? 0, -1)
    this.#put(site, slot)
    for (let at = 0; at < many; at += 1) {
      const point = touched[at] ?? 0
      this.#isTouched[point] = 0
      this.#look(point)
      this.#count(point, 1)
    }
  }

  /** Collects the points whose nearest or second site will change. */
  #mark(site: number, slot: number): number {
    const { columns, points } = this.ranking
    const touched = this.#touched
    const isTouched = this.#isTouched
    let many = 0
    for (let at = columns.starts[site] ?? 0; at < (columns.starts[site + 1] ?? 0); at += 1) {
      const point = columns.point[at] ?? 0
      if ((columns.cost[at] ?? 0) > (this.#other[point] ?? 0)) continue
      isTouched[point] = 1
      touched[many] = point
      many += 1
    }
    for (let point = 0; point < points; point += 1) {
      if (isTouched[point] === 1 || (this.#near[point] !== slot && this.#second[point] !== slot)) continue
      touched[many] = point
      many += 1
    }
    return many
  }

  /** Finds the two cheapest open sites of a point. */
  #look(point: number): void {
    const { starts, site, cost, beyond } = this.ranking
    const { slotOf } = this
    const end = starts[point + 1] ?? 0
    const far = beyond[point] ?? 0
    let at = starts[point] ?? 0
    while (at < end && (slotOf[site[at] ?? 0] ?? 0) < 0) at += 1
    this.#near[point] = at < end ? (slotOf[site[at] ?? 0] ?? 0) : -1
    this.#cost[point] = at < end ? (cost[at] ?? 0) : far
    at += 1
    while (at < end && (slotOf[site[at] ?? 0] ?? 0) < 0) at += 1
    this.#second[point] = at < end ? (slotOf[site[at] ?? 0] ?? 0) : -1
    this.#other[point] = at < end ? (cost[at] ?? 0) : far
  }

  /** Adds what a point means for every swap (`sign` 1), or takes it away (−1). */
  #count(point: number, sign: 1 | -1): void {
    const { starts, site, cost } = this.ranking
    const { gain, loss, most } = this
    const extra = this.#extra
    const end = starts[point + 1] ?? 0
    const near = this.#near[point] ?? 0
    const own = this.#cost[point] ?? 0
    const other = this.#other[point] ?? 0
    const spare = sign * (other - own)
    if (near >= 0) loss[near] = (loss[near] ?? 0) + spare
    let at = starts[point] ?? 0
    for (; at < end; at += 1) {
      const price = cost[at] ?? 0
      if (price >= own) break
      const one = site[at] ?? 0
      gain[one] = (gain[one] ?? 0) + sign * (own - price)
      if (near >= 0) extra[one * most + near] = (extra[one * most + near] ?? 0) + spare
    }
    if (near < 0) return
    for (; at < end; at += 1) {
      const price = cost[at] ?? 0
      if (price >= other) break
      const place = (site[at] ?? 0) * most + near
      extra[place] = (extra[place] ?? 0) + sign * (other - price)
    }
  }
}
