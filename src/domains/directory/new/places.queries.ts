import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Address } from '../directory.ts'
import { normalAddress } from '../duplicates/facts.ts'

/** A place to choose. */
export interface OwnPlace {
  id: string
  name: string
}

/** Where an offer of these organisations may be: their places that are shown and not secret, by name. */
export async function placesToChoose(
  trx: Trx,
  organizations: readonly string[],
  limit: number,
): Promise<OwnPlace[]> {
  if (organizations.length === 0) return []
  return trx
    .selectFrom('location')
    .select(['id', 'name'])
    .where('organizationId', 'in', [...organizations])
    .where('status', '=', 'active')
    .where('listed', '=', true)
    .where('confidential', '=', false)
    .orderBy(sql`public.fold(name)`)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** One such place by its id, of whomever it is; null when there is none that an offer may be at. */
export async function placeToChoose(trx: Trx, id: string): Promise<OwnPlace | null> {
  const found = trx.selectFrom('location').select(['id', 'name']).where('id', '=', id)
  const shown = found.where('status', '=', 'active').where('confidential', '=', false)
  return (await shown.executeTakeFirst()) ?? null
}

/** The place on the map at an address, one that people know by name first; null when there is none, or without postcode. */
export async function placeAt(trx: Trx, address: Address): Promise<string | null> {
  const wanted = normalAddress(address)
  if (!address.postal_code || !wanted) return null
  const { rows } = await sql<{ id: string; address: Address }>`
    select id, addresses -> 0 as address from location
    where status = 'active' and not confidential
      and upper(replace(addresses -> 0 ->> 'postal_code', ' ', '')) = ${address.postal_code.replace(/\s/g, '').toUpperCase()}
    order by listed desc, first_seen, id`.execute(trx)
  return rows.find((row) => normalAddress(row.address) === wanted)?.id ?? null
}
