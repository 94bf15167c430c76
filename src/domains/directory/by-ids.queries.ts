import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { OfferCard, PlaceCard } from './card.ts'
import { keptIds } from './duplicates/merges.queries.ts'
import { OFFER_COLUMNS, OFFER_JOINS, type OfferRow, toOfferCard } from './offers.queries.ts'
import { placesOfIds } from './places.queries.ts'

/** What a list shows of one organisation. */
export interface OrganizationSummary {
  id: string
  name: string
  description: string
}

/**
 * What `find` gives by id; an id that was merged into another gives what was kept, so that a list somebody saved still
 * works. Only what is not found costs a second question.
 */
async function orKept<T>(
  trx: Trx,
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<Map<string, T>>,
): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map()
  const found = await find(ids)
  const kept = await keptIds(
    trx,
    ids.filter((id) => !found.has(id)),
  )
  const others = kept.size > 0 ? await find([...new Set(kept.values())]) : new Map<string, T>()
  for (const [old, id] of kept) {
    const other = others.get(id)
    if (other) found.set(old, other)
  }
  return found
}

/** Cards of these things on offer, by id; what is no longer active is left out. One query. */
export function offersById(trx: Trx, ids: readonly string[]): Promise<Map<string, OfferCard>> {
  return orKept(trx, ids, (some) => findOffers(trx, some))
}

async function findOffers(trx: Trx, ids: readonly string[]): Promise<Map<string, OfferCard>> {
  const { rows } = await sql<OfferRow>`
    with found as (select id as service_id, null::uuid as location_id, true as here
      from unnest(${[...ids]}::uuid[]) as id)
    select ${OFFER_COLUMNS}, found.here from found join service on service.id = found.service_id ${OFFER_JOINS}
    where service.status = 'active'`.execute(trx)
  return new Map(rows.map((row) => [row.id, toOfferCard(row)]))
}

/** Cards of these places, by id. */
export function placesById(trx: Trx, ids: readonly string[]): Promise<Map<string, PlaceCard>> {
  const find = async (some: readonly string[]) =>
    new Map((await placesOfIds(trx, some)).map((card) => [card.id, card]))
  return orKept(trx, ids, find)
}

/** Name and description of these organisations, by id. */
export function organizationsById(
  trx: Trx,
  ids: readonly string[],
): Promise<Map<string, OrganizationSummary>> {
  return orKept(trx, ids, (some) => findOrganizations(trx, some))
}

async function findOrganizations(
  trx: Trx,
  ids: readonly string[],
): Promise<Map<string, OrganizationSummary>> {
  const rows = await trx
    .selectFrom('organization')
    .select(['id', 'name', 'description'])
    .where('status', '=', 'active')
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** CBS codes of the areas that things on offer are for, by id of the offer: of one without a place, all there is of where. */
export async function areasOfOffers(trx: Trx, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; codes: string[] }>`
    select service_id as id, array_agg(area_code order by area_code) as codes
    from service_area where service_id = any(${[...ids]}::uuid[]) group by service_id`.execute(trx)
  return new Map(rows.map(({ id, codes }) => [id, codes]))
}

/** Where things on offer take place, for a map: longitude and latitude by id of the offer; confidential places never. */
export async function pointsOfOffers(
  trx: Trx,
  ids: readonly string[],
): Promise<Map<string, { longitude: number; latitude: number }>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; longitude: number; latitude: number }>`
    select distinct on (link.service_id) link.service_id as id, location.longitude, location.latitude
    from service_at_location as link join location on location.id = link.location_id
    where link.service_id = any(${[...ids]}::uuid[]) and link.status = 'active' and location.status = 'active'
      and not location.confidential and location.longitude is not null
    order by link.service_id, location.name, location.id`.execute(trx)
  return new Map(rows.map(({ id, longitude, latitude }) => [id, { longitude, latitude }]))
}
