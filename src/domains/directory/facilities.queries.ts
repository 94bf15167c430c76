import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Schedule } from './schedule.ts'

/** A thing on offer at one place of which it is known where it is, or such a place by itself. */
export interface Facility {
  /** Null for a place by itself. */
  offerId: string | null
  placeId: string
  organizationId: string | null
  name: string
  placeName: string
  /** RD New, metres. */
  x: number
  y: number
  wijkCode: string | null
  municipalityCode: string | null
  /** When the offer is on; of a place by itself when it is open. */
  schedules: Schedule[]
  /** In how many places this is offered. */
  places: number
  lifeDomains: string[]
  targetGroups: string[]
  minimumAge: number | null
  maximumAge: number | null
  placeType: string | null
}

const TERMS = (taxonomy: string) => sql`array(
  select term_id from service_term where service_id = service.id and taxonomy = ${taxonomy} order by term_id)`

const PLACED = sql`location.status = 'active' and not location.confidential and location.rd is not null`

/**
 * Everything that is shown and stands on the map: each offer at each of its places, then each place that people know by name,
 * both by id. A confidential place is not in it, nor what is offered there; an offer without a place is not either
 * (`unplacedOffers` counts those).
 */
export async function facilities(trx: Trx): Promise<Facility[]> {
  const { rows } = await sql<Facility>`
    select service.id as offer_id, location.id as place_id, service.organization_id, service.name,
      location.name as place_name, location.rd[0] as x, location.rd[1] as y, location.wijk_code, location.municipality_code,
      service.schedules,
      (count(*) over (partition by service.id))::int as places, ${TERMS('life_domain')} as life_domains,
      ${TERMS('target_group')} as target_groups, service.minimum_age, service.maximum_age, location.place_type
    from service join service_at_location as link on link.service_id = service.id and link.status = 'active'
    join location on location.id = link.location_id
    where service.status = 'active' and ${PLACED}
    union all
    select null, location.id, location.organization_id, location.name, location.name, location.rd[0], location.rd[1],
      location.wijk_code, location.municipality_code, location.schedules, 1, '{}', '{}', null, null, location.place_type
    from location where location.listed and ${PLACED}
    order by 1 nulls last, 2`.execute(trx)
  return rows
}

/** By life domain: how many offers are shown of which nobody knows where they are, or that are everywhere. */
export async function unplacedOffers(trx: Trx): Promise<Map<string, number>> {
  const { rows } = await sql<{ domain: string; count: number }>`
    select own.term_id as domain, count(*)::int as count
    from service join service_term as own on own.service_id = service.id and own.taxonomy = 'life_domain'
    where service.status = 'active' and not exists (
      select from service_at_location as link join location on location.id = link.location_id
      where link.service_id = service.id and link.status = 'active' and ${PLACED})
    group by own.term_id`.execute(trx)
  return new Map(rows.map(({ domain, count }) => [domain, count]))
}
