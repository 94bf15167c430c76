import type { Concept } from './concept.ts'

/** Things of each kind that a question is answered by; each one costs a look at every candidate. */
const MOST: Readonly<Record<Concept['kind'], number>> = {
  ...{ hard: 5, weak: 2, soft: 4, unknown: 6, elsewhere: 2 },
}
/** Ways to be about one thing, the surest first. */
const MOST_WAYS = 8

/**
 * A long story with its most telling parts only, in their order: who names ten topics is helped by the rarest. What is
 * left out is told.
 */
export function mostTelling(concepts: readonly Concept[]): Concept[] {
  const kept = new Set(
    Object.entries(MOST).flatMap(([kind, most]) =>
      concepts
        .filter((each) => each.kind === kind)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, most),
    ),
  )
  return concepts.map((concept) => {
    if (!kept.has(concept)) return leftOut(concept)
    const alternatives = [...concept.alternatives].sort((a, b) => b.worth - a.worth).slice(0, MOST_WAYS)
    return { ...concept, alternatives }
  })
}

const leftOut = ({ reading: { typed } }: Concept): Concept => ({
  reading: { typed, as: 'left-out', to: [] },
  ...{ alternatives: [], weight: 0, kind: 'unknown' },
})
