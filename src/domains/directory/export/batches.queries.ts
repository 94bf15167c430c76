import type { Database, Trx } from '../../../platform/db/database.ts'
import { read, type Scope } from '../../../platform/db/transaction.ts'
import { listAreas, workingMunicipalities } from '../../areas/index.ts'
import { allTerms } from '../../taxonomy/index.ts'
import type { RecordOf } from './file.ts'
import type { ExportContext } from './hsds-context.ts'
import { offerRecords } from './offers.queries.ts'
import type { ExportKind } from './record.ts'
import { organizationRecords, placeRecords } from './records.queries.ts'

const BATCH = 500

const READERS: { [K in ExportKind]: (trx: Trx, ids: readonly string[]) => Promise<RecordOf[K][]> } = {
  offer: offerRecords,
  place: placeRecords,
  organization: organizationRecords,
}

/**
 * Records by id, five hundred at a time, each batch in a transaction of its own: a slow reader at the other end keeps
 * no connection busy. What went away meanwhile is left out.
 */
export async function* exportBatches<K extends ExportKind>(
  db: Database,
  scope: Scope,
  kind: K,
  ids: readonly string[],
): AsyncGenerator<RecordOf[K][]> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const part = ids.slice(start, start + BATCH)
    yield await read(db, scope, (trx) => READERS[kind](trx, part))
  }
}

/** Names of areas and terms, for what the records do not say themselves. */
export async function exportContext(trx: Trx, site: string | null, today: string): Promise<ExportContext> {
  const areas = [
    ...(await workingMunicipalities(trx)),
    ...(await listAreas(trx, { level: 'wijk' })),
    ...(await listAreas(trx, { level: 'buurt' })),
  ]
  return {
    site,
    today,
    areaNames: new Map(areas.map(({ code, name }) => [code, name])),
    terms: new Map(Object.entries(await allTerms(trx))),
  }
}
