import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { isId } from '../../platform/id.ts'
import { firstPhone, type OrganizationDetail } from './card.ts'
import { type Address, addressLine, type Contact, contactLine, type Phone } from './directory.ts'
import type { Identifier } from './identifier.ts'

interface Row {
  id: string
  name: string
  description: string
  website: string | null
  email: string | null
  phones: Phone[]
  contacts: Contact[]
  identifiers: Identifier[]
  addresses: Address[]
  terms: Record<string, string[]>
  assuredDate: string | null
  lastModified: Date
  source: string
}

function toDetail({ phones, contacts, addresses, ...row }: Row): OrganizationDetail {
  return {
    ...row,
    phone: firstPhone(contacts, phones),
    contact: contactLine(contacts),
    address: addressLine(addresses),
  }
}

/**
 * Everything about one organisation itself; null when there is none with this id, or it is no longer active. One with a
 * confidential place shows no office either: it may be the same door.
 */
export async function organizationDetail(trx: Trx, id: string): Promise<OrganizationDetail | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Row>`
    select id, name, description, website, email, phones, contacts, identifiers, assured_date, last_modified,
      case when exists (select from location where organization_id = organization.id and confidential)
        then '[]' else addresses end as addresses,
      coalesce((select concat_ws(', ', recipe -> 'source' ->> 'publisher', recipe ->> 'title', recipe -> 'source' ->> 'date')
        from import_recipe where name = organization.source), source) as source,
      coalesce((select jsonb_object_agg(taxonomy, ids) from (
        select taxonomy, jsonb_agg(term_id order by term_id) as ids from organization_term
        where organization_id = organization.id group by taxonomy) as each), '{}') as terms
    from organization where status = 'active' and id = ${id}::uuid`.execute(trx)
  return rows[0] ? toDetail(rows[0]) : null
}
