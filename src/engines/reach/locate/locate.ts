import { climb, firstPrices } from './ascent.ts'
import { Best } from './best.ts'
import { seeded } from './random.ts'
import type { Ranking } from './ranking.ts'
import { Relaxation } from './relaxation.ts'
import { restart } from './restarts.ts'
import { descend, greedy } from './search.ts'
import { branch } from './tree.ts'

/** How long to go on. The same numbers give the same answer on every machine, as long as `goOn` never says no. */
export interface Effort {
  /** Fresh starts when the first choice is not proven; 128. */
  rounds?: number
  /** Nodes of the search for a proof; 1,000. */
  nodes?: number
  /** Of the lots; 1. */
  seed?: number
  /** Asked all the time; false ends the search with what there is. Engines know no clock. */
  goOn?: () => boolean
}

export interface Located {
  /** The chosen sites, rising. */
  sites: Int32Array
  /** What all points pay together, each at its cheapest chosen site. */
  total: number
  /** No choice costs less than this: equal to `total` when that is proven (decimals: to a billionth). */
  bound: number
  isProven: boolean
  rounds: number
  nodes: number
}

const ROOT = { steps: 400, part: 1, patience: 12, near: 1.05 }

/**
 * Chooses `p` sites so that the points pay least together (p-median; with the ranking of cover.ts: maximal covering). Greedy
 * and swaps, then a bound by Lagrangian relaxation, then fresh starts with path relinking, then branch and bound, each only
 * as long as nothing is proven. Throws a RangeError unless 1 ≤ p ≤ sites.
 */
export function locate(ranking: Ranking, p: number, effort: Effort = {}): Located {
  if (!Number.isInteger(p) || p < 1 || p > ranking.sites)
    throw new RangeError(`p is ${p}; it must be from 1 up to the number of sites, ${ranking.sites}`)
  const { rounds = 128, nodes = 1000, seed = 1, goOn = () => true } = effort
  const best = new Best(ranking, goOn)
  const made = { rounds: 0, nodes: 0 }
  const chosen = greedy(ranking, p)
  best.offer(descend(chosen, goOn), chosen.sites())
  const relaxation = new Relaxation(ranking, p, firstPrices(chosen))
  best.raise(climb(best, relaxation, chosen, ROOT))
  if (!best.isProven)
    made.rounds = restart(best, chosen, { rounds, random: seeded(seed), often: relaxation.often })
  if (!best.isProven && goOn()) {
    relaxation.look()
    relaxation.settle(best.goal)
    relaxation.forget()
    best.raise(climb(best, relaxation, chosen, ROOT))
  }
  if (!best.isProven && goOn()) {
    const rest = branch(best, relaxation, chosen, nodes)
    best.raise(rest.bound)
    made.nodes = rest.nodes
  }
  return { sites: best.sites, total: best.total, bound: best.bound, isProven: best.isProven, ...made }
}
