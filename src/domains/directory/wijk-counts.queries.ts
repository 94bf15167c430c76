import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** How many places lie in a wijk, and how many things are on offer there or for it: what its page lists. */
export interface WijkCounts {
  places: number
  offers: number
}

/** By code of the wijk. Counts what `placesIn` and `offersIn` list for the same code, for many wijken in one query. */
export async function countsByWijk(trx: Trx, codes: readonly string[]): Promise<Map<string, WijkCounts>> {
  const { rows } = await sql<WijkCounts & { code: string }>`
    with wijk as (select code, 'GM' || substr(code, 3, 4) as municipality_code from unnest(${[...codes]}::text[]) as code),
    found as (
      select location.wijk_code as code, link.service_id
      from location join service_at_location as link on link.location_id = location.id and link.status = 'active'
      where location.status = 'active' and location.wijk_code in (select code from wijk)
      union
      select wijk.code, area.service_id from wijk join service_area as area
        on area.wijk_code = wijk.code or area.area_code in (wijk.code, wijk.municipality_code))
    select wijk.code,
      (select count(*) from location where wijk_code = wijk.code and listed and status = 'active') as places,
      (select count(*) from found join service on service.id = found.service_id
        where found.code = wijk.code and service.status = 'active') as offers
    from wijk`.execute(trx)
  return new Map(rows.map(({ code, ...counts }) => [code, counts]))
}
