import { compact, type ExportContext, type Hsds, partId } from './hsds-context.ts'
import * as parts from './hsds-parts.ts'
import { plainAttribute, termAttributes } from './hsds-terms.ts'
import type { AtPlace, OrganizationRecord, PlaceRecord } from './record.ts'

/** The address of an organisation is, in HSDS, a location of its own. */
function office(organization: OrganizationRecord, context: ExportContext): Hsds[] {
  return organization.addresses.map((address) => {
    const id = partId(organization.id, 'office', address)
    const owner = { id, entity: 'location' } as const
    return {
      id,
      organization_id: organization.id,
      location_type: address.address_type,
      name: organization.name,
      addresses: [parts.hsdsAddress(owner, address, null, context)],
    }
  })
}

/** An organisation of HSDS; with its lists only when `full`. */
export function hsdsOrganization(record: OrganizationRecord, context: ExportContext, full = true): Hsds {
  const { id, name, alternateName, description, email, website } = record
  const owner = { id, entity: 'organization' } as const
  const identifiers = record.identifiers.map((each) =>
    each.identifier_type === 'NL-KVK' ? { ...each, identifier_scheme: 'NL-KVK' } : each,
  )
  return {
    ...compact({ id, name, alternate_name: alternateName, email, website }),
    description,
    ...(full
      ? compact({
          phones: parts.hsdsPhones(owner, record.phones),
          contacts: parts.hsdsContacts(owner, record.contacts),
          locations: office(record, context),
          organization_identifiers: parts.hsdsList(owner, 'identifier', identifiers),
          attributes: termAttributes(id, 'organization', record.terms, context),
        })
      : {}),
  }
}

/** In which CBS area a place lies; of a confidential one only the municipality, if that. */
function areaAttributes({ id, buurtCode, wijkCode, municipalityCode, confidential }: PlaceRecord): Hsds[] {
  const code = confidential ? municipalityCode : (buurtCode ?? wijkCode ?? municipalityCode)
  return [
    ...plainAttribute(id, 'location', 'cbs-area', code),
    ...plainAttribute(id, 'location', 'confidential', confidential ? 'true' : null),
  ]
}

const remembered = new WeakMap<ExportContext, Map<string, Hsds>>()

/**
 * The same place comes back with every offer there: within one export it is made once. A confidential one never comes from
 * memory, nor one that changed: it may have become so while the export runs.
 */
function wholeLocation(record: PlaceRecord, context: ExportContext): Hsds {
  if (record.confidential) return hsdsLocation(record, context)
  const known = remembered.get(context) ?? new Map<string, Hsds>()
  remembered.set(context, known)
  const key = `${record.id} ${record.lastModified.getTime()}`
  const made = known.get(key) ?? hsdsLocation(record, context)
  if (known.size < 20_000) known.set(key, made)
  return made
}

/** A location of HSDS; with its lists only when `full`. Of a confidential place there is nothing to say where it is. */
export function hsdsLocation(record: PlaceRecord, context: ExportContext, full = true): Hsds {
  const { id, confidential, placeType } = record
  const owner = { id, entity: 'location' } as const
  const where = confidential
    ? {}
    : { transportation: record.transportation, latitude: record.latitude, longitude: record.longitude }
  const addresses = (confidential ? [] : record.addresses).map((address) =>
    parts.hsdsAddress(owner, address, record.municipalityCode, context),
  )
  const type = placeType ? [{ taxonomy: 'place_type', id: placeType }] : []
  return {
    ...compact({
      id,
      location_type: 'physical',
      // A point without a name that people know stays one: that is how it is told from a place.
      name: record.listed ? record.name : null,
      alternate_name: record.alternateName,
      description: record.description,
      url: record.url,
      organization_id: record.organization?.id,
      ...where,
    }),
    ...(full
      ? compact({
          addresses,
          phones: parts.hsdsPhones(owner, record.phones),
          contacts: parts.hsdsContacts(owner, record.contacts),
          schedules: parts.hsdsSchedules(owner, record.schedules, null, context.today),
          accessibility: parts.hsdsAccessibility(owner, record.accessibility, context),
          attributes: [...termAttributes(id, 'location', type, context), ...areaAttributes(record)],
        })
      : {}),
  }
}

/** An offer at one place, as HSDS knows it. */
export function hsdsPair(offerId: string, at: AtPlace, context: ExportContext, full = true): Hsds {
  return {
    id: at.id,
    service_id: offerId,
    location_id: at.place.id,
    location: full ? wholeLocation(at.place, context) : hsdsLocation(at.place, context, false),
  }
}
