import { Chosen } from './chosen.ts'
import type { Ranking } from './ranking.ts'

/** Gains below this part of the total are the rounding of decimals. */
const NOISE = 1e-12
const STRIKES = 3

/** Opens, one by one, the site that saves most, until `most` are open (Kuehn & Hamburger 1963); the first of equals. */
export function greedy(ranking: Ranking, most: number): Chosen {
  const chosen = new Chosen(ranking, most)
  while (chosen.count < chosen.most) {
    let best = -1
    for (let site = 0; site < ranking.sites; site += 1) {
      if ((chosen.slotOf[site] ?? 0) >= 0) continue
      if (best < 0 || (chosen.gain[site] ?? 0) > (chosen.gain[best] ?? 0)) best = site
    }
    chosen.add(best)
  }
  return chosen
}

/**
 * Swaps until no swap gains, or until `goOn` says no (vertex substitution, Teitz & Bart 1968, the best swap each time). Gives
 * the total.
 */
export function descend(chosen: Chosen, goOn: () => boolean = () => true): number {
  let total = chosen.total()
  const noise = total * NOISE
  let strikes = 0
  for (let swap = chosen.best(noise); swap && goOn(); swap = chosen.best(noise)) {
    chosen.swap(swap.site, swap.slot)
    const now = chosen.total()
    if (now >= total) {
      // A gain that was none: the rounding of many swaps. Counted anew it goes on, but not for ever.
      strikes += 1
      if (strikes > STRIKES) break
      chosen.restart()
    }
    total = now
  }
  return chosen.total()
}

/**
 * Walks from a choice towards another one, each time by the swap that gains most (or loses least), and gives the best choice
 * on the way that is not an end of it; null when the two differ in less than two sites (path relinking: Glover; for this
 * problem Resende & Werneck 2004).
 */
export function relink(chosen: Chosen, goal: Int32Array): Int32Array | null {
  const wanted = new Set(goal)
  const missing = new Set(goal.filter((site) => (chosen.slotOf[site] ?? 0) < 0))
  const leaving = new Set([...chosen.open.keys()].filter((slot) => !wanted.has(chosen.open[slot] ?? 0)))
  let best: Int32Array | null = null
  let least = Infinity
  let total = chosen.total()
  while (missing.size > 1) {
    const step = { site: -1, slot: -1, profit: -Infinity }
    for (const site of missing)
      for (const slot of leaving) {
        const profit = chosen.profit(site, slot)
        if (profit > step.profit) Object.assign(step, { site, slot, profit })
      }
    chosen.swap(step.site, step.slot)
    missing.delete(step.site)
    leaving.delete(step.slot)
    total -= step.profit
    if (total >= least) continue
    least = total
    best = chosen.sites()
  }
  return best
}
