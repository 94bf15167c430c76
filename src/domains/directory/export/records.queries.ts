import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Contact, Phone } from '../directory.ts'
import {
  type OrganizationRecord,
  type PlaceRecord,
  publicContacts,
  publicEmail,
  publicPhones,
  type SourceLine,
} from './record.ts'

/** By what one reaches somebody; a place has no mailbox. */
interface Reachable {
  contacts: unknown
  phones: Phone[]
  email?: string | null
}

/** How a record is stored: with the people of its source, which never leave this file. */
type Stored<T extends { contacts: unknown }> = Omit<T, 'contacts'> & { contacts: Contact[] }

/** The one gate to every feed and file: names, own mailboxes and words beside numbers stay behind it. */
function open<T extends Reachable>(row: Stored<T>): T {
  const { contacts, phones, email } = row as Stored<Reachable>
  const box = email === undefined ? {} : { email: publicEmail(email, contacts) }
  const reach = { ...box, phones: publicPhones(phones), contacts: publicContacts(contacts) }
  return { ...row, ...reach } as unknown as T
}

interface SourceRow extends SourceLine {
  name: string
}

async function sourceLines(trx: Trx): Promise<(name: string) => SourceLine> {
  const { rows } = await sql<SourceRow>`
    select name, recipe ->> 'title' as title, recipe -> 'source' ->> 'publisher' as publisher,
      recipe -> 'source' ->> 'licence' as licence, recipe -> 'source' ->> 'date' as date from import_recipe`.execute(
    trx,
  )
  const known = new Map(rows.map(({ name, ...line }) => [name, line]))
  return (name) => known.get(name) ?? { title: name, publisher: null, licence: null, date: null }
}

type Rows<T> = { source: string } & Stored<Omit<T, 'source'> & { contacts: unknown }>

/** Rows as records by id: with their source named, without the people of it. */
export async function records<T extends { id: string } & Reachable>(
  trx: Trx,
  query: RawBuilder<Rows<T>>,
): Promise<Map<string, T>> {
  const lineOf = await sourceLines(trx)
  const { rows } = await query.execute(trx)
  return new Map(
    rows.map((row) => [row.id, open({ ...row, source: lineOf(row.source) } as unknown as Stored<T>)]),
  )
}

/** What was found, in the order in which it was asked for. */
export const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): T[] =>
  ids.map((id) => found.get(id)).filter((each) => each !== undefined)

/** The columns that every record has; when it changed may be more than its own row tells. */
export const COMMON = (table: string, changed: RawBuilder<unknown> = sql.ref(`${table}.last_modified`)) =>
  sql`${sql.join(
    'id name alternate_name description phones contacts assured_date source'
      .split(' ')
      .map((column) => sql.ref(`${table}.${column}`)),
  )}, ${changed} as last_modified`

/**
 * When what is told of a thing on offer changed: itself, its organisation, or a place of it. Who keeps copies and asks what
 * changed must hear of a place that became confidential.
 */
export const OFFER_CHANGED = sql`greatest(service.last_modified,
  (select last_modified from organization where organization.id = service.organization_id),
  (select max(place.last_modified) from service_at_location as link join location as place on place.id = link.location_id
    where link.service_id = service.id))`

/** Organisations by id, in the order of the ids; what is not active is left out. */
export async function organizationRecords(trx: Trx, ids: readonly string[]): Promise<OrganizationRecord[]> {
  if (ids.length === 0) return []
  const found = await records<OrganizationRecord>(
    trx,
    sql`
    select ${COMMON('organization')}, website, email, identifiers, addresses,
      (select coalesce(jsonb_agg(jsonb_build_object('taxonomy', taxonomy, 'id', term_id) order by taxonomy, term_id), '[]')
        from organization_term where organization_id = organization.id) as terms
    from organization where status = 'active' and id = any(${[...ids]}::uuid[])`,
  )
  return inOrder(ids, found)
}

/** Places by id, in the order of the ids; what is not active is left out. */
export async function placeRecords(trx: Trx, ids: readonly string[]): Promise<PlaceRecord[]> {
  if (ids.length === 0) return []
  const found = await records<PlaceRecord>(
    trx,
    sql`
    select ${COMMON('location')}, place_type, listed, url, transportation, location.schedules, accessibility,
      location.addresses, longitude, latitude, municipality_code, wijk_code, buurt_code, confidential,
      case when organization.id is not null then jsonb_build_object('id', organization.id, 'name', organization.name)
        end as organization
    from location left join organization
      on organization.id = location.organization_id and organization.status = 'active'
    where location.status = 'active' and location.id = any(${[...ids]}::uuid[])`,
  )
  return inOrder(ids, found)
}

/** The lists that the directory is made of now, each with its publisher and licence, by title. */
export async function exportSources(trx: Trx): Promise<SourceLine[]> {
  const { rows } = await sql<SourceLine>`
    select recipe ->> 'title' as title, recipe -> 'source' ->> 'publisher' as publisher,
      recipe -> 'source' ->> 'licence' as licence, recipe -> 'source' ->> 'date' as date
    from import_recipe
    where name in (select source from organization union select source from location union select source from service)
    order by 1, name`.execute(trx)
  return rows
}
