/**
 * Made-up p-median problems by the recipe of the OR-Library (Beasley 1985, doi 10.1016/0377-2217(85)90040-2): a ring of n
 * places, then roads between places drawn by lot until there are n²/50, lengths 1 to 100.
 */
import { seeded } from '../../seeded.ts'

/** The places and, for each problem of that size, how many sites: pmed1 to pmed40 in their order. */
const SIZES: readonly (readonly [number, ...number[]])[] = [
  [100, 5, 10, 10, 20, 33],
  [200, 5, 10, 20, 40, 67],
  [300, 5, 10, 30, 60, 100],
  [400, 5, 10, 40, 80, 133],
  [500, 5, 10, 50, 100, 167],
  [600, 5, 10, 60, 120, 200],
  [700, 5, 10, 70, 140],
  [800, 5, 10, 80],
  [900, 5, 10, 90],
]
const LONGEST = 100
const SEEDS_APART = 1_000

/** The optima that the OR-Library publishes for pmed1 to pmed40 (file pmedopt.txt; Beasley 1990, doi 10.1057/jors.1990.166). */
export const publishedOptima: readonly number[] = [
  5819, 4093, 4250, 3034, 1355, 7824, 5631, 4445, 2734, 1255, 7696, 6634, 4374, 2968, 1729, 8162, 6999, 4809,
  2845, 1789, 9138, 8579, 4619, 2961, 1828, 9917, 8307, 4498, 3033, 1989, 10086, 9297, 4700, 3013, 10400,
  9934, 5057, 11060, 9423, 5128,
]

/** The optima of the made-up problems of seed 1, proven by our own branch and bound; the 24th is 2717 or 2718. */
export const madeUpOptima: readonly (number | null)[] = [
  6275,
  3824,
  3704,
  2196,
  1408,
  6803,
  5326,
  4430,
  2795,
  1423,
  7404,
  6714,
  4486,
  2760,
  1711,
  8343,
  7062,
  4561,
  2854,
  1660,
  9195,
  7768,
  4474,
  null,
  1617,
  10626,
  8382,
  4590,
  3073,
  1911,
  10307,
  9560,
  4556,
  3170,
  11288,
  9309,
  4537,
  11457,
  10469,
  4589,
]

/** A problem as the text of a file; `number` is 1 to 40, the seed any whole number. */
export function madeUp(number: number, seed: number): string {
  const all = SIZES.flatMap(([places, ...ps]) => ps.map((p) => ({ places, p })))
  const { places, p } = all[number - 1] ?? { places: 1, p: 1 }
  const random = seeded(seed * SEEDS_APART + number)
  const upTo = (most: number) => Math.floor(random() * most) + 1
  const roads = (places * places) / 50
  const lines = [`${places} ${roads} ${p}`]
  for (let from = 1; from <= places; from += 1) lines.push(`${from} ${(from % places) + 1} ${upTo(LONGEST)}`)
  while (lines.length <= roads) {
    const from = upTo(places)
    const step = upTo(places - 1)
    lines.push(`${from} ${((from + step - 1) % places) + 1} ${upTo(LONGEST)}`)
  }
  return `${lines.join('\n')}\n`
}
