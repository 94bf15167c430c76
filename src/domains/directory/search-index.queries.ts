import { sql } from 'kysely'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { IndexedOffer, IndexedOrganization, IndexedPlace } from './search-entry.ts'
import { INDEX_DAYS } from './search-facts.ts'

/** Records of one kind each, by id. */
export interface RecordIds {
  organizations: readonly string[]
  locations: readonly string[]
  services: readonly string[]
}

const SPOT = sql`jsonb_build_object(
  'name', place.name, 'placeType', place.place_type, 'addresses', place.addresses, 'accessibility', place.accessibility,
  'confidential', place.confidential, 'x', place.rd[0], 'y', place.rd[1], 'municipalityCode', place.municipality_code,
  'wijkCode', place.wijk_code, 'buurtCode', place.buurt_code)`

const TERM = sql`jsonb_build_object('taxonomy', taxonomy, 'termId', term_id)`
const ORGANIZATION_TERMS = sql`
  coalesce((select jsonb_agg(${TERM} order by taxonomy, term_id)
    from organization_term where organization_id = organization.id), '[]') as organization_terms`
const OWNER = sql`
  left join organization on organization.id = owned.organization_id and organization.status = 'active'`

/** Those of these services that are active, with all that their entries say. One query. */
export async function offersToIndex(trx: Trx, ids: readonly string[]): Promise<IndexedOffer[]> {
  const { rows } = await sql<IndexedOffer>`
    select owned.id, owned.name, owned.alternate_name, owned.description, owned.assured_date,
      owned.eligibility_description, owned.application_process, owned.fees_description, owned.schedule_description,
      owned.minimum_age, owned.maximum_age, owned.access, owned.cost_options, owned.required_documents, owned.languages,
      owned.schedules, organization.name as organization_name, ${ORGANIZATION_TERMS},
      coalesce((select jsonb_agg(${TERM} order by taxonomy, term_id)
        from service_term where service_id = owned.id), '[]') as terms,
      array(select area_code from service_area where service_id = owned.id order by area_code) as area_codes,
      coalesce((select jsonb_agg(${SPOT} order by place.name, place.id)
        from service_at_location as link join location as place on place.id = link.location_id
        where link.service_id = owned.id and link.status = 'active' and place.status = 'active'), '[]') as places
    from service as owned ${OWNER}
    where owned.id = any(${[...ids]}::uuid[]) and owned.status = 'active'`.execute(trx)
  return rows
}

/** Those of these places that are active and known by name. One query. */
export async function placesToIndex(trx: Trx, ids: readonly string[]): Promise<IndexedPlace[]> {
  const { rows } = await sql<IndexedPlace>`
    select owned.id, owned.name, owned.alternate_name, owned.description, owned.assured_date, owned.transportation,
      owned.place_type, owned.addresses, owned.accessibility, owned.schedules, owned.confidential,
      owned.rd[0] as x, owned.rd[1] as y, owned.municipality_code, owned.wijk_code, owned.buurt_code,
      organization.name as organization_name, ${ORGANIZATION_TERMS}
    from location as owned ${OWNER}
    where owned.id = any(${[...ids]}::uuid[]) and owned.status = 'active' and owned.listed`.execute(trx)
  return rows
}

/** Those of these organisations that are active, with where they and their offers are. One query. */
export async function organizationsToIndex(trx: Trx, ids: readonly string[]): Promise<IndexedOrganization[]> {
  const { rows } = await sql<IndexedOrganization>`
    select organization.id, organization.name, organization.alternate_name, organization.description,
      organization.assured_date, organization.addresses, null as organization_name, ${ORGANIZATION_TERMS},
      array(select distinct area_code from service join service_area on service_id = service.id
        where service.organization_id = organization.id and service.status = 'active') as area_codes,
      coalesce((select jsonb_agg(${SPOT} order by place.name, place.id) from location as place
        where place.status = 'active' and (place.organization_id = organization.id or place.id in (
          select link.location_id from service join service_at_location as link on link.service_id = service.id
          where service.organization_id = organization.id and service.status = 'active' and link.status = 'active'))
        ), '[]') as places
    from organization
    where organization.id = any(${[...ids]}::uuid[]) and organization.status = 'active'`.execute(trx)
  return rows
}

/**
 * These records and every other whose entry tells of one of them: the places and offers of an organisation, the offers at
 * a place, the organisation behind an offer.
 */
export async function withRelated(
  trx: Trx,
  { organizations, locations, services }: RecordIds,
): Promise<RecordIds> {
  const { rows } = await sql<{ kind: keyof RecordIds; id: string }>`
    with given_organization as (select unnest(${[...organizations]}::uuid[]) as id),
    given_location as (select unnest(${[...locations]}::uuid[]) as id),
    given_service as (select unnest(${[...services]}::uuid[]) as id),
    offer as (
      select id from given_service
      union select service.id from service join given_organization as given on given.id = service.organization_id
      union select service_id from service_at_location join given_location as given on given.id = location_id),
    place as (
      select id from given_location
      union select location.id from location join given_organization as given on given.id = location.organization_id),
    owner as (
      select id from given_organization
      union select organization_id from service join offer using (id)
      union select organization_id from location join place using (id))
    select 'organizations' as kind, id from owner where id is not null
    union all select 'locations', id from place
    union all select 'services', id from offer`.execute(trx)
  const ofKind = (kind: keyof RecordIds) => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return {
    organizations: ofKind('organizations'),
    locations: ofKind('locations'),
    services: ofKind('services'),
  }
}

/** The next ids of one kind of record, in order, after a given one: to go through all of them in batches. */
export async function idsAfter(
  trx: Trx,
  table: 'organization' | 'location' | 'service',
  after: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await trx
    .selectFrom(table)
    .select('id')
    .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** Entries of the index whose record is gone altogether. */
export async function strayEntries(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from search_entry as entry
    where not exists (select from service where id = entry.id and entry.kind = 'offer')
      and not exists (select from location where id = entry.id and entry.kind = 'place')
      and not exists (select from organization where id = entry.id and entry.kind = 'organization')`.execute(
    trx,
  )
  return rows.map((row) => row.id)
}

/**
 * Whether the index has to be written anew before it can be used: there are offers, and it holds nothing of the last of
 * the weeks that it should know (in any week something is on).
 */
export async function isIndexBehind(trx: Trx, today: string): Promise<boolean> {
  const { rows } = await sql<{ behind: boolean }>`
    select exists (select from service where status = 'active')
      and not exists (select from search_time where day >= ${addDays(today, INDEX_DAYS - 8)}) as behind`.execute(
    trx,
  )
  return rows[0]?.behind ?? false
}
