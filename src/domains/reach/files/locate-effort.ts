import { type Located, locate } from '../../../engines/reach/locate/locate.ts'
import { modelOf } from '../../../engines/reach/locate/model.ts'
import type { Ranking } from '../../../engines/reach/locate/ranking.ts'
import type { Proof, ProofModel } from '../../../platform/prover.ts'
import type { ProofOutcome } from './locate-answer.ts'

/** Asks a solver for the optimum, for at most some seconds. */
export type Prover = (model: ProofModel, seconds: number) => Promise<Proof>

/** Pairs of a point and a site that the prover still takes: beyond, its memory ends before its time. */
const MOST_PROVED = 2_000_000
/** How long our own search for a proof goes on when one is asked for. */
const MANY_NODES = 5_000
/** Two roundings of one number differ by less than this part. */
const SAME = 1e-9

export interface Effort {
  seconds: number
  /** Milliseconds since any moment. */
  now: () => number
  /** Absent: no proof is asked for. */
  prover?: Prover | undefined
}

/** Chooses sites within the time; with a prover, asks that for the optimum too, for as long again. */
export async function search(
  ranking: Ranking,
  p: number,
  { seconds, now, prover }: Effort,
): Promise<{ located: Located; proof?: ProofOutcome }> {
  const end = now() + seconds * 1_000
  const located = locate(ranking, p, { goOn: () => now() < end, ...(prover ? { nodes: MANY_NODES } : {}) })
  if (!prover) return { located }
  if (ranking.site.length > MOST_PROVED) return { located, proof: 'large' }
  const proof = await prover(modelOf(ranking, p), seconds)
  return { located: merged(located, proof), proof: proof.outcome }
}

/** The better of both choices, and the higher of both bounds. */
function merged(located: Located, { outcome, total, bound, chosen }: Proof): Located {
  if (outcome === 'failed') return located
  const isBetter = total !== null && total < located.total * (1 - SAME)
  const best = isBetter ? { total, sites: Int32Array.from(chosen) } : located
  const isProven = located.isProven || outcome === 'optimal'
  const least = Math.min(best.total, Math.max(located.bound, bound))
  return { ...located, ...best, bound: isProven ? best.total : least, isProven }
}
