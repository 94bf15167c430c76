import { nest } from '../../area-code.ts'
import { ACCESS, type Accessibility } from '../../directory.ts'
import type { LocationDraft, OrganizationDraft, Reference, ServiceDraft } from '../draft.ts'
import type { MapContext } from '../map-common.ts'
import { mapLocation, mapOrganization } from '../map-drafts.ts'
import { mapService } from '../map-service.ts'
import { findTerm, type Reading } from '../reading.ts'
import { areaOf, attributesAt } from './attributes.ts'
import * as lists from './lists.ts'
import { officeAddresses } from './offices.ts'
import { field, partAt, partOrNothing, partsAt, textOf, under } from './reach.ts'

const plainId = (path: string) => ({ column: under(path, 'id') })

function fields<N extends string>(path: string, names: readonly N[]) {
  return Object.fromEntries(names.map((name) => [name, field({ path }, name)])) as Record<
    N,
    ReturnType<typeof field>
  >
}

/** An organisation of HSDS at this path. */
export function organizationAt(reading: Reading, path: string, context: MapContext): OrganizationDraft {
  const names = ['name', 'alternate_name', 'description', 'email'] as const
  const spec = { id: plainId(path), ...fields(path, names), website: { column: under(path, 'website') } }
  const identifiers = under(path, 'organization_identifiers')
  return {
    ...mapOrganization(reading, spec, context),
    phones: lists.phonesAt(reading, under(path, 'phones')),
    contacts: lists.contactsAt(reading, under(path, 'contacts')),
    addresses: officeAddresses(reading, path, context).slice(0, 1),
    identifiers: lists.identifiersAt(reading, identifiers, context),
    terms: attributesAt(reading, under(path, 'attributes'), ['branch', 'network', 'specialism'], context)
      .terms,
  }
}

function accessibilityAt(reading: Reading, path: string, { terms }: MapContext): Accessibility[] {
  const known = terms.get('accessibility')
  return partsAt(reading, path).flatMap((part) => {
    const description = textOf(part, 'description').slice(0, 200)
    if (description === '') return []
    const said = partAt(reading, `${part.path}.attributes.0.taxonomy_term`)
    const term = findTerm(known, said ? textOf(said, 'code') : '') ?? findTerm(known, description)
    return [{ description, ...(term ? { term } : {}) }]
  })
}

/** A location of HSDS at this path. Without a name of its own it is only the point where something takes place. */
export function locationAt(reading: Reading, path: string, context: MapContext): LocationDraft {
  const attributes = attributesAt(reading, under(path, 'attributes'), ['place_type'], context)
  const addresses = reading.secret ? [] : lists.addressesAt(reading, under(path, 'addresses'), ['physical'])
  const part = partOrNothing(reading, path)
  const { hiddenName, namelessPlace } = context.texts
  const otherName = reading.secret ? hiddenName : (addresses[0]?.address_1 ?? namelessPlace)
  const spec = {
    id: plainId(path),
    ...fields(path, ['alternate_name', 'description', 'transportation']),
    name: { ...field({ path }, 'name'), default: otherName },
    url: { column: under(path, 'url') },
    longitude: { column: under(path, 'longitude') },
    latitude: { column: under(path, 'latitude') },
  }
  const owner = textOf(part, 'organization_id')
  const area = areaOf(attributes)
  return {
    ...mapLocation(reading, spec, context, attributes.facts.has('confidential')),
    organization: owner === '' ? null : optional(context, owner),
    listed: textOf(part, 'name') !== '',
    placeType: attributes.terms[0]?.termId ?? null,
    areaCode: (area && reading.secret ? nest(area)?.municipalityCode : area) ?? null,
    addresses,
    phones: lists.phonesAt(reading, under(path, 'phones')),
    contacts: lists.contactsAt(reading, under(path, 'contacts')),
    schedules: lists.schedulesAt(reading, under(path, 'schedules'), context).schedules,
    accessibility: accessibilityAt(reading, under(path, 'accessibility'), context),
  }
}

/**
 * A record that may or may not have been imported: HSDS names it by its id only. Where it was named is left out: the same
 * place inside another record is the same place.
 */
export function optional({ recipe }: MapContext, externalId: string): Reference {
  return { source: recipe.name, externalId, column: '', optional: true }
}

const SERVICE_TERMS = [
  ...['life_domain', 'target_group', 'situation', 'pillar', 'provision', 'assessment', 'specialism'],
]

/** A service of HSDS at this path, with the lists that stand beside its locations. Its references are for the caller. */
export function serviceAt(
  reading: Reading,
  path: string,
  pairs: readonly string[],
  context: MapContext,
): ServiceDraft {
  const texts = [
    'name',
    'alternate_name',
    'description',
    'email',
    'application_process',
    'fees_description',
  ] as const
  const more = ['eligibility_description', 'interpretation_services'] as const
  const plain = ['url', 'status', 'minimum_age', 'maximum_age', 'assured_date'] as const
  const columns = Object.fromEntries(plain.map((name) => [name, { column: under(path, name) }]))
  const spec = { id: plainId(path), ...fields(path, texts), ...fields(path, more), ...columns }
  const everywhere = (name: string) => [under(path, name), ...pairs.map((pair) => `${pair}.${name}`)]
  const times = everywhere('schedules').map((each) => lists.schedulesAt(reading, each, context))
  const attributes = attributesAt(reading, under(path, 'attributes'), SERVICE_TERMS, context)
  const words = [...new Set(times.flatMap((each) => each.words))].join('\n')
  const areas = everywhere('service_areas').flatMap((each) => lists.areasAt(reading, each, context))
  return {
    ...mapService(reading, spec, context),
    access: ACCESS.find((each) => each === attributes.facts.get('access')) ?? null,
    phones: everywhere('phones').flatMap((each) => lists.phonesAt(reading, each)),
    contacts: everywhere('contacts').flatMap((each) => lists.contactsAt(reading, each)),
    costOptions: lists.costsAt(reading, under(path, 'cost_options'), context),
    schedules: times.flatMap((each) => each.schedules),
    scheduleDescription: words === '' ? null : words,
    areaCodes: [...new Set(areas)].sort(),
    terms: attributes.terms,
    languages: lists.languagesAt(reading, under(path, 'languages'), context),
    requiredDocuments: lists.documentsAt(reading, under(path, 'required_documents')),
    additionalUrls: lists.urlsAt(reading, under(path, 'additional_urls')),
  }
}
