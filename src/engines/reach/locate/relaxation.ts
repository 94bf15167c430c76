import type { Ranking } from './ranking.ts'

/** Of a site: may be chosen; is chosen in everything better than the best so far; is in nothing better. */
export const FREE = 0
export const OPEN = 1
export const SHUT = 2

/** How much of the last way is kept: straight subgradients go to and fro. Measured: half the steps for the same bound. */
const MEMORY = 0.85
/** How much a site's past choices count in `often`. */
const PAST = 0.95

/** What one step tells: a lower bound, and what the sites that it chose would cost in truth. */
export interface Step {
  bound: number
  total: number
}

/**
 * The question without the rule that every point has exactly one site: breaking it has a price per point, and each price
 * gives a lower bound (Lagrangian relaxation; Narula, Ogbu & Samuelsson 1977, doi 10.1287/opre.25.4.709; Beasley 1985,
 * doi 10.1016/0377-2217(85)90040-2). Prices climb along the subgradient.
 */
export class Relaxation {
  readonly most: number
  /** FREE, OPEN or SHUT per site. */
  readonly state: Uint8Array
  /** What each point would pay to be served. */
  readonly price: Float64Array
  /** The sites that the last step chose. */
  readonly sites: Int32Array
  /** How often each site was chosen of late, from 0 to 1. */
  readonly often: Float64Array
  readonly #rows: Pick<Ranking, 'points' | 'starts' | 'site' | 'cost' | 'beyond'>
  /** What a site would save at these prices: not above zero. */
  readonly #saving: Float64Array
  readonly #isChosen: Uint8Array
  readonly #slope: Float64Array
  readonly #way: Float64Array
  #slopes = 0
  #bound = -Infinity
  /** The smallest saving that was chosen and the largest that was not, among what is free. */
  #least = -Infinity
  #first = Infinity

  constructor(ranking: Ranking, most: number, price: Float64Array) {
    const { points, starts, site, cost, beyond } = ranking
    this.most = most
    this.state = new Uint8Array(ranking.sites)
    this.price = price.slice()
    this.sites = new Int32Array(most)
    this.often = new Float64Array(ranking.sites)
    this.#rows = { points, starts: starts.slice(), site: site.slice(), cost: cost.slice(), beyond }
    this.#saving = new Float64Array(ranking.sites)
    this.#isChosen = new Uint8Array(ranking.sites)
    this.#slope = new Float64Array(points)
    this.#way = new Float64Array(points)
  }

  /** The bound at the prices of now, and the choice that belongs to it. */
  look(): Step {
    let bound = this.#save()
    this.#choose()
    for (const site of this.sites) bound += this.#saving[site] ?? 0
    this.#bound = bound
    for (const [site, past] of this.often.entries())
      this.often[site] = PAST * past + (1 - PAST) * (this.#isChosen[site] ?? 0)
    return { bound, total: this.#serve() }
  }

  /** Moves the prices along the slope, a part of the way to `goal`. Without a slope the bound is the best there is: false. */
  climb(goal: number, part: number): boolean {
    if (this.#slopes === 0) return false
    const { price } = this
    const { beyond, points } = this.#rows
    const far = (part * Math.max(goal - this.#bound, 0)) / this.#slopes
    for (let point = 0; point < points; point += 1) {
      const next = (price[point] ?? 0) + far * (this.#slope[point] ?? 0)
      price[point] = Math.min(beyond[point] ?? 0, Math.max(0, next))
    }
    return true
  }

  /** Settles sites that can be in nothing, or must be in everything, that costs at most `goal`; tells how many. */
  settle(goal: number): number {
    const room = goal - this.#bound
    let many = 0
    for (let site = 0; site < this.state.length; site += 1) {
      if (this.state[site] !== FREE) continue
      const saving = this.#saving[site] ?? 0
      const isChosen = this.#isChosen[site] === 1
      if (isChosen ? this.#first - saving <= room : saving - this.#least <= room) continue
      this.state[site] = isChosen ? OPEN : SHUT
      many += 1
    }
    return many
  }

  /** Drops what is shut from the rows, so that every next step is quicker. It cannot be opened again. */
  forget(): void {
    const { points, starts, site, cost } = this.#rows
    let to = 0
    let at = 0
    for (let point = 0; point < points; point += 1) {
      for (const end = starts[point + 1] ?? 0; at < end; at += 1) {
        if (this.state[site[at] ?? 0] === SHUT) continue
        site[to] = site[at] ?? 0
        cost[to] = cost[at] ?? 0
        to += 1
      }
      starts[point + 1] = to
    }
  }

  /** What each site would save; gives the sum of the prices. */
  #save(): number {
    const { points, starts, site, cost } = this.#rows
    const saving = this.#saving.fill(0)
    let sum = 0
    for (let point = 0; point < points; point += 1) {
      const price = this.price[point] ?? 0
      const end = starts[point + 1] ?? 0
      sum += price
      for (let at = starts[point] ?? 0; at < end; at += 1) {
        const own = (cost[at] ?? 0) - price
        if (own >= 0) break
        const one = site[at] ?? 0
        saving[one] = (saving[one] ?? 0) + own
      }
    }
    return sum
  }

  /** Takes the sites that save most, the first of equals. */
  #choose(): void {
    const { state, sites } = this
    const saving = this.#saving
    const isChosen = this.#isChosen.fill(0)
    const free = saving.filter((_, site) => state[site] === FREE).sort()
    let many = 0
    for (let site = 0; site < state.length; site += 1) if (state[site] === OPEN) many = this.#take(site, many)
    const left = this.most - many
    this.#least = left > 0 ? (free[left - 1] ?? Infinity) : -Infinity
    this.#first = free[left] ?? Infinity
    for (const limit of [true, false])
      for (let site = 0; site < state.length && many < sites.length; site += 1) {
        if (state[site] !== FREE || isChosen[site] === 1) continue
        const own = saving[site] ?? 0
        if (limit ? own < this.#least : own === this.#least) many = this.#take(site, many)
      }
  }

  #take(site: number, many: number): number {
    this.#isChosen[site] = 1
    this.sites[many] = site
    return many + 1
  }

  /** The slope of every price, and what the choice would cost. */
  #serve(): number {
    const { points, starts, site, cost, beyond } = this.#rows
    const isChosen = this.#isChosen
    let total = 0
    this.#slopes = 0
    for (let point = 0; point < points; point += 1) {
      const price = this.price[point] ?? 0
      const end = starts[point + 1] ?? 0
      let served = 0
      let paid = -1
      for (let at = starts[point] ?? 0; at < end; at += 1) {
        const own = cost[at] ?? 0
        if (own >= price && paid >= 0) break
        if (isChosen[site[at] ?? 0] !== 1) continue
        if (paid < 0) paid = own
        if (own < price) served += 1
      }
      total += paid < 0 ? (beyond[point] ?? 0) : paid
      this.#bend(point, served, price)
    }
    return total
  }

  #bend(point: number, served: number, price: number): void {
    const isStuck = served === 0 && price >= (this.#rows.beyond[point] ?? 0)
    const slope = isStuck ? 0 : 1 - served
    const way = slope + MEMORY * (this.#way[point] ?? 0)
    this.#way[point] = way
    this.#slope[point] = way
    this.#slopes += slope * slope
  }
}
