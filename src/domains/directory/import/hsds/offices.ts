import { repeatsPlace } from '../../confidential.ts'
import type { Address } from '../../directory.ts'
import { partId } from '../../export/hsds-context.ts'
import type { MapContext } from '../map-common.ts'
import type { Reading } from '../reading.ts'
import { isCalledSecret } from './attributes.ts'
import { foldedName, hidesPeople } from './doubts.ts'
import { addressesAt } from './lists.ts'
import { type Part, partOrNothing, partsAt, textOf, under } from './reach.ts'
import { fileDoubts, isSecretPlace, secretAddresses, spokenPlaces } from './secret-places.ts'

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

/** Whether the file or the database gives a reason to think that this organisation has a place that must not be found. */
function isDoubtful(owner: Part, context: MapContext): boolean {
  const name = foldedName(textOf(owner, 'name'))
  const [file, kept] = [fileDoubts(context), context.keptDoubts]
  if ([file, kept].some((each) => each?.owners.has(textOf(owner, 'id')) || each?.ownerNames.has(name)))
    return true
  if ((file?.ownerless.size ?? 0) > 0) return true
  return [...(kept?.ownerless ?? [])].some((place) => !file?.places.has(place))
}

/** A visiting address that nothing speaks against. It needs an id: without one nobody could know the place again. */
function isOpenOffice(owner: Part, office: Part, context: MapContext): boolean {
  const id = textOf(office, 'id')
  if (id === '' || textOf(office, 'location_type') !== 'physical' || isDoubtful(owner, context)) return false
  if ([fileDoubts(context), context.keptDoubts].some((each) => each?.places.has(id))) return false
  return ![owner, office].some(hidesPeople)
}

/**
 * The office or post address of an organisation stands, in HSDS, in a location of its own. That may be a shelter too, so
 * every doubt leaves it out: nothing is taken when the record speaks of a confidential place or is called so itself, nor
 * an address that the file gives for one. Then come, in this order: what our own export made of an address that was
 * public, a post box, and the address of the only place of an organisation of which neither the file nor the database
 * knows a confidential place, offer or name.
 */
export function officeAddresses(reading: Reading, path: string, context: MapContext): Address[] {
  const owner = partOrNothing(reading, path)
  const places = spokenPlaces({ row: reading.row, cells: reading.cells })
  if (reading.secret || isCalledSecret(reading.cells) || isCalledSecret(owner.cells)) return []
  if (places.some((place) => isSecretPlace(place, context))) return []
  const own = secretAddresses(context)
  const offices = partsAt(reading, under(path, 'locations')).map((office) => ({
    office,
    addresses: addressesAt(reading, `${office.path}.addresses`, ['physical', 'postal']).filter(
      ({ address_1, postal_code = '' }) => ![address_1, postal_code].some((text) => repeatsPlace(text, own)),
    ),
  }))
  const all = offices.flatMap(({ office, addresses }) => (isOwnOffice(owner, office) ? addresses : []))
  const boxes = offices.flatMap(({ addresses }) => addresses.filter((each) => POST_BOX.test(each.address_1)))
  const visits = offices.filter(({ office }) => textOf(office, 'location_type') === 'physical')
  const only = visits.length === 1 ? visits.filter(({ office }) => isOpenOffice(owner, office, context)) : []
  return [...all, ...boxes, ...only.flatMap(({ addresses }) => addresses)]
}
