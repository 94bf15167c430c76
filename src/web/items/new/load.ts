import {
  type ItemKind,
  type OwnPlace,
  organizationsById,
  ownOrganizations,
  placesToChoose,
  placeToChoose,
} from '../../../domains/directory/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { isId } from '../../../platform/id.ts'
import type { Giver } from './reading.ts'

/** Most places of an organisation to choose from: more is no list for a phone. */
const MOST_PLACES = 12

/**
 * Of whom a new thing can be: the organisations of an editor; of a coordinator the one that she came from (`asked`), or none,
 * as she types any name.
 */
export async function giversOf(trx: Trx, decides: boolean, asked: string | undefined): Promise<Giver[]> {
  const ids = decides ? (asked && isId(asked) ? [asked] : []) : await ownOrganizations(trx)
  const found = await organizationsById(trx, ids)
  return ids.flatMap((id) => {
    const name = found.get(id)?.name
    return name === undefined ? [] : [{ id, name }]
  })
}

/** Where a new offer can be without typing an address: places of these organisations, and the one that somebody came from. */
export async function placesFor(
  trx: Trx,
  kind: ItemKind,
  givers: readonly Giver[],
  asked: string | undefined,
): Promise<OwnPlace[]> {
  if (kind !== 'service') return []
  const own = await placesToChoose(
    trx,
    givers.map(({ id }) => id),
    MOST_PLACES,
  )
  const from = asked && isId(asked) ? await placeToChoose(trx, asked) : null
  return from && !own.some(({ id }) => id === from.id) ? [from, ...own] : own
}
