import { z } from 'zod'

const column = z.string().min(1)

/** What is done to a value, step by step. `map` and `split` work on each part of a list. */
const step = z.union([
  z.enum(['plain', 'lower', 'first-line']),
  z.strictObject({ split: z.string().min(1) }),
  z.strictObject({ map: z.record(z.string(), z.json()), else: z.json().optional() }),
])

/** Where a value comes from: a column, several columns joined, or always the same. Just a name is that column. */
const value = z.preprocess(
  (written) => (typeof written === 'string' ? { column: written } : written),
  z
    .strictObject({
      value: z.json().optional(),
      column: column.optional(),
      columns: z.array(column).min(2).optional(),
      with: z.string().optional(),
      as: z.array(step).optional(),
      default: z.json().optional(),
    })
    .refine(
      (written) =>
        [written.value, written.column, written.columns].filter((each) => each !== undefined).length === 1,
      { params: { key: 'oneOrigin' } },
    ),
)

const id = z.preprocess(
  (written) => (typeof written === 'string' ? { column: written } : written),
  z
    .strictObject({ column: column.optional(), hash: z.array(column).min(1).optional() })
    .refine((written) => (written.column === undefined) !== (written.hash === undefined), {
      params: { key: 'oneId' },
    }),
)

const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/
const name = z.string().regex(NAME)
/** Only rows where every named column holds one of its values. */
const condition = z.record(column, z.array(z.union([z.string(), z.number(), z.boolean()])).min(1))
/** A record of another source, or of an earlier recipe, by its id there. */
const reference = z.strictObject({ source: name, id: value })
const contact = z.strictObject({
  name: value.optional(),
  title: value.optional(),
  phone: value.optional(),
  email: value.optional(),
})
const address = z
  .strictObject({
    line: value.optional(),
    street: value.optional(),
    house_number: value.optional(),
    postal_code: value.optional(),
    city: value.optional(),
  })
  .refine((written) => (written.line === undefined) !== (written.street === undefined), {
    params: { key: 'oneAddress' },
  })
/** `from` names a column that holds a list of times; without it the row itself holds one. */
const schedules = z.strictObject({
  from: column.optional(),
  days: value,
  opens: value,
  closes: value.optional(),
  week: value.optional(),
  valid_from: value.optional(),
  valid_to: value.optional(),
  description: value.optional(),
})

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

const organization = z.strictObject({ ...common, website: value.optional(), email: value.optional() })

const location = z
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

const service = z.strictObject({
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
  eligibility_description: value.optional(),
  minimum_age: value.optional(),
  maximum_age: value.optional(),
  schedules: schedules.optional(),
  schedule_description: value.optional(),
  assured_days_ago: value.optional(),
  terms: z
    .strictObject({
      life_domain: value.optional(),
      target_group: value.optional(),
      situation: value.optional(),
    })
    .optional(),
})

export const recipeSchema = z
  .strictObject({
    name,
    title: z.string().min(1),
    format: z.enum(['csv', 'json', 'geojson']),
    source: z.strictObject({
      title: z.string().min(1),
      publisher: z.string().min(1),
      licence: z.string().min(1),
      date: z.string().min(4),
    }),
    records: z.string().min(1).optional(),
    filter: condition.optional(),
    join: z
      .strictObject({
        file: z.string().min(1),
        format: z.enum(['csv', 'json', 'geojson']),
        column,
        key: column,
      })
      .optional(),
    id,
    makes: z
      .strictObject({
        organization: organization.optional(),
        location: location.optional(),
        service: service.optional(),
      })
      .refine((made) => made.organization || made.location || made.service, {
        params: { key: 'makesNothing' },
      })
      .refine((made) => !(made.location && made.service?.location), { params: { key: 'twoPlaces' } })
      .refine((made) => !(made.organization && (made.location?.organization || made.service?.organization)), {
        params: { key: 'twoOrganizations' },
      }),
  })
  .refine((recipe) => !idTellsPlace(recipe), { params: { key: 'idTellsPlace' }, path: ['id'] })

/** How a file of somebody else becomes organisations, places and services. */
export type Recipe = z.infer<typeof recipeSchema>
export type Value = z.infer<typeof value>
export type Id = z.infer<typeof id>
export type Condition = z.infer<typeof condition>
export type SchedulesSpec = z.infer<typeof schedules>
export type ContactSpec = z.infer<typeof contact>
export type OrganizationSpec = z.infer<typeof organization>
export type LocationSpec = z.infer<typeof location>
export type ServiceSpec = z.infer<typeof service>

/** Every column name inside a part of a recipe. Columns inside a list (`schedules.from`) are not columns of the file. */
export function columnsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap(columnsIn)
  const { column: one, columns: many, hash, from, ...rest } = part as Record<string, unknown>
  const here = [one, many, hash, from].flat().filter((each) => typeof each === 'string')
  if (from !== undefined) return here
  return [
    ...here,
    ...Object.entries(rest).flatMap(([key, inner]) => (key === 'value' ? [] : columnsIn(inner))),
  ]
}

/** Columns that say where a place is. */
export function placeColumns(spec: LocationSpec | undefined): string[] {
  return columnsIn([spec?.address, spec?.longitude, spec?.latitude, spec?.transportation])
}

/** An id made from an address would give a confidential place away, and change when the address is left out. */
function idTellsPlace(recipe: { id: Id; makes: { location?: LocationSpec | undefined } }): boolean {
  const spec = recipe.makes.location
  if (!spec?.confidential) return false
  const secret = new Set(placeColumns(spec))
  return columnsIn([recipe.id, spec.id]).some((each) => secret.has(each))
}
