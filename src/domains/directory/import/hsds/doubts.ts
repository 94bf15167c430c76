import type { ImportRow } from '../../../../platform/import/rows.ts'
import type { OfficeDoubts } from '../map-common.ts'
import { isCalledSecret } from './attributes.ts'
import { isObject, type Part, textOf } from './reach.ts'

/** A name without case, accents and signs, to know it again in another file. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Words of who hides people, whatever a file says or forgets to say of its places. */
const HIDES =
  /geheime? (adres|locatie|plek)|(secret|undisclosed) (address|location)|\bsafe ?house|\bblijf(groep| van mijn lijf|huis|-)|mensenhandel|trafficking|\b(vrouwen|mannen|nood|crisis)-?opvang|schuilplaats|\b(huiselijk|eergerelateerd|seksueel) geweld|\bdomestic (abuse|violence)|\b(women.?s|night) (shelter|refuge|aid)\b|\brefuge\b/i

/** Whether a record says of itself that people find shelter there. */
export function hidesPeople(part: Part): boolean {
  return ['name', 'alternate_name', 'description'].some((name) => HIDES.test(textOf(part, name)))
}

/** A record with the places that it speaks of, each with the ids by which it is meant. */
interface Told<P extends Part & { ids: string[] }> {
  row: ImportRow
  places: P[]
}

/** The organisations that a record speaks of at its top: itself when it has no other, the one inside it, the one it names. */
function ownersIn({ cells }: ImportRow): Part[] {
  const parts: Part[] = []
  const isOrganization = !['status', 'location_type', 'service_at_locations'].some((name) =>
    Object.hasOwn(cells, name),
  )
  if (isOrganization && !isObject(cells.organization)) parts.push({ path: '', cells })
  if (isObject(cells.organization)) parts.push({ path: 'organization', cells: cells.organization })
  const named = textOf({ path: '', cells }, 'organization_id')
  if (named) parts.push({ path: '', cells: { id: named } })
  return parts
}

/** What the records of one file say; which places are confidential is decided by who asks. */
export function doubtsOf<P extends Part & { ids: string[] }>(
  told: readonly Told<P>[],
  isSecret: (place: P) => boolean,
): OfficeDoubts {
  const doubts: OfficeDoubts = {
    ...{ places: new Set(), owners: new Set(), ownerNames: new Set(), ownerless: new Set() },
  }
  const owned = new Set<string>()
  for (const { row, places } of told) {
    const quiet = isCalledSecret(row.cells) || hidesPeople({ path: '', cells: row.cells })
    const secret = new Set(places.filter(isSecret))
    if (secret.size === 0 && !quiet) continue
    const doubtful = quiet ? places : [...secret]
    const ids = [
      ...ownersIn(row).map((owner) => textOf(owner, 'id')),
      ...doubtful.map((place) => textOf(place, 'organization_id')),
    ].filter(Boolean)
    for (const id of ids) doubts.owners.add(id)
    for (const place of doubtful)
      for (const id of place.ids) {
        doubts.places.add(id)
        if (secret.has(place)) (ids.length > 0 ? owned : doubts.ownerless).add(id)
      }
  }
  for (const { row } of told)
    for (const owner of ownersIn(row))
      if (doubts.owners.has(textOf(owner, 'id'))) doubts.ownerNames.add(foldedName(textOf(owner, 'name')))
  doubts.ownerNames.delete('')
  return { ...doubts, ownerless: doubts.ownerless.difference(owned) }
}
