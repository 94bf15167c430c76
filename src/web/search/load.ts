import { type Area, listAreas, shapesOf, workingMunicipalities } from '../../domains/areas/index.ts'
import {
  areasOfOffers,
  type OfferCard,
  type OrganizationSummary,
  offersById,
  organizationsById,
  type PlaceCard,
  placesById,
  pointsOfOffers,
} from '../../domains/directory/index.ts'
import { countUnknown } from '../../domains/freshness/index.ts'
import { heldShortlist } from '../../domains/shortlist/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { LonLat } from '../../platform/geo.ts'
import { find } from '../../platform/search/find.queries.ts'
import type { SearchHit } from '../../platform/search/search.ts'
import { loadPeopleFound } from '../people/load.ts'
import { type Asked, toQuery } from './asked.ts'
import { findSpot } from './near.ts'

/** Few enough for one screen of map markers and a light page. */
const PER_PAGE = 12

/** One result with everything its card shows. */
export interface Result {
  hit: SearchHit
  offer: OfferCard | null
  place: PlaceCard | null
  organization: OrganizationSummary | null
  /** CBS codes of the areas that an offer without a place is for. */
  areaCodes: readonly string[]
  /** WGS84; null when nobody knows, or nobody may know. */
  point: LonLat | null
}

/** The moment of asking on the calendar and clock of the Netherlands. */
export interface Moment {
  day: string
  time: string
}

async function toResults(trx: Trx, hits: readonly SearchHit[]): Promise<Result[]> {
  const ids = (kind: SearchHit['kind']) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id)
  const offers = await offersById(trx, ids('offer'))
  const points = await pointsOfOffers(trx, ids('offer'))
  const places = await placesById(trx, ids('place'))
  const organizations = await organizationsById(trx, ids('organization'))
  const placeless = [...offers.values()].filter((each) => each.place === null)
  const areas = await areasOfOffers(
    trx,
    placeless.map((each) => each.id),
  )
  return hits.map((hit) => {
    const place = places.get(hit.id) ?? null
    const own =
      place && place.longitude !== null && place.latitude !== null
        ? { longitude: place.longitude, latitude: place.latitude }
        : null
    return {
      hit,
      offer: offers.get(hit.id) ?? null,
      place,
      organization: organizations.get(hit.id) ?? null,
      areaCodes: areas.get(hit.id) ?? [],
      point: points.get(hit.id) ?? own,
    }
  })
}

async function areasOf(trx: Trx): Promise<{ municipalities: Area[]; wijken: Area[]; buurten: Area[] }> {
  return {
    municipalities: await workingMunicipalities(trx),
    wijken: await listAreas(trx, { level: 'wijk' }),
    buurten: await listAreas(trx, { level: 'buurt' }),
  }
}

/** Who reads: what we call the position of their device, and whether the scope holds the key of a list. */
interface Reader {
  here: string
  holdsList: boolean
}

/** Everything the page of results shows, read in one transaction. */
export async function loadSearch(trx: Trx, asked: Asked, now: Moment, { here, holdsList }: Reader) {
  const { municipalities, wijken, buurten } = await areasOf(trx)
  const spot = asked.near === '' ? null : await findSpot(trx, asked.near, here)
  const areaNames = [...municipalities, ...wijken, ...buurten].map(({ name, code }) => ({ name, code }))
  const near = spot ? { point: spot.point, radius: asked.radius } : undefined
  const query = { ...toQuery(asked, PER_PAGE), areaNames, ...(near ? { near } : {}) }
  const found = await find(trx, query, now)
  const list = holdsList ? await heldShortlist(trx, now.day) : null
  return {
    kept: new Set(list?.items.map(({ id }) => id)),
    spot,
    found,
    now,
    unknown: await countUnknown(trx, asked.areas.length === 1 ? asked.areas[0] : undefined),
    people: await loadPeopleFound(trx, asked.page === 1 ? asked.text : '', now.day),
    results: await toResults(trx, found.hits),
    pages: Math.max(1, Math.ceil(found.total / PER_PAGE)),
    first: (asked.page - 1) * PER_PAGE + 1,
    municipalities,
    wijken,
    areas: new Map([...municipalities, ...wijken, ...buurten].map((area) => [area.code, area])),
    shapes: await shapesOf(
      trx,
      wijken.map((each) => each.code),
    ),
    terms: await allTerms(trx),
  }
}

export type Search = Awaited<ReturnType<typeof loadSearch>>
