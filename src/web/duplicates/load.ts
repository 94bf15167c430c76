import {
  type Below,
  belowOf,
  compare,
  differingFields,
  type Evidence,
  eitherSecret,
  factsOf,
  fieldValue,
  type Item,
  type ItemKind,
  isHollow,
  itemNow,
  MERGE_FIELDS,
  type MergeField,
} from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'

/** Two things side by side, with all that decides. */
export interface Compared {
  kind: ItemKind
  items: readonly [Item, Item]
  evidence: Evidence[]
  differs: MergeField[]
  /** Fields that say the same in both. */
  equal: MergeField[]
  below: readonly [Below, Below]
}

/** Two things to compare; null when one is not there, hidden, or where it is must stay secret. */
export async function loadCompared(
  trx: Trx,
  kind: ItemKind,
  one: string,
  other: string,
): Promise<Compared | null> {
  if (one === other) return null
  const [a, b] = [await itemNow(trx, kind, one), await itemNow(trx, kind, other)]
  if (!a?.active || !b?.active || eitherSecret(a, b)) return null
  const facts = await factsOf(trx, kind, [one, other])
  const [factsA, factsB] = [facts.get(a.id), facts.get(b.id)]
  const differs = differingFields(a, b)
  return {
    ...{ kind, items: [a, b], differs },
    evidence: factsA && factsB ? compare(factsA, factsB) : [],
    equal: MERGE_FIELDS.filter((field) => !differs.includes(field) && !isHollow(fieldValue(a, field))),
    below: [await belowOf(trx, kind, a.id), await belowOf(trx, kind, b.id)],
  }
}

/** How much hangs below a thing. */
export const countBelow = ({ offers, places }: Below) => offers.length + places.length
