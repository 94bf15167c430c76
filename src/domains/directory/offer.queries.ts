import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { isId } from '../../platform/id.ts'
import type { OfferDetail } from './card.ts'
import type { RequiredDocument } from './directory.ts'
import { OFFER_COLUMNS, OFFER_JOINS, type OfferRow, toOfferCard } from './offers.queries.ts'

interface DetailRow extends OfferRow {
  url: string | null
  email: string | null
  applicationProcess: string | null
  eligibilityDescription: string | null
  minimumAge: number | null
  maximumAge: number | null
  terms: Record<string, string[]>
  languages: string[]
  interpretationServices: string | null
  requiredDocuments: RequiredDocument[]
  areaCodes: string[]
  source: string
  lastModified: Date
}

function toDetail(row: DetailRow): OfferDetail {
  const { url, email, applicationProcess, eligibilityDescription: eligibility, minimumAge, maximumAge } = row
  const { terms, languages, interpretationServices: interpretation, requiredDocuments: documents } = row
  const { costOptions, areaCodes, source, lastModified } = row
  return {
    ...toOfferCard(row),
    ...{ url, email, applicationProcess, eligibility, minimumAge, maximumAge },
    ...{ terms, languages, interpretation, documents, costOptions, areaCodes, source, lastModified },
    targetGroups: terms.target_group ?? [],
    situations: terms.situation ?? [],
    atLocation: row.locationId !== null,
  }
}

/** Everything about one thing on offer; null when there is none with this id, or it is no longer active. */
export async function offer(trx: Trx, id: string): Promise<OfferDetail | null> {
  if (!isId(id)) return null
  const { rows } = await sql<DetailRow>`
    with found as (select ${id}::uuid as service_id, null::uuid as location_id)
    select ${OFFER_COLUMNS}, true as here, service.url, service.email, service.application_process,
      service.eligibility_description, service.minimum_age, service.maximum_age, service.last_modified,
      coalesce((select concat_ws(', ', recipe -> 'source' ->> 'publisher', recipe ->> 'title', recipe -> 'source' ->> 'date')
        from import_recipe where name = service.source), service.source) as source,
      service.languages, service.interpretation_services, service.required_documents,
      coalesce((select jsonb_object_agg(taxonomy, ids) from (
        select taxonomy, jsonb_agg(term_id order by term_id) as ids from service_term
        where service_id = service.id group by taxonomy) as each), '{}') as terms,
      array(select area_code from service_area where service_id = service.id order by area_code) as area_codes
    from found join service on service.id = found.service_id ${OFFER_JOINS}
    where service.status = 'active'`.execute(trx)
  return rows[0] ? toDetail(rows[0]) : null
}
