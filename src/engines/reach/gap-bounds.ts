import { checkColumn } from './column.ts'
import { shortfall } from './gap.ts'
import { checkGroups, type Groups } from './group.ts'
import { checkInterval, type Interval } from './interval.ts'
import { meanBounds, type Range } from './mean-bounds.ts'

/** What is known of each point, for one column: bounds of scores, of heads and of heads weighted by need. */
export interface FoundBounds {
  scores: Interval
  reachable: ArrayLike<number>
  people: Interval
  need: Interval
}

/** One buurt or wijk, as `GroupFound`, in bounds. Each is valid by itself; their extremes need not come together. */
export interface GroupBounds {
  people: Range
  score: Range
  none: Range
  below: Range
  gap: { none: Range; little: Range }
}

/**
 * Bounds of the gap per point, in the unit of the capacity: fewest people with the highest score against the lowest norm,
 * up to the other way round. `norm`: two times the same when somebody set it, or `meanNormBounds` when it is the mean.
 *
 * More people lower the score and are more to serve, so the gap rises with the people at every point: with a fixed norm
 * both ends are reached, by the fewest and the most people everywhere, and sums over points are as tight. With the mean
 * as the norm that no longer holds (more people lower the mean too): the bounds stay valid, and are wider than need be.
 */
export function gapBounds({ scores, need }: Pick<FoundBounds, 'scores' | 'need'>, norm: Range): Interval {
  checkNormRange(norm)
  checkInterval('need', need, scores.low.length)
  const times = (heads: number, short: number) => (heads === 0 ? 0 : heads * short)
  return {
    low: need.low.map((heads, row) => times(heads, shortfall(scores.high[row] ?? 0, norm.low))),
    high: need.high.map((heads, row) => times(heads, shortfall(scores.low[row] ?? 0, norm.high))),
  }
}

/** The bounds per buurt or wijk; shape: one per group. Throws a RangeError for columns that do not fit. */
export function boundsPerGroup(found: FoundBounds, norm: Range, groups: Groups): GroupBounds[] {
  const { scores, reachable, people } = found
  const length = scores.low.length
  checkColumn('reachable', reachable, length)
  checkInterval('people', people, length)
  checkGroups(groups, length)
  const points = gapBounds(found, norm)
  const without = Float64Array.from({ length }, (_, row) => (reachable[row] === 1 ? 0 : 1))
  const rows = Array.from({ length: groups.count }, (): number[] => [])
  groups.of.forEach((group, row) => {
    rows[group]?.push(row)
  })
  const isBelow = {
    low: (row: number) => shortfall(scores.high[row] ?? 0, norm.low) > 0,
    high: (row: number) => shortfall(scores.low[row] ?? 0, norm.high) > 0,
  }
  return rows.map((own) => {
    const far = own.filter((row) => without[row] === 1)
    const near = own.filter((row) => without[row] === 0)
    return {
      people: total(people, own),
      score: meanBounds(scores, people, own),
      none: meanBounds({ low: without, high: without }, people, own),
      below: {
        low: total(people, own.filter(isBelow.low)).low,
        high: total(people, own.filter(isBelow.high)).high,
      },
      gap: { none: total(points, far), little: total(points, near) },
    }
  })
}

function total({ low, high }: Interval, rows: readonly number[]): Range {
  const sum = { low: 0, high: 0 }
  for (const row of rows) {
    sum.low += low[row] ?? 0
    sum.high += high[row] ?? 0
  }
  return sum
}

function checkNormRange({ low, high }: Range): void {
  if (low < 0 || high < low) throw new RangeError(`norm: ${low} to ${high} is no range from 0 up`)
}
