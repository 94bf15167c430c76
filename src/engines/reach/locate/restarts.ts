import type { Best } from './best.ts'
import type { Chosen } from './chosen.ts'
import { draw, drawByWeight } from './random.ts'
import { descend, relink } from './search.ts'

/** Good and different choices, to walk between. */
const POOL = 10
/** One start in so many is by blind lot, in case the relaxation looks in the wrong corner. */
const BLIND = 3
/** What a site that the relaxation never chose still weighs in a lot, against 1 for one that it always chose. */
const SLIGHT = 0.02

interface Held {
  total: number
  sites: Int32Array
}

/** How many fresh starts, the lots, and how often the relaxation chose each site. */
export interface Starts {
  rounds: number
  random: () => number
  often: Float64Array
}

/** Keeps the best choices, of each total one: equal totals are nearly always the same sites. */
function keep(pool: Held[], held: Held): void {
  if (pool.some(({ total }) => total === held.total)) return
  pool.push(held)
  pool.sort((one, other) => one.total - other.total)
  pool.length = Math.min(pool.length, POOL)
}

/**
 * Looks for a better choice: begins anew at sites drawn by lot, mostly those that the relaxation liked, swaps down, then walks
 * to one of the good choices found before and swaps down from the best on the way (Resende & Werneck 2004). Ends after the
 * rounds, when the best is proven, or when time is over; gives the rounds that were made. `chosen` is a place to work in.
 */
export function restart(best: Best, chosen: Chosen, { rounds, random, often }: Starts): number {
  const { most, ranking } = chosen
  const weights = often.map((part) => part + SLIGHT)
  const pool: Held[] = [{ total: best.total, sites: best.sites }]
  const settle = (): Held => {
    const held = { total: descend(chosen, best.goOn), sites: chosen.sites() }
    best.offer(held.total, held.sites)
    return held
  }
  let round = 0
  while (round < rounds && !best.isProven && best.goOn()) {
    round += 1
    const isBlind = round % BLIND === 0
    chosen.replace(isBlind ? draw(random, most, ranking.sites) : drawByWeight(random, most, weights))
    const held = settle()
    const goal = pool[Math.floor(random() * pool.length)]?.sites ?? best.sites
    const between = relink(chosen, goal)
    keep(pool, held)
    if (!between) continue
    chosen.replace(between)
    keep(pool, settle())
  }
  return round
}
