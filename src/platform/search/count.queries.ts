import type { Trx } from '../db/database.ts'
import { entriesByMoment, facetCounts, type Passing, passingOf } from './counts.ts'
import { type FacetIndex, facetIndex, nearTimes, VERSION } from './facet-index.queries.ts'
import type { Group, Moment } from './filters.ts'
import type { Understood } from './reading.queries.ts'

const ID_LENGTH = 36
/** An entry that passes every group has this behind its id, another the letter of the group that it fails. */
export const PASSED = '.'
export const letterOf = (at: number): string => String.fromCharCode(97 + at)

function readPassing(text: string, { numbers }: FacetIndex): Passing[] {
  const passing: Passing[] = []
  for (let at = 0; at < text.length; at += ID_LENGTH + 1) {
    const entry = numbers.get(text.slice(at, at + ID_LENGTH))
    const letter = text[at + ID_LENGTH]
    const failing = letter === PASSED || letter === undefined ? -1 : letter.charCodeAt(0) - 97
    if (entry !== undefined) passing.push({ entry, failing })
  }
  return passing
}

interface Counted {
  total: number
  counts: Map<string, number>
}

/**
 * The numbers beside the results. `text`: ids of 36 letters, each with the letter of the one group that it fails or a dot;
 * null when nothing but groups narrows, so that the facets in memory say it all.
 */
export async function count(
  trx: Trx,
  text: string | null,
  { facets }: Understood,
  groups: readonly Group[],
  now: Moment,
): Promise<Counted> {
  const version = facets.get(VERSION) ?? 0
  const index = await facetIndex(trx, version)
  const moments = entriesByMoment(await nearTimes(trx, version, index, now.day), now)
  if (text === null && groups.length === 0) {
    const sizes = [...moments].map(([when, entries]) => [`when:${when}`, entries.size] as const)
    return { total: index.numbers.size, counts: new Map([...index.totals, ...sizes]) }
  }
  const passing = text === null ? passingOf(index, groups, moments) : readPassing(text, index)
  const names = groups.map(({ name }) => name)
  const when = names.indexOf('when')
  const counted = new Set(
    passing.flatMap(({ entry, failing }) => (failing === -1 || failing === when ? [entry] : [])),
  )
  const sizes = [...moments].map(
    ([moment, entries]) => [`when:${moment}`, counted.intersection(entries).size] as const,
  )
  const total = passing.reduce((sum, { failing }) => (failing === -1 ? sum + 1 : sum), 0)
  return {
    total,
    counts: new Map([...facetCounts(index, passing, names), ...sizes.filter(([, size]) => size > 0)]),
  }
}
