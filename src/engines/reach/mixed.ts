import { type Column, checkColumn } from './column.ts'
import { checkGroups, type Groups } from './group.ts'

/** What a score rests on. `nothing`: the score is 0, there is nothing to rest on. */
export const BASES = ['measured', 'mixed', 'default', 'nothing'] as const
export type Basis = (typeof BASES)[number]

/** Shares this near to 0 or 1 are rounding. */
const ROUNDING = 1e-9

/**
 * The same capacities with those that nobody measured (1 in `assumed`) twice as large: a second column to compute beside
 * the first. Doubling, and not leaving out, because 3SFCA and BFCA weigh a facility by whether it is open: what people
 * choose between stays the same. Shape: one per facility. Throws a RangeError for columns that do not fit.
 */
export function doubleAssumed(capacity: Float64Array, assumed: Uint8Array): Float64Array {
  checkColumn('capacity', capacity, capacity.length)
  checkColumn('assumed', assumed, capacity.length)
  return capacity.map((value, row) => (assumed[row] === 1 ? 2 * value : value))
}

/**
 * The part of each score (0 to 1) that rests on assumed capacities, from the scores of both columns: a score is a sum
 * over facilities, linear in the capacity of each, for every method. Shape: one per point; NaN where the score is 0.
 * Throws a RangeError when the second cannot be of the doubled column (below the first, or more than twice as high).
 */
export function assumedShares(scores: Column, doubled: Column): Float64Array {
  checkColumn('scores', scores, scores.length)
  checkColumn('doubled', doubled, scores.length)
  return Float64Array.from({ length: scores.length }, (_, row) => {
    const score = scores[row] ?? 0
    if (score === 0) return Number.NaN
    const share = ((doubled[row] ?? 0) - score) / score
    if (share < -ROUNDING || share > 1 + ROUNDING)
      throw new RangeError(`doubled: ${doubled[row]} in row ${row} does not belong to a score of ${score}`)
    return settle(share)
  })
}

/** The flag that goes with a share: never a score without it. */
export function basisOf(share: number): Basis {
  if (Number.isNaN(share)) return 'nothing'
  if (share === 0) return 'measured'
  return share === 1 ? 'default' : 'mixed'
}

/**
 * The same per buurt or wijk: which part of all that its people reach rests on assumed capacities. Shape: one per group;
 * NaN where its people reach nothing, or nobody lives. Throws a RangeError for columns that do not fit.
 */
export function assumedPerGroup(
  scores: Column,
  shares: Column,
  people: Column,
  groups: Groups,
): Float64Array {
  checkColumn('scores', scores, groups.of.length)
  checkColumn('people', people, groups.of.length)
  checkGroups(groups, groups.of.length)
  const reached = new Float64Array(groups.count)
  const assumed = new Float64Array(groups.count)
  groups.of.forEach((group, row) => {
    const amount = (people[row] ?? 0) * (scores[row] ?? 0)
    if (group < 0 || amount === 0) return
    reached[group] = (reached[group] ?? 0) + amount
    assumed[group] = (assumed[group] ?? 0) + amount * (shares[row] ?? 0)
  })
  return assumed.map((amount, group) => {
    const all = reached[group] ?? 0
    return all === 0 ? Number.NaN : settle(amount / all)
  })
}

function settle(share: number): number {
  if (share < ROUNDING) return 0
  return share > 1 - ROUNDING ? 1 : share
}
