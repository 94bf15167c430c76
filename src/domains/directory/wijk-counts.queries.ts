import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** How many places lie in a wijk, and how many things are on offer at a place in it. */
export interface WijkCounts {
  places: number
  offers: number
}

/** By code of the wijk, for the whole working area; a wijk without anything is left out. Two index scans. */
export async function countsByWijk(trx: Trx): Promise<Map<string, WijkCounts>> {
  const { rows } = await sql<WijkCounts & { code: string }>`
    select location.wijk_code as code,
      count(distinct location.id) filter (where location.listed) as places,
      count(distinct service.id) as offers
    from location
    left join service_at_location as link on link.location_id = location.id
    left join service on service.id = link.service_id and service.status = 'active'
    where location.status = 'active' and location.wijk_code is not null
    group by location.wijk_code`.execute(trx)
  return new Map(rows.map(({ code, ...counts }) => [code, counts]))
}
