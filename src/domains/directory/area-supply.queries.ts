import { sql } from 'kysely'
import { dayNumber, dayText } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import {
  checksOf,
  firstByName,
  numbersOf,
  type Supply,
  supplyIn,
  withoutPoint,
} from '../../platform/search/supply.queries.ts'
import type { DirectoryCounts, OfferCard, PlaceCard } from './card.ts'
import { offersAround } from './offers.queries.ts'
import { placesOfIds } from './places.queries.ts'

/** Days that a check counts as recent. */
const RECENT = 180

export type AreaCounts = Omit<DirectoryCounts, 'organizations'>

export interface AreaSupply {
  counts: AreaCounts
  /** The first places by name. */
  places: PlaceCard[]
  /** All that is on offer by name, or nothing when that is more than was asked for. */
  offers: OfferCard[]
}

export interface Shown {
  places: number
  /** More offers than this are counted only. */
  offers: number
}

/** A confidential place has no point on purpose: it is not one that somebody forgot. */
async function forgotten(trx: Trx, places: Supply): Promise<number> {
  const ids = withoutPoint(places)
  if (ids.length === 0) return 0
  const { rows } = await sql<{ number: number }>`
    select count(*) as number from location where id = any(${ids}::uuid[]) and not confidential`.execute(trx)
  return rows[0]?.number ?? 0
}

/**
 * What a page about an area tells of places and offers, and how fresh that is on the calendar day `today`. Taken from the
 * index of the search: each number is what the search gives for the same area.
 */
export async function areaSupply(trx: Trx, code: string, today: string, shown: Shown): Promise<AreaSupply> {
  const [offers, places] = [await supplyIn(trx, 'offer', [code]), await supplyIn(trx, 'place', [code])]
  const { since, never, oldest } = checksOf(offers, dayNumber(today) - RECENT)
  const few = offers.entries.length <= shown.offers
  return {
    counts: {
      offers: offers.entries.length,
      places: places.entries.length,
      byLifeDomain: numbersOf(offers, 'life_domain'),
      checkedWithin180Days: since,
      neverChecked: never,
      oldestCheck: oldest === null ? null : dayText(oldest),
      withoutPoint: await forgotten(trx, places),
    },
    places: await placesOfIds(trx, firstByName(places, shown.places)),
    offers: few ? await offersAround(trx, firstByName(offers), [code]) : [],
  }
}
