import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { wanted } from './area-code.ts'
import type { DirectoryCounts } from './card.ts'

/**
 * How much is known of these areas and how fresh it is, counted back from `today`; of the whole working area when the
 * codes are left out. One query. Counts what `offersIn` and `placesIn` list.
 */
export async function directoryCounts(
  trx: Trx,
  areaCodes: readonly string[] | undefined,
  today: string,
): Promise<DirectoryCounts> {
  const { municipalities, wijken, buurten, covering } = wanted(areaCodes ?? [])
  const all = areaCodes === undefined
  const { rows } = await sql<DirectoryCounts>`
    with place as (
      select * from location where status = 'active' and (${all} or municipality_code = any(${municipalities})
        or wijk_code = any(${wijken}) or buurt_code = any(${buurten}))
    ), offer as (
      select id, organization_id, assured_date from service where status = 'active' and (${all}
        or id in (select service_id from service_at_location join place on place.id = location_id)
        or id in (select service_id from service_area where area_code = any(${covering})
          or municipality_code = any(${municipalities}) or wijk_code = any(${wijken})))
    ), organization_here as (
      select organization_id from offer union select organization_id from place where listed
    )
    select
      (select count(*) from offer) as offers,
      (select count(*) from place where listed) as places,
      (select count(*) from organization where status = 'active'
        and (${all} or id in (select organization_id from organization_here))) as organizations,
      (select count(*) from offer where assured_date > ${today}::date - 180) as checked_within180_days,
      (select count(*) from offer where assured_date is null) as never_checked,
      (select min(assured_date) from offer) as oldest_check,
      (select count(*) from place where listed and not confidential and longitude is null) as without_point,
      (select coalesce(jsonb_object_agg(term_id, number), '{}') from (
        select term_id, count(*) as number from service_term join offer on offer.id = service_id
        where taxonomy = 'life_domain' group by term_id) as domain) as by_life_domain`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('counting gives one row')
  return row
}
