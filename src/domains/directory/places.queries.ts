import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { isId } from '../../platform/id.ts'
import { firstByName, supplyIn } from '../../platform/search/supply.queries.ts'
import { firstPhone, type OrganizationCard, type PlaceCard } from './card.ts'
import {
  type Accessibility,
  type Address,
  addressLine,
  type Contact,
  contactLine,
  type Phone,
  wheelchair,
} from './directory.ts'
import type { Schedule } from './schedule.ts'

interface Row {
  id: string
  name: string
  description: string
  placeType: string | null
  organizationId: string | null
  organizationName: string | null
  organizationPhones: Phone[] | null
  addresses: Address[]
  longitude: number | null
  latitude: number | null
  confidential: boolean
  phones: Phone[]
  contacts: Contact[]
  schedules: Schedule[]
  accessibility: Accessibility[]
  transportation: string | null
  municipalityCode: string | null
  wijkCode: string | null
  buurtCode: string | null
  assuredDate: string | null
}

function toCard(row: Row): PlaceCard {
  const { id, name, description, placeType, longitude, latitude, confidential, schedules, assuredDate } = row
  const { municipalityCode, wijkCode, buurtCode, organizationId, organizationName } = row
  return {
    ...{ id, name, description, placeType, longitude, latitude, confidential, schedules, assuredDate },
    ...{ municipalityCode, wijkCode, buurtCode },
    organization:
      organizationId && organizationName !== null ? { id: organizationId, name: organizationName } : null,
    address: addressLine(row.addresses),
    phone: firstPhone(row.contacts, row.phones, row.organizationPhones ?? []),
    accessibility: row.accessibility.map((each) => each.description),
    accessFacets: row.accessibility,
    transportation: row.transportation,
    wheelchair: wheelchair(row.accessibility),
  }
}

const CARD = sql`
  location.id, location.name, location.description, location.place_type, location.addresses, location.longitude,
  location.latitude, location.confidential, location.phones, location.contacts, location.schedules,
  location.accessibility, location.transportation, location.municipality_code, location.wijk_code, location.buurt_code, location.assured_date,
  organization.id as organization_id, organization.name as organization_name,
  organization.phones as organization_phones
  from location left join organization
    on organization.id = location.organization_id and organization.status = 'active'`

/** Cards of the places that meet a condition on `location`, by name. */
export async function placesWhere(trx: Trx, condition: RawBuilder<unknown>): Promise<PlaceCard[]> {
  const { rows } = await sql<Row>`
    select ${CARD} where ${condition} order by public.fold(location.name), location.id`.execute(trx)
  return rows.map(toCard)
}

/** These places, in the order in which they are asked for; what is not active is left out. */
export async function placesOfIds(trx: Trx, ids: readonly string[]): Promise<PlaceCard[]> {
  if (ids.length === 0) return []
  const cards = await placesWhere(
    trx,
    sql`location.status = 'active' and location.id = any(${[...ids]}::uuid[])`,
  )
  const byId = new Map(cards.map((card) => [card.id, card]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The places that people know by name in these areas, by name. A confidential place has no address and no point. */
export async function placesIn(trx: Trx, areaCodes: readonly string[]): Promise<PlaceCard[]> {
  return placesOfIds(trx, firstByName(await supplyIn(trx, 'place', areaCodes)))
}

/** One place; null when there is none with this id, or it is no longer active. */
export async function place(trx: Trx, id: string): Promise<PlaceCard | null> {
  if (!isId(id)) return null
  const [card] = await placesWhere(trx, sql`location.status = 'active' and location.id = ${id}::uuid`)
  return card ?? null
}

/** One organisation; null when there is none with this id, or it is no longer active. */
export async function organization(trx: Trx, id: string): Promise<OrganizationCard | null> {
  if (!isId(id)) return null
  const row = await trx
    .selectFrom('organization')
    .select(['id', 'name', 'description', 'website', 'email', 'phones', 'contacts'])
    .where('status', '=', 'active')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { phones, contacts, ...rest } = row
  const people = contacts as unknown as Contact[]
  return { ...rest, phone: firstPhone(people, phones as unknown as Phone[]), contact: contactLine(people) }
}
