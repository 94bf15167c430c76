import { buurten, gemeenten, wijken } from '../plan.ts'
import { type Draw, divide, drawFrom } from './draw.ts'

/** How large one grown municipality is. */
export type Size = { code: string; inhabitants: number; wijken: number; buurten: number }

/** Codes run from GM9903 to GM9999, two municipalities for each time that the world is as large. */
export const MAX_SCALE = 49
/** Spread of the logarithm of inhabitants: about that of the municipalities of the Netherlands. */
const SPREAD = 0.85
const FEWEST_BUURTEN = 4
const FEWEST_WIJKEN = 2
/** Inhabitants of the smallest municipality, in fives as CBS counts. */
const LEAST_FIVES = 400

const PEOPLE = buurten.reduce((sum, { inwoners }) => sum + inwoners, 0)

/** A few large, many small: lognormal, so that the sum over the world is as many times larger as it is asked to be. */
function weightsOf(count: number, draw: Draw): number[] {
  return Array.from({ length: count }, () => Math.exp(SPREAD * draw.normal()))
}

/** The municipalities that a world of this scale has more than the one written by hand; none at scale 1. */
export function grownSizes(scale: number): Size[] {
  const copies = scale - 1
  const count = copies * gemeenten.length
  if (count === 0) return []
  const weights = weightsOf(count, drawFrom(`sizes ${scale}`))
  const perBuurt = divide(copies * buurten.length, weights, FEWEST_BUURTEN)
  const perWijk = divide(copies * wijken.length, weights, FEWEST_WIJKEN)
  const people = divide(Math.round((copies * PEOPLE) / 5), weights, LEAST_FIVES)
  return weights.map((_, index) => ({
    code: `GM${9903 + index}`,
    inhabitants: (people[index] ?? 0) * 5,
    wijken: perWijk[index] ?? FEWEST_WIJKEN,
    buurten: perBuurt[index] ?? FEWEST_BUURTEN,
  }))
}
