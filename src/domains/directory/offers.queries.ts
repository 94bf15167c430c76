import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { firstPhone, type OfferCard } from './card.ts'
import {
  type Access,
  type Address,
  addressLine,
  type Contact,
  type CostOption,
  contactLine,
  generalCost,
  type Phone,
} from './directory.ts'
import { type AreaCodes, locationIn, servicesIn } from './in-area.queries.ts'
import type { Schedule } from './schedule.ts'

/** A card as the database gives it. */
export interface OfferRow {
  id: string
  name: string
  description: string
  assuredDate: string | null
  access: Access | null
  feesDescription: string | null
  costOptions: CostOption[]
  phones: Phone[]
  contacts: Contact[]
  schedules: Schedule[]
  scheduleDescription: string | null
  organizationId: string | null
  organizationName: string | null
  organizationPhones: Phone[] | null
  locationId: string | null
  locationName: string | null
  locationPhones: Phone[] | null
  addresses: Address[] | null
  confidential: boolean | null
  lifeDomains: string[]
  here: boolean
}

export function toOfferCard(row: OfferRow): OfferCard {
  const { organizationId, organizationName, locationId, locationName } = row
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    organization:
      organizationId && organizationName !== null ? { id: organizationId, name: organizationName } : null,
    place:
      locationId && locationName !== null
        ? {
            id: locationId,
            name: locationName,
            address: addressLine(row.addresses ?? []),
            confidential: row.confidential ?? false,
          }
        : null,
    schedules: row.schedules,
    scheduleText: row.scheduleDescription,
    costText: row.feesDescription,
    cost: generalCost(row.costOptions),
    access: row.access,
    phone: firstPhone(row.contacts, row.phones, row.locationPhones ?? [], row.organizationPhones ?? []),
    contact: contactLine(row.contacts),
    lifeDomains: row.lifeDomains,
    assuredDate: row.assuredDate,
    atLocation: row.here,
  }
}

/** The columns of a card, from `service`, `organization` and `location`. */
export const OFFER_COLUMNS = sql`
  service.id, service.name, service.description, service.assured_date, service.access, service.fees_description,
  service.cost_options, service.phones, service.contacts, service.schedules, service.schedule_description,
  organization.id as organization_id, organization.name as organization_name,
  organization.phones as organization_phones,
  location.id as location_id, location.name as location_name, location.phones as location_phones,
  location.addresses, location.confidential,
  array(select term_id from service_term where service_id = service.id and taxonomy = 'life_domain' order by term_id)
    as life_domains`

/**
 * The organisation and one place of each `found` service. A service that is given somewhere else too still shows one
 * place: the one in the area, else the first by name.
 */
export const OFFER_JOINS = sql`
  left join organization on organization.id = service.organization_id and organization.status = 'active'
  left join lateral (
    select place.* from service_at_location as link join location as place on place.id = link.location_id
    where link.service_id = service.id and link.status = 'active' and place.status = 'active'
      and (found.location_id is null or place.id = found.location_id)
    order by place.name, place.id limit 1
  ) as location on true`

export interface OfferQuery {
  areaCodes?: AreaCodes
  lifeDomain?: string | undefined
}

/**
 * What is on offer at a place in these areas, or for them (`atLocation` tells which), by name. One query.
 * A confidential place shows its name only.
 */
export async function offersIn(trx: Trx, { areaCodes, lifeDomain }: OfferQuery): Promise<OfferCard[]> {
  const inDomain = lifeDomain
    ? sql`and exists (select from service_term where service_id = service.id
        and taxonomy = 'life_domain' and term_id = ${lifeDomain})`
    : sql``
  const { rows } = await sql<OfferRow>`
    with found as (
      select distinct on (service_id) service_id, location_id, here from (${servicesIn(areaCodes)}) as each
      order by service_id, here desc, location_id
    )
    select ${OFFER_COLUMNS}, found.here from found join service on service.id = found.service_id ${OFFER_JOINS}
    where service.status = 'active' ${inDomain}
    order by public.fold(service.name), service.id`.execute(trx)
  return rows.map(toOfferCard)
}

async function offersWhere(trx: Trx, found: RawBuilder<unknown>): Promise<OfferCard[]> {
  const { rows } = await sql<OfferRow>`
    with found as (${found})
    select ${OFFER_COLUMNS}, found.here from found join service on service.id = found.service_id ${OFFER_JOINS}
    where service.status = 'active' order by public.fold(service.name), service.id`.execute(trx)
  return rows.map(toOfferCard)
}

/** These things on offer, by name; of more than one place each shows the one in these areas. */
export async function offersAround(
  trx: Trx,
  ids: readonly string[],
  areaCodes: AreaCodes,
): Promise<OfferCard[]> {
  if (ids.length === 0) return []
  return offersWhere(
    trx,
    sql`select asked.id as service_id, inside.id as location_id, inside.id is not null as here
      from unnest(${[...ids]}::uuid[]) as asked (id)
      left join lateral (
        select location.id from service_at_location as link join location on location.id = link.location_id
        where link.service_id = asked.id and link.status = 'active' and ${locationIn(areaCodes)}
        order by location.id limit 1) as inside on true`,
  )
}

/** What is on offer at one place. */
export function offersAt(trx: Trx, locationId: string): Promise<OfferCard[]> {
  return offersWhere(
    trx,
    sql`select service_id, location_id, true as here from service_at_location where location_id = ${locationId}::uuid`,
  )
}

/** What one organisation has on offer. */
export function offersOf(trx: Trx, organizationId: string): Promise<OfferCard[]> {
  return offersWhere(
    trx,
    sql`select id as service_id, null::uuid as location_id, true as here from service
      where organization_id = ${organizationId}::uuid`,
  )
}
