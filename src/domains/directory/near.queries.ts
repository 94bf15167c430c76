import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Rd } from '../../platform/geo.ts'

/** A place on the map that a word of somebody stands for, and how we call it. */
export interface Spot {
  label: string
  point: Rd
}

const PUBLIC = sql`location.status = 'active' and not location.confidential and location.rd is not null`
const NUMBER = /^(.*?)[\s,]+(\d{1,5})\s?([a-z]{0,2})?$/i

interface Row {
  label: string | null
  x: number | null
  y: number | null
}

function toSpot(row: Row | undefined): Spot | null {
  if (!row || row.label === null || row.x === null || row.y === null) return null
  return { label: row.label, point: { x: row.x, y: row.y } }
}

/**
 * Where a postcode lies by the addresses of the directory itself: the middle of the places that have it. For working areas
 * without a list of postcodes. Takes `0991 AB` or `0991`; null when no place is there.
 */
export async function spotOfPostcode(trx: Trx, postcode: string): Promise<Spot | null> {
  const clean = postcode.toUpperCase().replace(/\s/g, '')
  const { rows } = await sql<Row>`
    select ${clean.replace(/^(\d{4})(?=[A-Z])/, '$1 ')} as label, avg(rd[0]) as x, avg(rd[1]) as y
    from location, jsonb_array_elements(addresses) as address
    where ${PUBLIC} and starts_with(replace(address ->> 'postal_code', ' ', ''), ${clean})`.execute(trx)
  return toSpot(rows[0])
}

/**
 * Where a street lies by the addresses of the directory: the place with that house number or the one nearest to it. Small
 * typing errors are forgiven. Null when nothing in the directory lies in such a street.
 */
export async function spotOfStreet(trx: Trx, typed: string): Promise<Spot | null> {
  const found = NUMBER.exec(typed.trim())
  const [street, number] = found ? [found[1] ?? '', Number(found[2])] : [typed.trim(), 0]
  if (street.length < 3) return null
  const { rows } = await sql<Row>`
    select name as label, x, y from (
      select regexp_replace(address ->> 'address_1', '\\s+\\d.*$', '') as name, rd[0] as x, rd[1] as y,
        coalesce(substring(address ->> 'address_1' from '\\s(\\d{1,5})')::integer, 0) as number
      from location, jsonb_array_elements(addresses) as address where ${PUBLIC}) as known
    where public.similarity(public.fold(name), public.fold(${street})) > 0.6
    order by public.similarity(public.fold(name), public.fold(${street})) desc, abs(number - ${number}) limit 1`.execute(
    trx,
  )
  return toSpot(rows[0])
}
