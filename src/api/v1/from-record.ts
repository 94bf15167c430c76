import type {
  ExportContext,
  OfferRecord,
  OrganizationRecord,
  PlaceRecord,
} from '../../domains/directory/index.ts'
import { said, toAddress, toContact, toSchedule, toSource, toTerms, toWhere } from './from-parts.ts'
import type { Offer, Organization, Place } from './schemas.ts'

export const BASE = '/api/v1'

type Record = OfferRecord | PlaceRecord | OrganizationRecord

function common({ id, name, alternateName, description, phones, contacts, ...record }: Record) {
  return {
    ...{ id, name, description, phones },
    contacts: contacts.map(toContact),
    ...said({ alternateName, assuredDate: record.assuredDate }),
    lastModified: record.lastModified.toISOString(),
    source: toSource(record.source),
  }
}

export function toOffer(record: OfferRecord, context: ExportContext): Offer {
  const { id, organization } = record
  return {
    ...common(record),
    ...said({
      organization: organization && { id: organization.id, name: organization.name },
      access: record.access as Offer['access'] | null,
      applicationProcess: record.applicationProcess,
      costDescription: record.feesDescription,
      eligibility: record.eligibilityDescription,
      minimumAge: record.minimumAge,
      maximumAge: record.maximumAge,
      scheduleDescription: record.scheduleDescription,
      interpretationServices: record.interpretationServices,
      email: record.email,
      url: record.url,
    }),
    places: record.places.map(({ place }) => ({ id: place.id, name: place.name, ...toWhere(place) })),
    areas: record.areaCodes,
    terms: toTerms(record.terms, context),
    costs: record.costOptions.map(({ amount, currency, option, amount_description }) =>
      said({ amount, currency, option, description: amount_description }),
    ),
    schedules: record.schedules.map(toSchedule),
    languages: record.languages,
    requiredDocuments: record.requiredDocuments,
    links: {
      self: { href: `${BASE}/offers/${id}` },
      page: { href: `/aanbod/${id}` },
      hsds: { href: `/api/hsds/v3/services/${id}` },
    },
  }
}

export function toPlace(record: PlaceRecord, context: ExportContext): Place {
  const { id, placeType } = record
  const type = placeType ? toTerms([{ taxonomy: 'place_type', id: placeType }], context)[0] : undefined
  return {
    ...common(record),
    ...toWhere(record),
    ...said({
      organization: record.organization,
      placeType: type,
      transportation: record.confidential ? null : record.transportation,
      url: record.url,
    }),
    accessibility: record.accessibility,
    schedules: record.schedules.map(toSchedule),
    links: { self: { href: `${BASE}/places/${id}` }, page: { href: `/plekken/${id}` } },
  }
}

export function toOrganization(record: OrganizationRecord, context: ExportContext): Organization {
  const { id } = record
  return {
    ...common(record),
    ...said({ email: record.email, website: record.website }),
    identifiers: record.identifiers.map(({ identifier_type: type, identifier }) => ({ type, identifier })),
    addresses: record.addresses.map(toAddress),
    terms: toTerms(record.terms, context),
    links: {
      self: { href: `${BASE}/organizations/${id}` },
      page: { href: `/organisaties/${id}` },
      hsds: { href: `/api/hsds/v3/organizations/${id}` },
    },
  }
}
