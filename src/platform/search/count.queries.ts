import type { Trx } from '../db/database.ts'
import { facetCounts, momentCounts, ofGroup, type Passing } from './counts.ts'
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

/** `text`: ids of 36 letters, each with the letter of the one group that it fails, or a dot.
 *  The numbers beside the results. Without a question those of the whole index serve. */
export async function count(
  trx: Trx,
  text: string,
  { facets }: Understood,
  groups: readonly Group[],
  { narrowed, now }: { narrowed: boolean; now: Moment },
): Promise<Counted> {
  const version = facets.get(VERSION) ?? 0
  const index = await facetIndex(trx, version)
  const times = await nearTimes(trx, version, index, now.day)
  if (!narrowed && groups.length === 0)
    return {
      total: index.numbers.size,
      counts: new Map([...index.totals, ...momentCounts(times, () => true, now)]),
    }
  const passing = readPassing(text, index)
  const names = groups.map(({ name }) => name)
  const counts = facetCounts(index, passing, names)
  const [only] = names
  // With one choice and nothing else the numbers beside it are those of the whole index too.
  if (!narrowed && names.length === 1 && only)
    for (const [facet, number] of ofGroup(index.totals, only)) counts.set(facet, number)
  const when = names.indexOf('when')
  const alone = !narrowed && names.length === 1 && when === 0
  const counted = new Set(
    passing.flatMap(({ entry, failing }) => (failing === -1 || failing === when ? [entry] : [])),
  )
  const moments = momentCounts(times, (entry) => alone || counted.has(entry), now)
  const total = passing.reduce((sum, { failing }) => (failing === -1 ? sum + 1 : sum), 0)
  return { total, counts: new Map([...counts, ...moments]) }
}
