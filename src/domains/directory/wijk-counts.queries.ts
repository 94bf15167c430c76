import type { Trx } from '../../platform/db/database.ts'
import { numbersByArea } from '../../platform/search/supply.queries.ts'

/** How many places a wijk has, and how many things on offer: what the search lists for it. */
export interface WijkCounts {
  places: number
  offers: number
}

/** By code of the wijk. The numbers that its page says and that its links give. */
export async function countsByWijk(trx: Trx, codes: readonly string[]): Promise<Map<string, WijkCounts>> {
  const places = await numbersByArea(trx, 'place', codes)
  const offers = await numbersByArea(trx, 'offer', codes)
  return new Map(
    codes.map((code) => [code, { places: places.get(code) ?? 0, offers: offers.get(code) ?? 0 }]),
  )
}
