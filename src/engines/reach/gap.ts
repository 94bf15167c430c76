import { type Column, checkColumn, weightedMean } from './column.ts'

/** Below a norm by less than this part of it is rounding: equal scores must not come out as a gap under their own mean. */
const ROUNDING = 1e-9

/** What was found at each point, for one column of capacity. All of one length, none negative, all finite. */
export interface Found {
  /** Capacity per head. */
  scores: Column
  /** 1: something lies within reach. */
  reachable: Column
  /** Heads, unweighted: for shares and means. */
  people: Column
  /** Heads weighted by need (`needWeighted`); the same as `people` when nothing is weighted. */
  need: Column
}

/** What is missing, in the unit of the capacity, parted by the reason why. `none + little` is the gap. */
export interface Gap {
  /** Nothing within reach. */
  none: number
  /** Something within reach, but too little per head. */
  little: number
}

export interface PointGap {
  /** Per point: need × max(0, norm − score), in the unit of the capacity. */
  points: Float64Array
  total: Gap
}

/** How much a score falls short of the norm; 0 at the norm, above it, and when there is no norm (NaN). */
export function shortfall(score: number, norm: number): number {
  const short = norm - score
  return short > 0 && short >= norm * ROUNDING ? short : 0
}

/** The mean score over all heads: the norm when nobody set one. NaN when nobody lives there. */
export function meanNorm(scores: Column, people: Column): number {
  checkColumn('people', people, scores.length)
  return weightedMean(scores, people)
}

/**
 * The gap: need × max(0, norm − score), what it would take to lift everybody to the norm. `norm` is capacity per head;
 * infinite or negative is refused, NaN (there is no norm) gives no gap. Throws a RangeError for columns that do not fit.
 *
 * A gap is linear in need and does not change when a point is split in two with the same score.
 */
export function gapOf(found: Found, norm: number): PointGap {
  checkFound(found)
  checkNorm(norm)
  const points = new Float64Array(found.scores.length)
  const total: Gap = { none: 0, little: 0 }
  points.forEach((_, row) => {
    const gap = (found.need[row] ?? 0) * shortfall(found.scores[row] ?? 0, norm)
    points[row] = gap
    total[found.reachable[row] === 1 ? 'little' : 'none'] += gap
  })
  return { points, total }
}

export function checkFound({ scores, reachable, people, need }: Found): void {
  checkColumn('scores', scores, scores.length)
  checkColumn('reachable', reachable, scores.length)
  checkColumn('people', people, scores.length)
  checkColumn('need', need, scores.length)
}

export function checkNorm(norm: number): void {
  if (norm < 0 || norm === Number.POSITIVE_INFINITY)
    throw new RangeError(`norm: ${norm} is not a number from 0 up`)
}
