import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { DirectoryCounts } from './card.ts'
import { type AreaCodes, locationIn, servicesIn } from './in-area.queries.ts'

/**
 * How much is known of these areas and how fresh it is, counted back from the calendar day `today`; of the whole
 * working area when the codes are left out. One query over the tables themselves; a page about an area takes its numbers
 * from the index (`areaSupply`).
 */
export async function directoryCounts(
  trx: Trx,
  areaCodes: AreaCodes,
  today: string,
): Promise<DirectoryCounts> {
  // An organisation that is nowhere yet still belongs to those who imported it.
  const nowhere = sql`
    or (not exists (select from service where organization_id = organization.id)
      and not exists (select from location where organization_id = organization.id))`
  const { rows } = await sql<DirectoryCounts>`
    with place as (
      select organization_id, listed, confidential, longitude from location where ${locationIn(areaCodes)}
    ), offer as (
      select id, organization_id, assured_date from service
      where status = 'active' and id in (select service_id from (${servicesIn(areaCodes)}) as found)
    ), here as (
      select organization_id from offer union select organization_id from place where listed
    )
    select
      (select count(*) from offer) as offers,
      (select count(*) from place where listed) as places,
      (select count(*) from organization where status = 'active'
        and (id in (select organization_id from here) ${areaCodes ? sql`` : nowhere})) as organizations,
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
