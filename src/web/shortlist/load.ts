import {
  type OfferCard,
  type OrganizationSummary,
  offersById,
  organizationsById,
  type PlaceCard,
  placesById,
} from '../../domains/directory/index.ts'
import { heldShortlist, type Item, type ItemKind } from '../../domains/shortlist/index.ts'
import type { Trx } from '../../platform/db/database.ts'

/** One thing on a list with its card; all three null when it is no longer there. */
export interface Entry {
  item: Item
  offer: OfferCard | null
  place: PlaceCard | null
  organization: OrganizationSummary | null
}

export interface LoadedList {
  endsOn: string
  entries: Entry[]
}

/** The list that this transaction may see, with the cards of what is on it; null when there is none. */
export async function loadList(trx: Trx, today: string): Promise<LoadedList | null> {
  const list = await heldShortlist(trx, today)
  if (!list) return null
  const ids = (kind: ItemKind) => list.items.filter((item) => item.kind === kind).map(({ id }) => id)
  const offers = await offersById(trx, ids('offer'))
  const places = await placesById(trx, ids('place'))
  const organizations = await organizationsById(trx, ids('organization'))
  const entries = list.items.map((item) => ({
    item,
    offer: offers.get(item.id) ?? null,
    place: places.get(item.id) ?? null,
    organization: organizations.get(item.id) ?? null,
  }))
  return { endsOn: list.endsOn, entries }
}
