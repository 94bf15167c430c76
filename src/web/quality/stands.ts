import type { SampleItem } from '../../domains/freshness/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { publicPath } from '../items/paths.ts'
import { subjectNow } from '../subject.ts'
import type { Stands } from './views/sample-item.tsx'

/** What the map says of an entry today, in Dutch: much of it is in the source's own words. Null when it is no longer there. */
export async function standsOf(
  trx: Trx,
  { kind, id }: Pick<SampleItem, 'kind' | 'id'>,
): Promise<Stands | null> {
  const found = await subjectNow(trx, kind, id, 'nl')
  if (!found) return null
  const { label, stood, organization } = found
  const { times = null, phone = null, address = null, cost = null } = stood
  return {
    ...{ organization, phone },
    page: publicPath(kind, id),
    said: { texts: label, times, contact: phone, place: address, cost },
  }
}
