import { secretHash } from '../../../platform/secret.ts'
import type { SampleKind } from './sample.ts'

/** Something that can be drawn. */
export interface Candidate {
  kind: SampleKind
  id: string
}

/**
 * A simple random sample without replacement: everything gets a number of its own, SHA-256 of the seed and its id, and the
 * lowest ones are drawn, in that order. The same seed over the same map draws the same; what is added or goes changes nothing in
 * the numbers of the rest. Permanent random numbers: Ohlsson, “Coordination of samples using permanent random numbers”,
 * in Cox et al., Business Survey Methods (1995).
 */
export function draw(candidates: readonly Candidate[], size: number, seed: number): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, number: secretHash(`sample:${seed}:${candidate.id.toLowerCase()}`) }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    .slice(0, size)
    .map(({ candidate }) => candidate)
}
