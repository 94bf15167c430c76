import type { Interval } from './interval.ts'
import type { Method } from './question.ts'

/** The least and the most that a number may be. */
export interface Range {
  low: number
  high: number
}

/**
 * Bounds of the mean value over people when both are known between bounds only; `rows`: over these points (all when not
 * given). The exact extremes when values and people vary apart: whoever lies beyond the mean counts fully, others as
 * little as may be. NaN when nobody can live there; Infinity when a value has no bound.
 */
export function meanBounds(values: Interval, people: Interval, rows?: readonly number[]): Range {
  const all = rows ?? Array.from(values.low.keys())
  return { low: extreme(values.low, people, all, 1), high: extreme(values.high, people, all, -1) }
}

/** `sign` 1: the least mean, −1: the most. */
function extreme(values: Float64Array, people: Interval, rows: readonly number[], sign: 1 | -1): number {
  const value = (row: number) => values[row] ?? 0
  const outward = rows.filter((row) => (people.high[row] ?? 0) > 0)
  // A difference of two infinities is NaN, so compared and not subtracted.
  outward.sort((one, other) => sign * (value(one) < value(other) ? -1 : Number(value(one) > value(other))))
  let heads = 0
  let sum = 0
  for (const row of outward) {
    const least = people.low[row] ?? 0
    heads += least
    if (least > 0) sum += least * value(row)
  }
  for (const row of outward) {
    const more = (people.high[row] ?? 0) - (people.low[row] ?? 0)
    if (heads > 0 && sign * value(row) >= sign * (sum / heads)) break
    if (more === 0) continue
    heads += more
    sum += more * value(row)
  }
  return heads === 0 ? Number.NaN : sum / heads
}

/**
 * Whether people together use exactly what is within reach, Σ people × score = Σ capacity, whatever their numbers. Who
 * adds a method decides here, and first proves what `boundReach` says of it.
 */
const CONSERVES: Readonly<Record<Method, boolean>> = {
  cumulative: false,
  '2sfca': true,
  e2sfca: true,
  '3sfca': true,
  m2sfca: false,
  bfca: false,
  availability: true,
}

/**
 * Bounds of the mean score of everybody, when that is the norm: of all points of the run, weighted as in the run. Narrower
 * than `meanBounds` where the method shares out a fixed amount, since more people then lower all scores at once.
 */
export function meanNormBounds(method: Method, scores: Interval, used: Range, people: Interval): Range {
  const apart = meanBounds(scores, people)
  if (!CONSERVES[method]) return apart
  const least = people.low.reduce((sum, heads) => sum + heads, 0)
  const most = people.high.reduce((sum, heads) => sum + heads, 0)
  if (most === 0) return apart
  const high = Math.min(apart.high, least === 0 ? Number.POSITIVE_INFINITY : used.high / least)
  // Both are the same number when all is known, but for rounding.
  return { low: Math.min(high, Math.max(apart.low, used.low / most)), high }
}
