import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { AtPlace, OfferRecord } from './record.ts'
import {
  COMMON,
  inOrder,
  OFFER_CHANGED,
  organizationRecords,
  placeRecords,
  records,
} from './records.queries.ts'

interface Link {
  id: string
  serviceId: string
  locationId: string
}

async function placesOf(trx: Trx, ids: readonly string[]): Promise<Map<string, AtPlace[]>> {
  const { rows } = await sql<Link>`
    select id, service_id, location_id from service_at_location
    where status = 'active' and service_id = any(${[...ids]}::uuid[])`.execute(trx)
  const places = await placeRecords(trx, [...new Set(rows.map((row) => row.locationId))])
  const byId = new Map(places.map((place) => [place.id, place]))
  const pairs = rows.flatMap(({ id, serviceId, locationId }) => {
    const place = byId.get(locationId)
    return place ? [{ id, serviceId, place }] : []
  })
  const order = (a: AtPlace, b: AtPlace) =>
    a.place.name.localeCompare(b.place.name, 'nl') || (a.place.id < b.place.id ? -1 : 1)
  const grouped = Map.groupBy(pairs, (pair) => pair.serviceId)
  return new Map(
    [...grouped].map(([id, list]) => [
      id,
      list.map((pair) => ({ id: pair.id, place: pair.place })).sort(order),
    ]),
  )
}

type BareOffer = Omit<OfferRecord, 'organization' | 'places'> & { organizationId: string | null }

/** Things on offer by id, each with its organisation and places, in the order of the ids. A few queries for all of them. */
export async function offerRecords(trx: Trx, ids: readonly string[]): Promise<OfferRecord[]> {
  if (ids.length === 0) return []
  const found = await records<BareOffer>(
    trx,
    sql`
    select ${COMMON('service', OFFER_CHANGED)}, organization_id, url, email, access, application_process, fees_description, cost_options,
      eligibility_description, minimum_age, maximum_age, schedules, schedule_description, languages,
      interpretation_services, required_documents, additional_urls,
      array(select area_code from service_area where service_id = service.id order by area_code) as area_codes,
      (select coalesce(jsonb_agg(jsonb_build_object('taxonomy', taxonomy, 'id', term_id) order by taxonomy, term_id), '[]')
        from service_term where service_id = service.id) as terms
    from service where status = 'active' and id = any(${[...ids]}::uuid[])`,
  )
  const bare = inOrder(ids, found)
  const owners = new Set(bare.flatMap(({ organizationId }) => organizationId ?? []))
  const organizations = new Map((await organizationRecords(trx, [...owners])).map((each) => [each.id, each]))
  const places = await placesOf(trx, ids)
  return bare.map(({ organizationId, ...offer }) => ({
    ...offer,
    organization: organizations.get(organizationId ?? '') ?? null,
    places: places.get(offer.id) ?? [],
  }))
}

/** Pairs of offer and place by their own ids, in order: the offer, and that one place of it. */
export async function pairRecords(
  trx: Trx,
  ids: readonly string[],
): Promise<{ offer: OfferRecord; at: AtPlace }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Link>`
    select id, service_id, location_id from service_at_location
    where status = 'active' and id = any(${[...ids]}::uuid[])`.execute(trx)
  const offers = await offerRecords(trx, [...new Set(rows.map((row) => row.serviceId))])
  const pairs = offers.flatMap((offer) => offer.places.map((at) => [at.id, { offer, at }] as const))
  return inOrder(ids, new Map(pairs))
}
