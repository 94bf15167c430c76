import { z } from 'zod'
import { address, condition, contact, id, name, reference, schedules, value } from './parts.ts'

const common = {
  id: id.optional(),
  source: name.optional(),
  if_missing: z.boolean().optional(),
  when: condition.optional(),
  name: value,
  alternate_name: value.optional(),
  description: value.optional(),
  phones: value.optional(),
  contact: contact.optional(),
  assured_date: value.optional(),
  status: value.optional(),
}

/** Words of our lists, by taxonomy. */
const terms = <T extends string>(...taxonomies: T[]) => z.partialRecord(z.enum(taxonomies), value).optional()

export const organization = z.strictObject({
  ...common,
  website: value.optional(),
  email: value.optional(),
  address: address.optional(),
  kvk: value.optional(),
  rsin: value.optional(),
  terms: terms('branch', 'network', 'specialism'),
})

export const location = z
  .strictObject({
    ...common,
    organization: reference.optional(),
    place_type: value.optional(),
    listed: value.optional(),
    url: value.optional(),
    transportation: value.optional(),
    schedules: schedules.optional(),
    accessibility: value.optional(),
    address: address.optional(),
    longitude: value.optional(),
    latitude: value.optional(),
    area: value.optional(),
    confidential: value.optional(),
  })
  .refine((written) => (written.longitude === undefined) === (written.latitude === undefined), {
    params: { key: 'bothCoordinates' },
  })

export const service = z.strictObject({
  ...common,
  organization: reference.optional(),
  location: reference.optional(),
  service_area: value.optional(),
  url: value.optional(),
  email: value.optional(),
  access: value.optional(),
  application_process: value.optional(),
  fees_description: value.optional(),
  amount: value.optional(),
  amount_with_pass: value.optional(),
  pass: value.optional(),
  eligibility_description: value.optional(),
  minimum_age: value.optional(),
  maximum_age: value.optional(),
  schedules: schedules.optional(),
  schedule_description: value.optional(),
  assured_days_ago: value.optional(),
  languages: value.optional(),
  interpretation_services: value.optional(),
  required_documents: value.optional(),
  terms: terms(
    ...([
      'life_domain',
      'target_group',
      'situation',
      'pillar',
      'provision',
      'assessment',
      'specialism',
    ] as const),
  ),
})

export type OrganizationSpec = z.infer<typeof organization>
export type LocationSpec = z.infer<typeof location>
export type ServiceSpec = z.infer<typeof service>
