import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { OfferDetail } from './card.ts'
import { OFFER_COLUMNS, OFFER_JOINS, type OfferRow, toOfferCard } from './offers.queries.ts'

interface DetailRow extends OfferRow {
  url: string | null
  email: string | null
  applicationProcess: string | null
  eligibilityDescription: string | null
  minimumAge: number | null
  maximumAge: number | null
  targetGroups: string[]
  situations: string[]
  areaCodes: string[]
  source: string
  lastModified: Date
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function toDetail(row: DetailRow): OfferDetail {
  const { url, email, applicationProcess, eligibilityDescription: eligibility, minimumAge, maximumAge } = row
  const { targetGroups, situations, areaCodes, source, lastModified } = row
  return {
    ...toOfferCard(row),
    ...{ url, email, applicationProcess, eligibility, minimumAge, maximumAge },
    ...{ targetGroups, situations, areaCodes, source, lastModified },
    atLocation: row.locationId !== null,
  }
}

/** Everything about one thing on offer; null when there is none with this id, or it is no longer active. */
export async function offer(trx: Trx, id: string): Promise<OfferDetail | null> {
  if (!UUID.test(id)) return null
  const terms = (taxonomy: string) => sql`
    array(select term_id from service_term where service_id = service.id and taxonomy = ${taxonomy} order by term_id)`
  const { rows } = await sql<DetailRow>`
    with found as (select ${id}::uuid as service_id, null::uuid as location_id)
    select ${OFFER_COLUMNS}, true as here, service.url, service.email, service.application_process,
      service.eligibility_description, service.minimum_age, service.maximum_age, service.last_modified,
      coalesce((select concat_ws(', ', recipe -> 'source' ->> 'publisher', recipe ->> 'title', recipe -> 'source' ->> 'date')
        from import_recipe where name = service.source), service.source) as source,
      ${terms('target_group')} as target_groups, ${terms('situation')} as situations,
      array(select area_code from service_area where service_id = service.id order by area_code) as area_codes
    from found join service on service.id = found.service_id ${OFFER_JOINS}
    where service.status = 'active'`.execute(trx)
  return rows[0] ? toDetail(rows[0]) : null
}
