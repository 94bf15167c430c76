import { wordsOf } from './plain.ts'

/** What of an entry is counted elsewhere: its words and its facets. */
export interface Counted {
  title: string
  keywords: string
  body: string
  facets: readonly string[]
}

export interface Change {
  words: Map<string, number>
  facets: Map<string, number>
}

function add(map: Map<string, number>, name: string, by: number): void {
  const sum = (map.get(name) ?? 0) + by
  if (sum === 0) map.delete(name)
  else map.set(name, sum)
}

/** By how much the number of entries of each word and facet changes when `before` is replaced by `after`. */
export function changeOf(before: readonly Counted[], after: readonly Counted[]): Change {
  const change: Change = { words: new Map(), facets: new Map() }
  for (const [entries, by] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { title, keywords, body, facets } of entries) {
      for (const word of wordsOf(`${title} ${keywords} ${body}`)) add(change.words, word, by)
      for (const facet of new Set(facets)) add(change.facets, facet, by)
    }
  }
  return change
}
