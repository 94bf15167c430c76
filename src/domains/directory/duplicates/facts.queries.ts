import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Address, Phone } from '../directory.ts'
import type { ItemKind } from '../edit/index.ts'
import type { Identifier } from '../identifier.ts'
import type { Schedule } from '../schedule.ts'
import { type Facts, normalAddress, normalPhone, normalSite } from './facts.ts'

interface Row {
  id: string
  name: string
  organizationId: string | null
  organizationName: string | null
  municipalities: (string | null)[]
  places: string[]
  addresses: Address[]
  x: number | null
  y: number | null
  phones: Phone[]
  emails: (string | null)[]
  sites: (string | null)[]
  identifiers: Identifier[]
  schedules: Schedule[]
  minimumAge: number | null
  maximumAge: number | null
}

const OWNER = sql`left join organization on organization.id = item.organization_id`
const OWNED = sql`item.organization_id, organization.name as organization_name`
const NO_AGES = sql`null::integer as minimum_age, null::integer as maximum_age`

/** Where an organisation is: its offices, and the municipalities of its places and of what it offers. */
const ORGANIZATION = sql`
  select item.id, item.name, null::uuid as organization_id, null as organization_name, item.addresses, item.phones,
    array(select municipality_code from location where organization_id = item.id and status = 'active'
      union select area.municipality_code from service join service_area as area on area.service_id = service.id
        where service.organization_id = item.id and service.status = 'active') as municipalities,
    '{}'::uuid[] as places, null::float8 as x, null::float8 as y, array[item.email] as emails,
    array[item.website] as sites, item.identifiers, '[]'::jsonb as schedules, ${NO_AGES}
  from organization as item`

const LOCATION = sql`
  select item.id, item.name, ${OWNED}, item.addresses, item.phones, array[item.municipality_code] as municipalities,
    '{}'::uuid[] as places, item.rd[0] as x, item.rd[1] as y, '{}'::text[] as emails, array[item.url] as sites,
    '[]'::jsonb as identifiers, item.schedules, ${NO_AGES}
  from location as item ${OWNER}`

const SERVICE = sql`
  select item.id, item.name, ${OWNED}, item.phones, array[item.email] as emails, array[item.url] as sites,
    array(select municipality_code from service_area where service_id = item.id
      union select place.municipality_code from service_at_location as link join location as place on place.id = link.location_id
        where link.service_id = item.id) as municipalities,
    array(select location_id from service_at_location where service_id = item.id) as places,
    coalesce((select jsonb_agg(place.addresses -> 0) from service_at_location as link
      join location as place on place.id = link.location_id
      where link.service_id = item.id and place.addresses <> '[]'), '[]') as addresses,
    null::float8 as x, null::float8 as y, '[]'::jsonb as identifiers, item.schedules, item.minimum_age, item.maximum_age
  from service as item ${OWNER}`

const SELECT: Readonly<Record<ItemKind, RawBuilder<unknown>>> = {
  organization: ORGANIZATION,
  location: LOCATION,
  service: SERVICE,
}

const all = <T>(list: readonly (T | null)[]): T[] =>
  [...new Set(list.filter((each) => each !== null && each !== ''))] as T[]

const beginnings = ({ byday = [], opens_at }: Schedule) => byday.map((day) => `${day.slice(-2)} ${opens_at}`)

function toFacts(kind: ItemKind, row: Row): Facts {
  const { organizationId, organizationName, x, y } = row
  return {
    ...{ id: row.id, kind, name: row.name, places: row.places },
    organization:
      organizationId && organizationName !== null ? { id: organizationId, name: organizationName } : null,
    municipalities: all(row.municipalities),
    addresses: all(row.addresses.map(normalAddress)),
    point: x === null || y === null ? null : { x, y },
    phones: all(row.phones.map(({ number }) => normalPhone(number))),
    emails: all(row.emails.map((each) => each?.trim().toLowerCase() ?? null)),
    sites: all(row.sites.map((each) => (each ? normalSite(each) : null))),
    registers: all(
      row.identifiers.map((each) => (each.identifier_type === 'NL-KVK' ? each.identifier : null)),
    ),
    times: all(row.schedules.flatMap(beginnings)),
    ages: { least: row.minimumAge, most: row.maximumAge },
  }
}

/**
 * What is compared of these things, by id: those that are shown to everybody, and are not secret or at a secret place.
 * Contact persons are left out: a name is no reason to think that two offers are one. One query.
 */
export async function factsOf(trx: Trx, kind: ItemKind, ids: readonly string[]): Promise<Map<string, Facts>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    ${SELECT[kind]} where item.id = any(${[...ids]}::uuid[]) and item.status = 'active'
      and not is_secret_item(${kind}, item.id)`.execute(trx)
  return new Map(rows.map((row) => [row.id, toFacts(kind, row)]))
}
