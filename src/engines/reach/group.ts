import { checkColumn } from './column.ts'
import { checkFound, checkNorm, type Found, type Gap, shortfall } from './gap.ts'

/** Which buurt or wijk a point belongs to: 0 to `count` − 1, or negative for none (outside the working area). */
export interface Groups {
  of: Int32Array
  count: number
}

/** One buurt or wijk. Cells are added up by people, so the size of a buurt or of its cells does not matter. */
export interface GroupFound {
  people: number
  need: number
  /** Mean score over its people, capacity per head; NaN when nobody lives there. */
  score: number
  /** Part of its people (0 to 1) without anything within reach; NaN when nobody lives there. */
  none: number
  /** People whose score is below the norm. */
  below: number
  gap: Gap
}

/** Throws a RangeError when a point has no group number or one that does not exist. */
export function checkGroups(groups: Groups, length: number): void {
  if (groups.of.length !== length) throw new RangeError(`groups: ${groups.of.length} for ${length} points`)
  const wrong = groups.of.findIndex((group) => group >= groups.count)
  if (wrong >= 0)
    throw new RangeError(`groups: ${groups.of[wrong]} in row ${wrong}, there are ${groups.count}`)
}

/** The sum of a column per group. Shape: one per group. */
export function sumsPerGroup(values: ArrayLike<number>, { of, count }: Groups): Float64Array {
  const sums = new Float64Array(count)
  for (let row = 0; row < of.length; row += 1) {
    const group = of[row] as number
    if (group >= 0) sums[group] = (sums[group] ?? 0) + (values[row] ?? 0)
  }
  return sums
}

/** The mean of a column over the people of each group; NaN where nobody lives. Shape: one per group. */
export function meansPerGroup(
  values: ArrayLike<number>,
  people: ArrayLike<number>,
  groups: Groups,
): Float64Array {
  checkColumn('people', people, groups.of.length)
  const [weighted, total] = [new Float64Array(groups.count), new Float64Array(groups.count)]
  // Asked for every lens of a run, some thousands of times: one pass, and no copies.
  for (let row = 0; row < groups.of.length; row += 1) {
    const group = groups.of[row] as number
    const weight = people[row] ?? 0
    if (group < 0 || weight === 0) continue
    total[group] = (total[group] ?? 0) + weight
    weighted[group] = (weighted[group] ?? 0) + weight * (values[row] ?? 0)
  }
  return weighted.map((sum, group) => sum / (total[group] ?? 0))
}

/**
 * The findings per buurt or wijk, against a norm in capacity per head (NaN: no norm, so no gap and nobody below).
 * Shape: one per group; points without a group are left out. Throws a RangeError for columns that do not fit.
 */
export function gapPerGroup(found: Found, norm: number, groups: Groups): GroupFound[] {
  checkFound(found)
  checkNorm(norm)
  checkGroups(groups, found.scores.length)
  const all = Array.from({ length: groups.count }, (): GroupFound => {
    return { people: 0, need: 0, score: 0, none: 0, below: 0, gap: { none: 0, little: 0 } }
  })
  groups.of.forEach((number, row) => {
    const group = all[number]
    if (group) addPoint(group, found, row, norm)
  })
  for (const group of all) {
    group.score /= group.people
    group.none /= group.people
  }
  return all
}

function addPoint(group: GroupFound, { scores, reachable, people, need }: Found, row: number, norm: number) {
  const heads = people[row] ?? 0
  const score = scores[row] ?? 0
  const short = shortfall(score, norm)
  const within = reachable[row] === 1
  group.people += heads
  group.need += need[row] ?? 0
  group.score += heads * score
  if (!within) group.none += heads
  if (short > 0) group.below += heads
  group.gap[within ? 'little' : 'none'] += (need[row] ?? 0) * short
}
