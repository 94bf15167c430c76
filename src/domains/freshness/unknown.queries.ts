import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/**
 * How many things are not shown because nobody knows whether they are still there: in this municipality or wijk, or all.
 * A buurt has none of its own: what is counted apart must be large enough to say something.
 */
export async function countUnknown(trx: Trx, areaCode?: string): Promise<number> {
  const here = areaCode ? sql`and ${areaCode} in (municipality_code, wijk_code)` : sql``
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from item_unknown where ended_at is null ${here}`.execute(trx)
  return rows[0]?.count ?? 0
}

/** Whether somebody tried to call about a thing since it was last said to be right: before that nothing is hidden. */
export async function wasCalled(trx: Trx, { kind, id }: { kind: string; id: string }): Promise<boolean> {
  const { rows } = await sql<{ called: boolean }>`select was_called(${kind}, ${id}::uuid) as called`.execute(
    trx,
  )
  return rows[0]?.called ?? false
}

/** The municipality and wijk of a thing, to count it by; empty when it is nowhere. */
export async function areaOfItem(
  trx: Trx,
  { kind, id }: { kind: string; id: string },
): Promise<{ municipalityCode: string | null; wijkCode: string | null }> {
  const { rows } = await sql<{ municipalityCode: string | null; wijkCode: string | null }>`
    select municipality_code, wijk_code from (
      select municipality_code, wijk_code, 1 as nearest from location where ${kind} = 'location' and id = ${id}::uuid
      union all
      select location.municipality_code, location.wijk_code, 2 from service_at_location as link
        join location on location.id = link.location_id where link.service_id = ${id}::uuid
      union all
      select municipality_code, wijk_code, 3 from service_area where service_id = ${id}::uuid
      union all
      select municipality_code, wijk_code, 4 from location where organization_id = ${id}::uuid
    ) as found order by nearest, municipality_code, wijk_code limit 1`.execute(trx)
  return rows[0] ?? { municipalityCode: null, wijkCode: null }
}
