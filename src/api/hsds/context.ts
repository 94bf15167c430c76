import {
  type ExportContext,
  type ExportFilter,
  exportContext,
  taxonomyByUuid,
  termByUuid,
} from '../../domains/directory/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Asking } from '../endpoint.ts'
import { toDate } from './page.ts'

export const contextOf = (trx: Trx, { origin, now }: Asking): Promise<ExportContext> =>
  exportContext(trx, origin, localDay(now))

/** What the lists of HSDS may be narrowed by. */
export interface AskedFilter {
  search?: string | undefined
  taxonomy_term_id?: string | undefined
  taxonomy_id?: string | undefined
  organization_id?: string | undefined
  modified_after?: string | undefined
}

/** The filter that was asked for; null when it names a term or taxonomy that is not ours, so that nothing can match. */
export function toFilter(asked: AskedFilter, context: ExportContext): ExportFilter | null {
  const { taxonomy_term_id: termId, taxonomy_id: taxonomyId } = asked
  const term = termId ? termByUuid(context, termId) : undefined
  const taxonomy = taxonomyId ? taxonomyByUuid(context, taxonomyId) : undefined
  if (term === null || taxonomy === null) return null
  return {
    text: asked.search,
    organizationId: asked.organization_id,
    modifiedAfter: toDate(asked.modified_after),
    taxonomy,
    ...(term ? { term: { taxonomy: term.taxonomy, id: term.id } } : {}),
  }
}
