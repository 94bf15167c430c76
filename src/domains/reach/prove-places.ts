import { sitesModel } from '../../engines/reach/sites-model.ts'
import type { Proof, ProofModel } from '../../platform/prover.ts'
import { type Best, bestOf, type SiteQuestion } from './best-places.ts'

/**
 * Pairs of a spot and a point where people live that a solver is still asked about. It looks at its clock between steps only, and
 * nothing else of the process runs in the meantime: with 400,000 pairs it stops half a second late, with a million five seconds.
 */
export const MOST_PAIRS = 500_000
/** Two roundings of one gap differ by less than this part. */
const SAME = 1e-6

/** `optimal`: proven; `time`: the bound holds; `failed`: the solver gave up; `large`: it was not asked. */
export interface Proven extends Best {
  proof: 'optimal' | 'time' | 'failed' | 'large'
  /** Pairs of a spot and a point that it could help. */
  pairs: number
}

/** How many pairs of a spot and a point it could help there are. */
function pairsOf({ ask: { live, candidates, need, norm } }: SiteQuestion): number {
  let pairs = 0
  for (const candidate of candidates)
    for (const point of live.would(candidate).points)
      if ((need[point] ?? 0) > 0 && (live.scores[point] ?? 0) < norm) pairs += 1
  return pairs
}

/** The better of what was found and what the solver chose, with the higher of both bounds. */
function merged(best: Best, { siteOf }: SiteQuestion, proof: Proof): Best {
  if (proof.outcome === 'failed') return best
  const { total, bound, chosen } = proof
  const isBetter = total !== null && total < best.gapAfter - SAME * Math.max(1, best.gapBefore)
  const found = isBetter ? { ...best, sites: chosen.map(siteOf), gapAfter: total } : best
  if (proof.outcome === 'optimal') return { ...found, least: found.gapAfter }
  return { ...found, least: Math.min(found.gapAfter, Math.max(best.least, bound)) }
}

/**
 * The best that is found, and for at most `seconds` the question of a solver that knows nothing of our search whether it can be
 * better. What the solver finds is taken when it is.
 */
export async function provenBest(
  question: SiteQuestion,
  prover: (model: ProofModel, seconds: number) => Promise<Proof>,
  seconds: number,
  most = MOST_PAIRS,
): Promise<Proven> {
  const [best, pairs] = [bestOf(question), pairsOf(question)]
  if (pairs > most) return { ...best, proof: 'large', pairs }
  const proof = await prover(sitesModel(question.ask), seconds)
  return { ...merged(best, question, proof), proof: proof.outcome, pairs }
}
