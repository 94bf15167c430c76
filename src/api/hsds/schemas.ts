import { z } from 'zod'

/**
 * What our feed promises, in our own words: the required fields and formats of HSDS 3.1, no null anywhere. It checks the
 * answers in tests and makes the OpenAPI document; the schemas of the standard itself are used in test/real-data.
 */
const id = z.guid()
const text = z.string()
const uri = z.url()
const day = z.iso.date()
const list = <T extends z.ZodType>(item: T) => z.array(item).optional()

export const taxonomy = z.looseObject({ id, name: text, description: text }).meta({ id: 'Taxonomy' })

export const taxonomyTerm = z
  .looseObject({
    id,
    code: text,
    name: text,
    description: text,
    taxonomy: text,
    taxonomy_id: id,
    taxonomy_detail: taxonomy.optional(),
    language: text,
  })
  .meta({ id: 'TaxonomyTerm' })

export const attribute = z
  .looseObject({
    id,
    link_id: id,
    link_entity: text,
    taxonomy_term_id: id.optional(),
    taxonomy_term: taxonomyTerm.optional(),
    label: text.optional(),
    value: text.optional(),
  })
  .meta({ id: 'Attribute' })

const phone = z.looseObject({ id, number: text, type: text.optional() }).meta({ id: 'Phone' })
/** A role, never a name. */
const contact = z
  .strictObject({
    id,
    organization_id: id.optional(),
    service_id: id.optional(),
    location_id: id.optional(),
    title: text.optional(),
    email: z.email().optional(),
    phones: list(phone),
  })
  .meta({ id: 'Contact' })

const address = z
  .looseObject({
    id,
    address_1: text,
    city: text,
    state_province: text,
    postal_code: text,
    country: text,
    address_type: z.enum(['physical', 'postal', 'virtual']),
  })
  .meta({ id: 'Address' })

const schedule = z
  .looseObject({
    id,
    freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
    interval: z.int().optional(),
    byday: text.optional(),
    bymonthday: text.optional(),
    opens_at: text.optional(),
    closes_at: text.optional(),
    valid_from: day.optional(),
    valid_to: day.optional(),
    dtstart: day.optional(),
    description: text.optional(),
  })
  .meta({ id: 'Schedule' })

const accessibility = z
  .looseObject({ id, description: text, attributes: list(attribute) })
  .meta({ id: 'Accessibility' })

export const location = z
  .looseObject({
    id,
    location_type: z.enum(['physical', 'postal', 'virtual']),
    name: text.optional(),
    url: uri.optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    addresses: list(address),
    phones: list(phone),
    contacts: list(contact),
    schedules: list(schedule),
    accessibility: list(accessibility),
    attributes: list(attribute),
  })
  .meta({ id: 'Location' })

export const organization = z
  .looseObject({
    id,
    name: text,
    description: text,
    email: z.email().optional(),
    website: uri.optional(),
    phones: list(phone),
    contacts: list(contact),
    locations: list(location),
    organization_identifiers: list(z.looseObject({ id, identifier_type: text, identifier: text })),
    attributes: list(attribute),
  })
  .meta({ id: 'Organization' })

export const serviceAtLocation = z
  .looseObject({ id, service_id: id, location_id: id, location })
  .meta({ id: 'ServiceAtLocation' })

export const service = z
  .looseObject({
    id,
    name: text,
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
    organization_id: id.optional(),
    organization: organization.optional(),
    url: uri.optional(),
    email: z.email().optional(),
    minimum_age: z.number().optional(),
    maximum_age: z.number().optional(),
    assured_date: day.optional(),
    last_modified: z.iso.datetime(),
    phones: list(phone),
    contacts: list(contact),
    schedules: list(schedule),
    service_areas: list(z.looseObject({ id, name: text, extent: text, extent_type: text })),
    service_at_locations: list(serviceAtLocation),
    languages: list(z.looseObject({ id, name: text, code: text })),
    cost_options: list(z.looseObject({ id, amount: z.number(), currency: text })),
    required_documents: list(z.looseObject({ id, document: text, uri: uri.optional() })),
    additional_urls: list(z.looseObject({ id, url: uri })),
    attributes: list(attribute),
  })
  .meta({ id: 'Service' })

export const minimalService = z.object({
  id,
  last_modified: z.iso.datetime(),
  modified_date: z.iso.datetime(),
})

export const root = z.object({ version: text, profile: uri, openapi_url: uri })
