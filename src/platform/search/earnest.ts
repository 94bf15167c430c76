import type { Concept } from './concept.ts'

/** Facets that say what is the matter with somebody, and not where or what for a thing it is. */
const isNeed = (facet: string) => facet.startsWith('situation:')

/** Nothing here is the answer to it: another counter does it, or nobody uses the word. */
export const isUnanswerable = ({ kind, weight }: Concept) =>
  kind === 'elsewhere' || (kind === 'unknown' && weight > 0)

/** What another counter does gives nothing here, unless somebody also tells what is the matter. */
function besideElsewhere(hard: readonly Concept[], elsewhere: readonly Concept[], soft: readonly Concept[]) {
  const told = hard.filter(({ reading, hint }) => reading.as === 'meaning' && !hint)
  const needs = told.filter(({ alternatives }) => alternatives.some(({ facets }) => facets.some(isNeed)))
  if (needs.length > 0) return { asked: needs, nice: [...soft, ...elsewhere] }
  // One word of another counter (`apotheek`) in a story about something of ours is a detail of the story.
  if (told.length > 0 && elsewhere.every(({ hint }) => hint)) return { asked: [...hard], nice: [...soft] }
  return { asked: [], nice: [...soft] }
}

/** What is asked in earnest: telling words; else weak ones; else what would otherwise only be nice. */
export function askedOf(concepts: readonly Concept[]): { asked: Concept[]; nice: Concept[] } {
  const of = (kind: Concept['kind']) => concepts.filter((concept) => concept.kind === kind)
  const [hard, weak, soft, elsewhere] = [of('hard'), of('weak'), of('soft'), of('elsewhere')]
  if (elsewhere.length > 0) return besideElsewhere(hard, elsewhere, soft)
  // A word of no weight beside a theme only brings texts that are about something else.
  if (hard.some(({ reading }) => reading.as === 'meaning')) return { asked: hard, nice: [...soft, ...weak] }
  // Mostly words that nobody uses, and no theme: the question is about something that is not here.
  if (of('unknown').filter(isUnanswerable).length > hard.length) return { asked: [], nice: soft }
  if (hard.length > 0) return { asked: [...hard, ...weak], nice: soft }
  return soft.length > 0 ? { asked: soft, nice: weak } : { asked: weak, nice: [] }
}
