import type { Best } from './best.ts'
import type { Chosen } from './chosen.ts'
import type { Relaxation } from './relaxation.ts'
import { descend } from './search.ts'

/**
 * How a climb goes: the first part of the way, how soon it is halved, when it ends; and which choices on the way are worth
 * swapping down from: those that cost less than `near` times the best.
 */
export interface Pace {
  steps: number
  part: number
  patience: number
  near: number
}

/** Below this part of the way nothing moves any more. */
const LEAST_PART = 0.002

/** Prices to begin with: what each point pays for its second site. */
export function firstPrices({ ranking, slotOf }: Chosen): Float64Array {
  const { starts, site, cost, beyond } = ranking
  return beyond.map((far, point) => {
    let many = 0
    for (let at = starts[point] ?? 0; at < (starts[point + 1] ?? 0); at += 1) {
      if ((slotOf[site[at] ?? 0] ?? 0) < 0) continue
      many += 1
      if (many === 2) return cost[at] ?? 0
    }
    return far
  })
}

/**
 * Climbs to a higher bound, settling sites and trying the choices on the way; leaves the best prices in `relaxation`. Gives
 * the highest bound of this question (with the sites that were settled before): above `best.goal`, nothing here is better.
 */
export function climb(best: Best, relaxation: Relaxation, chosen: Chosen, pace: Pace): number {
  const top = { bound: -Infinity, price: relaxation.price.slice() }
  const tried = new Set<number>()
  let { part } = pace
  let stale = 0
  for (let step = 0; step < pace.steps && part >= LEAST_PART && best.goOn(); step += 1) {
    const { bound, total } = relaxation.look()
    stale = bound > top.bound ? 0 : stale + 1
    if (bound > top.bound) {
      top.bound = bound
      top.price.set(relaxation.price)
    }
    if (stale >= pace.patience) {
      part /= 2
      stale = 0
    }
    if (total < best.total * pace.near && !tried.has(total)) {
      tried.add(total)
      attempt(best, chosen, relaxation.sites)
    }
    if (bound >= best.goal) break
    relaxation.settle(best.goal)
    if (!relaxation.climb(best.total, part)) break
  }
  relaxation.price.set(top.price)
  return top.bound
}

function attempt(best: Best, chosen: Chosen, sites: Int32Array): void {
  chosen.replace(sites)
  const total = descend(chosen, best.goOn)
  best.offer(total, chosen.sites())
}
