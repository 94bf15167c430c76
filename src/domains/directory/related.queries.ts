import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { NearbyOffer, PlaceCard } from './card.ts'
import { placesWhere } from './places.queries.ts'

/** Every place where one thing is on offer, by name. */
export function placesOfOffer(trx: Trx, offerId: string): Promise<PlaceCard[]> {
  return placesWhere(
    trx,
    sql`location.status = 'active' and location.id in (select location_id from service_at_location
      where service_id = ${offerId}::uuid and status = 'active')`,
  )
}

/** The places of one organisation: its own, and those where it has something on offer; only places known by name. */
export function placesOfOrganization(trx: Trx, organizationId: string): Promise<PlaceCard[]> {
  return placesWhere(
    trx,
    sql`location.status = 'active' and location.listed and (location.organization_id = ${organizationId}::uuid
      or location.id in (select location_id from service_at_location as link
        join service on service.id = link.service_id
        where service.organization_id = ${organizationId}::uuid and service.status = 'active' and link.status = 'active'))`,
  )
}

/** Which of these things on offer are about violence at home. */
export async function aboutViolence(trx: Trx, offerIds: readonly string[]): Promise<Set<string>> {
  if (offerIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select distinct service_id as id from service_term where service_id = any(${[...offerIds]}::uuid[])
      and (taxonomy, term_id) in (('situation', 'huiselijk-geweld'), ('specialism', 'veilig-thuis'))`.execute(
    trx,
  )
  return new Set(rows.map(({ id }) => id))
}

/** When each of these things on offer last changed. */
export async function lastModifiedOf(trx: Trx, offerIds: readonly string[]): Promise<Map<string, Date>> {
  if (offerIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('service')
    .select(['id', 'lastModified'])
    .where('id', 'in', [...offerIds])
    .execute()
  return new Map(rows.map((row) => [row.id, row.lastModified]))
}

export interface NearbyQuery {
  /** From this place; a confidential one is near nothing. */
  placeId: string
  lifeDomains: readonly string[]
  /** Left out: the thing itself and what is shown already. */
  except: readonly string[]
  limit: number
  /** Metres. */
  within: number
}

/** Places that are looked at, nearest first: enough to find a handful of offers, few enough to stay quick. */
const PLACES_TRIED = 80

/** What else is on offer around a place in the same life domains, nearest first; each thing once. */
export async function offersNear(trx: Trx, query: NearbyQuery): Promise<NearbyOffer[]> {
  const { rows } = await sql<NearbyOffer>`
    with near as (
      select place.* from (select rd from location where id = ${query.placeId}::uuid and rd is not null) as here,
      lateral (
        select location.id, location.name, location.rd <-> here.rd as distance from location
        where location.status = 'active' and location.rd is not null
        order by location.rd <-> here.rd limit ${PLACES_TRIED}) as place
      where place.distance <= ${query.within}
    ), found as (
      select distinct on (service.id) service.id, service.name, near.name as place_name, near.distance
      from near join service_at_location as link on link.location_id = near.id and link.status = 'active'
      join service on service.id = link.service_id and service.status = 'active'
      where service.id <> all(${[...query.except]}::uuid[])
        and exists (select from service_term where service_id = service.id and taxonomy = 'life_domain'
          and term_id = any(${[...query.lifeDomains]}))
      order by service.id, near.distance
    )
    select * from found order by distance, public.fold(name), id limit ${query.limit}`.execute(trx)
  return rows
}
