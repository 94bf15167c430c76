import { repeatsPlace } from '../../confidential.ts'
import type { Address } from '../../directory.ts'
import { partId } from '../../export/hsds-context.ts'
import type { MapContext } from '../map-common.ts'
import type { Reading } from '../reading.ts'
import { isCalledSecret } from './attributes.ts'
import { addressesAt } from './lists.ts'
import { type Part, partOrNothing, partsAt, textOf, under } from './reach.ts'
import { isSecretPlace, secretAddresses, spokenPlaces } from './secret-places.ts'

const POST_BOX = /^(postbus|antwoordnummer|p\.?\s?o\.?\s?box)\s*\d[\d ]*$/i

/**
 * Our own export makes a location of the address of an organisation, with an id worked out from both. A place can never
 * have such an id. The names stand in the order in which the database keeps them.
 */
function isOwnOffice(owner: Part, office: Part): boolean {
  const [address, ...more] = partsAt({ cells: office.cells }, 'addresses')
  if (!address || more.length > 0) return false
  const [city, code] = [textOf(address, 'city'), textOf(address, 'postal_code')]
  const kept = {
    ...(city ? { city } : {}),
    country: textOf(address, 'country'),
    address_1: textOf(address, 'address_1'),
    ...(code ? { postal_code: code } : {}),
    address_type: textOf(address, 'address_type'),
  }
  return textOf(office, 'id') === partId(textOf(owner, 'id'), 'office', kept)
}

/**
 * The office or post address of an organisation stands, in HSDS, in a location of its own. That may be a shelter too,
 * and perhaps one that only the database knows as confidential, which is not to be seen from here. So only what cannot
 * be such a place is taken: a post box, and what our own export made of an address that was public; and nothing at all
 * when the record speaks of any confidential place, or the file gives this address for one.
 */
export function officeAddresses(reading: Reading, path: string, context: MapContext): Address[] {
  const owner = partOrNothing(reading, path)
  const places = spokenPlaces({ row: reading.row, cells: reading.cells })
  if (reading.secret || isCalledSecret(reading.cells) || isCalledSecret(owner.cells)) return []
  if (places.some((place) => isSecretPlace(place, context))) return []
  const own = secretAddresses(context)
  return partsAt(reading, under(path, 'locations')).flatMap((office) =>
    addressesAt(reading, `${office.path}.addresses`, ['physical', 'postal']).filter(
      ({ address_1, postal_code = '' }) =>
        (POST_BOX.test(address_1) || isOwnOffice(owner, office)) &&
        ![address_1, postal_code].some((text) => repeatsPlace(text, own)),
    ),
  )
}
