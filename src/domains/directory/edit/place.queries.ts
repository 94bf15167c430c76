import type { Trx } from '../../../platform/db/database.ts'
import { inNetherlands, toWgs84 } from '../../../platform/geo.ts'
import { findPostcode, locate } from '../../areas/index.ts'
import type { Address } from '../directory.ts'
import { type GroupValues, sameValue } from './item.ts'

/**
 * An address with where it lies: by its postcode, as exact as the list of postcodes is. Without one the point is unknown and
 * the municipality stays that of before: a place that stands wrong on the map is worse than one that is missing. An address
 * that did not change keeps its point.
 */
export async function placed(
  trx: Trx,
  address: Address | null,
  present: GroupValues['place'],
): Promise<GroupValues['place']> {
  const addresses = address ? [address, ...present.addresses.slice(1)] : []
  if (sameValue(addresses, present.addresses)) return present
  const nowhere = { point: null, wijkCode: null, buurtCode: null, municipalityCode: present.municipalityCode }
  const found = address?.postal_code ? await findPostcode(trx, address.postal_code) : null
  const exact = found && /^\d{4} [A-Z]{2}/.test(found.label) ? toWgs84(found.point) : null
  if (!exact || !inNetherlands(exact)) return { addresses, ...nowhere }
  const [area] = await locate(trx, [exact])
  return {
    ...{ addresses, point: exact, wijkCode: area?.wijk ?? null, buurtCode: area?.buurt ?? null },
    municipalityCode: area?.municipality ?? present.municipalityCode,
  }
}
