import { type Column, checkColumn, weightedMean } from './column.ts'
import { type LeftOut, rank, steps } from './ranking.ts'

/** A curve from (0, 0) to (1, 1): which part of all that is reached (`score`) the worst-off part of people (`people`) has. */
export interface Lorenz {
  people: Float64Array
  score: Float64Array
}

/**
 * The Lorenz curve over people, the lowest score first; one corner for each different score (the order of ties cannot
 * matter). Null when it says nothing: nobody lives there, or nobody reaches anything. Scores from 0 up, capacity per head.
 */
export function lorenz(scores: Column, people: Column): Lorenz | null {
  checkColumn('scores', scores, scores.length)
  const ranking = rank(scores, people)
  const heads: number[] = [0]
  const sums: number[] = [0]
  for (const step of steps(ranking, people)) {
    heads.push(step.before + step.heads)
    sums.push((sums.at(-1) ?? 0) + step.heads * (scores[step.rows[0] ?? 0] ?? 0))
  }
  const total = sums.at(-1) ?? 0
  if (total === 0) return null
  const all = heads.at(-1) ?? 0
  return {
    people: Float64Array.from(heads, (part) => part / all),
    score: Float64Array.from(sums, (part) => part / total),
  }
}

/**
 * The Gini index over people: 0 when all have the same, towards 1 when one has all. One minus twice the surface under the
 * Lorenz curve, by trapezoids, which is exact for scores per point. NaN when there is no curve (`lorenz`).
 */
export function gini(scores: Column, people: Column): number {
  const curve = lorenz(scores, people)
  if (curve === null) return Number.NaN
  let under = 0
  for (let corner = 1; corner < curve.people.length; corner += 1) {
    const width = (curve.people[corner] ?? 0) - (curve.people[corner - 1] ?? 0)
    under += width * ((curve.score[corner] ?? 0) + (curve.score[corner - 1] ?? 0))
  }
  return Math.max(0, 1 - under)
}

export interface Concentration {
  /** −1 to 1; below 0: who ranks low reaches more. */
  index: number
  /** People and points without a known rank. */
  leftOut: LeftOut
}

/**
 * The concentration index of scores over people ranked by something else (income, or the other way round need), lowest
 * first: 2 / mean × the weighted covariance of the score with the fractional rank, where people with the same rank value
 * share the middle of their part. Kakwani, Wagstaff & van Doorslaer 1997; van Doorslaer & Koolman 2004, doi
 * 10.1002/hec.918. Ranked by the score itself it is the Gini index.
 *
 * A rank value of NaN is unknown: left out and counted. The index is NaN when nobody is left or nobody reaches anything;
 * it is 0 when all have one rank.
 */
export function concentrationIndex(scores: Column, people: Column, ranks: Column): Concentration {
  const { covariance, mean, leftOut } = covary(scores, people, ranks)
  return { index: mean === 0 ? Number.NaN : (2 * covariance) / mean, leftOut }
}

/**
 * The index of Erreygers for a score with a least and a highest value (a share: 0 and 1): 4 × mean / (highest − least) ×
 * the concentration index, so that turning the score round (reached, not reached) only turns the sign. Erreygers 2009,
 * doi 10.1016/j.jhealeco.2008.02.003. 0 when the mean is 0. Throws a RangeError for a score outside the bounds.
 */
export function erreygers(
  scores: Column,
  people: Column,
  ranks: Column,
  bounds: { least: number; highest: number } = { least: 0, highest: 1 },
): Concentration {
  const { least, highest } = bounds
  if (!(highest > least)) throw new RangeError(`bounds: ${highest} is not above ${least}`)
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0
    if (score < least || score > highest)
      throw new RangeError(`scores: ${score} in row ${row} is outside the bounds`)
  }
  const { covariance, leftOut } = covary(scores, people, ranks)
  // 4 × mean / width × 2 / mean × covariance, without the mean, which may be 0.
  return { index: (8 * covariance) / (highest - least), leftOut }
}

function covary(scores: Column, people: Column, ranks: Column) {
  checkColumn('scores', scores, people.length)
  if (ranks.length !== people.length)
    throw new RangeError(`ranks: ${ranks.length} values for ${people.length} points`)
  const ranking = rank(ranks, people)
  const known = new Float64Array(people.length)
  for (const row of ranking.order) known[row] = people[row] ?? 0
  const mean = weightedMean(scores, known)
  let sum = 0
  for (const { rows, heads, before } of steps(ranking, people)) {
    const middle = (before + heads / 2) / ranking.people
    for (const row of rows) sum += (people[row] ?? 0) * ((scores[row] ?? 0) - mean) * (middle - 0.5)
  }
  const covariance = ranking.people === 0 ? Number.NaN : sum / ranking.people
  return { covariance, mean, leftOut: ranking.leftOut }
}
