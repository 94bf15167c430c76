import { z } from 'zod'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const monthDay = z.string().regex(/^\d{2}-\d{2}$/)
const text = z.string()

export const translated = z.object({ nl: text, en: text }).meta({ id: 'Translated' })
export const kind = z.enum(['offer', 'place', 'organization'])

/** Where a record comes from; `edition` is the day or year of the list, as its publisher writes it. */
export const source = z
  .object({
    title: text,
    publisher: text.optional(),
    licence: text.optional(),
    edition: text.optional(),
  })
  .meta({ id: 'Source' })

export const phone = z.object({ number: text, description: text.optional() }).meta({ id: 'Phone' })
/** Whom to ask for by role; never a name. */
export const contact = z
  .object({ role: text.optional(), email: z.email().optional(), phones: z.array(phone).optional() })
  .meta({ id: 'Contact' })
export const address = z
  .object({ street: text, postalCode: text.optional(), city: text.optional(), country: text })
  .meta({ id: 'Address' })
/** GeoJSON (RFC 7946): longitude before latitude, WGS84. */
export const point = z
  .object({ type: z.literal('Point'), coordinates: z.array(z.number()).length(2) })
  .meta({ id: 'Point' })

export const schedule = z
  .object({
    frequency: z.enum(['weekly', 'monthly']),
    interval: z.int().min(1).optional(),
    days: z.array(text).optional(),
    daysOfMonth: z.array(z.int()).optional(),
    opensAt: time,
    closesAt: time.optional(),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
    countsFrom: z.iso.date().optional(),
    season: z.object({ from: monthDay, to: monthDay }).optional(),
    except: z.object({ holidays: z.boolean().optional(), days: z.array(z.iso.date()).optional() }).optional(),
    description: text.optional(),
  })
  .meta({ id: 'Schedule' })

export const term = z.object({ taxonomy: text, id: text, name: translated }).meta({ id: 'Term' })
const named = z.object({ id: z.uuid(), name: text }).meta({ id: 'Named' })
const links = z
  .object({
    self: z.object({ href: text }),
    page: z.object({ href: text }),
    hsds: z.object({ href: text }).optional(),
  })
  .meta({ id: 'RecordLinks' })

const common = {
  id: z.uuid(),
  name: text,
  alternateName: text.optional(),
  description: text,
  phones: z.array(phone),
  contacts: z.array(contact),
  assuredDate: z.iso.date().optional(),
  lastModified: z.iso.datetime(),
  source,
  links,
}

const areaCodes = {
  municipalityCode: text.optional(),
  wijkCode: text.optional(),
  buurtCode: text.optional(),
}

const where = {
  confidential: z.boolean(),
  address: address.optional(),
  point: point.optional(),
  ...areaCodes,
}

export const offer = z
  .object({
    ...common,
    organization: named.optional(),
    places: z.array(z.object({ id: z.uuid(), name: text, ...where })),
    areas: z.array(text),
    terms: z.array(term),
    access: z.enum(['walk_in', 'sign_up', 'call']).optional(),
    applicationProcess: text.optional(),
    costs: z.array(
      z.object({
        amount: z.number().min(0),
        currency: z.literal('EUR'),
        option: text.optional(),
        description: text.optional(),
      }),
    ),
    costDescription: text.optional(),
    eligibility: text.optional(),
    minimumAge: z.int().optional(),
    maximumAge: z.int().optional(),
    schedules: z.array(schedule),
    scheduleDescription: text.optional(),
    languages: z.array(text),
    interpretationServices: text.optional(),
    requiredDocuments: z.array(z.object({ document: text, uri: text.optional() })),
    email: z.email().optional(),
    url: text.optional(),
  })
  .meta({ id: 'Offer' })

export const place = z
  .object({
    ...common,
    ...where,
    organization: named.optional(),
    placeType: term.optional(),
    transportation: text.optional(),
    accessibility: z.array(z.object({ description: text, term: text.optional() })),
    schedules: z.array(schedule),
    url: text.optional(),
  })
  .meta({ id: 'Place' })

export const organization = z
  .object({
    ...common,
    email: z.email().optional(),
    website: text.optional(),
    identifiers: z.array(z.object({ type: text, identifier: text })),
    addresses: z.array(address),
    terms: z.array(term),
  })
  .meta({ id: 'Organization' })

export type Offer = z.infer<typeof offer>
export type Place = z.infer<typeof place>
export type Organization = z.infer<typeof organization>
