import { asSystem } from '../../../platform/db/as-system.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { certainty, compare, type Evidence } from './evidence.ts'
import { factsOf } from './facts.queries.ts'
import { type Facts, keysOf } from './facts.ts'
import { heldBy, namesLike } from './near.queries.ts'

/** Something on the map that may be what somebody is about to add. */
export interface Alike {
  id: string
  name: string
  organization: string | null
  certainty: number
  evidence: Evidence[]
}

const MOST_NAMES = 20
/**
 * Asked sooner than pairs are proposed (45): who adds something because its hours on the map are old types other hours, and
 * a question too many costs one tap.
 */
const WORTH_ASKING = 35

/**
 * What is on the map and may be this, the surest first: by the same evidence as pairs are found by. Only what everybody sees
 * and is not secret. What was imported after the last search for pairs is not found. An editor may not read the keys that
 * things are compared by, so they are looked up as the system.
 */
export function alikeTo(trx: Trx, facts: Facts, limit: number): Promise<Alike[]> {
  return asSystem(trx, async () => {
    const named = await namesLike(trx, facts.name, MOST_NAMES)
    const ids = [
      ...named.filter(({ kind }) => kind === facts.kind).map(({ id }) => id),
      ...(await heldBy(trx, facts.kind, keysOf(facts))),
    ]
    const known = await factsOf(trx, facts.kind, [...new Set(ids)])
    return [...known.values()]
      .map((each) => {
        const evidence = compare(facts, each)
        const { id, name, organization } = each
        return {
          ...{ id, name, evidence, certainty: certainty(evidence) },
          organization: organization?.name ?? null,
        }
      })
      .filter((each) => each.certainty >= WORTH_ASKING)
      .toSorted((one, other) => other.certainty - one.certainty)
      .slice(0, limit)
  })
}
