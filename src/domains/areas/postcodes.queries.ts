import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Rd } from '../../platform/geo.ts'
import { cleanPostcode } from './read-postcodes.ts'

export interface FoundPostcode {
  /** As people write it: `1234 AB`, with the town when it is known. */
  label: string
  /** RD New, metres. */
  point: Rd
}

/**
 * Where a postcode lies: of `1234 AB` itself, else of `1234`; of `1234` itself, else the middle of all that begin with it.
 * Null when it is no postcode, or none that a list was imported for.
 */
export async function findPostcode(trx: Trx, text: string): Promise<FoundPostcode | null> {
  const postcode = cleanPostcode(text)
  if (postcode === null) return null
  const four = postcode.slice(0, 4)
  const { rows } = await sql<{ postcode: string; town: string | null; x: number; y: number }>`
    select postcode, town, rd[0] as x, rd[1] as y from open_data.postcode where postcode in (${postcode}, ${four})
    union all
    select left(postcode, 4) || '*', max(town), avg(rd[0]), avg(rd[1]) from open_data.postcode
    where postcode between ${`${four}AA`} and ${`${four}ZZ`} group by 1`.execute(trx)
  const found = [postcode, four, `${four}*`]
    .map((wanted) => rows.find((row) => row.postcode === wanted))
    .find((row) => row !== undefined)
  if (!found) return null
  const written = [found.postcode.slice(0, 4), found.postcode.slice(4).replace('*', '')]
  const label = [...written, found.town].filter(Boolean).join(' ')
  return { label, point: { x: found.x, y: found.y } }
}
