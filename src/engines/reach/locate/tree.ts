import { climb } from './ascent.ts'
import type { Best } from './best.ts'
import type { Chosen } from './chosen.ts'
import { FREE, OPEN, type Relaxation, SHUT } from './relaxation.ts'

/** Climbs are short below the root: the prices are nearly right. */
const PACE = { steps: 60, part: 0.6, patience: 6, near: 1 }

/**
 * Branch and bound over what is not settled: opens a site or shuts it, until every branch is bounded away or `nodes` were
 * looked at. Gives the lowest bound of what was left, Infinity when nothing is left, and how many nodes that took.
 */
export function branch(
  best: Best,
  relaxation: Relaxation,
  chosen: Chosen,
  nodes: number,
): { bound: number; nodes: number } {
  const { state, price, most } = relaxation
  let seen = 0
  const explore = (above: number): number => {
    if (seen >= nodes || !best.goOn()) return above
    seen += 1
    const { free, open } = countsOf(state)
    if (open > most || free + open < most) return Infinity
    const bound = Math.max(above, climb(best, relaxation, chosen, PACE))
    if (bound >= best.goal) return Infinity
    const site = undecided(relaxation)
    if (site < 0 || countsOf(state).open === most) return leaf()
    const now = { state: state.slice(), price: price.slice() }
    let least = Infinity
    for (const side of (relaxation.often[site] ?? 0) >= 0.5 ? [OPEN, SHUT] : [SHUT, OPEN]) {
      state.set(now.state)
      price.set(now.price)
      state[site] = side
      least = Math.min(least, explore(bound))
    }
    return least
  }
  const leaf = () => {
    const { total } = relaxation.look()
    best.offer(total, relaxation.sites)
    return Infinity
  }
  return { bound: explore(best.bound), nodes: seen }
}

function countsOf(state: Uint8Array): { free: number; open: number } {
  let free = 0
  let open = 0
  for (const own of state) {
    if (own === FREE) free += 1
    else if (own === OPEN) open += 1
  }
  return { free, open }
}

/** The free site of which it is least clear whether it is chosen; −1 when none is free. */
function undecided({ state, often }: Relaxation): number {
  let site = -1
  let least = Infinity
  for (let one = 0; one < state.length; one += 1) {
    if (state[one] !== FREE) continue
    const doubt = Math.abs((often[one] ?? 0) - 0.5)
    if (doubt >= least) continue
    least = doubt
    site = one
  }
  return site
}
