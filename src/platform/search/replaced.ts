import type { Heard } from './phrases.ts'

/**
 * Phrases that stood for something that ended (`situation:oud`) stand for what came instead, whoever made them.
 */
export function withReplaced(heard: readonly Heard[], replaced: ReadonlyMap<string, string>): Heard[] {
  if (replaced.size === 0) return [...heard]
  const now = (facets: readonly string[]) => [...new Set(facets.map((facet) => replaced.get(facet) ?? facet))]
  return heard.map((each) => {
    const { meaning } = each.phrase
    const led = { ...meaning, facets: now(meaning.facets), soft: now(meaning.soft) }
    return { ...each, phrase: { ...each.phrase, meaning: led } }
  })
}
