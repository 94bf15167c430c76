import { z } from 'zod'
import { type LocationSpec, location, organization, service } from './entities.ts'
import { column, condition, type Id, id, name } from './parts.ts'

/** Files with rows or records of any shape, which a recipe takes apart. */
export const TABLES = ['csv', 'json', 'ndjson', 'geojson', 'xlsx'] as const
export type TableFormat = (typeof TABLES)[number]
/** HSDS has its own names for everything: a recipe for it says hardly more than where it comes from. */
export const FORMATS = [...TABLES, 'hsds'] as const
export type Format = (typeof FORMATS)[number]

const makes = z
  .strictObject({
    organization: organization.optional(),
    location: location.optional(),
    service: service.optional(),
  })
  .refine((made) => made.organization || made.location || made.service, { params: { key: 'makesNothing' } })
  .refine((made) => !(made.location && made.service?.location), { params: { key: 'twoPlaces' } })
  .refine((made) => !(made.organization && (made.location?.organization || made.service?.organization)), {
    params: { key: 'twoOrganizations' },
  })

const join = z.strictObject({
  // Next to the imported file and nowhere else: a recipe is somebody's text, and may not point at any file here.
  file: z
    .string()
    .min(1)
    .refine((file) => !/[/\\\0]/.test(file) && file !== '.' && file !== '..', {
      params: { key: 'joinFile' },
    }),
  format: z.enum(TABLES),
  column,
  key: column,
})

const TERM = /^[a-z_]+:[a-z][a-z0-9-]*$/
const term = z.string().regex(TERM)

export const recipeSchema = z
  .strictObject({
    name,
    title: z.string().min(1),
    format: z.enum(FORMATS),
    source: z.strictObject({
      title: z.string().min(1),
      publisher: z.string().min(1),
      licence: z.string().min(1),
      date: z.string().min(4),
    }),
    records: z.string().min(1).optional(),
    sheet: z.string().min(1).optional(),
    encoding: z.enum(['utf-8', 'windows-1252']).optional(),
    filter: condition.optional(),
    join: join.optional(),
    id: id.optional(),
    makes: makes.optional(),
    /** HSDS only: what an id or name of a term there is here, as `situation:schulden`. */
    terms: z.record(z.string(), z.union([term, z.array(term)])).optional(),
  })
  .superRefine((recipe, context) => {
    const hsds = recipe.format === 'hsds'
    const fault = (key: string, path: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { key } })
    if (!hsds && !recipe.id) fault('needed', 'id')
    if (!hsds && !recipe.makes) fault('needed', 'makes')
    if (!hsds && recipe.terms) fault('hsdsOnly', 'terms')
    for (const path of ['id', 'makes', 'join'] as const) if (hsds && recipe[path]) fault('notHsds', path)
    if (recipe.sheet && recipe.format !== 'xlsx') fault('xlsxOnly', 'sheet')
    if (recipe.id && idTellsPlace(recipe.id, recipe.makes?.location)) fault('idTellsPlace', 'id')
  })
  .transform((recipe) => ({ ...recipe, id: recipe.id ?? { column: 'id' }, makes: recipe.makes ?? {} }))

/** How a file of somebody else becomes organisations, places and services. */
export type Recipe = z.infer<typeof recipeSchema>

/** What holds words of the source or of ours, never names of columns. */
const WORDS = new Set(['value', 'default', 'as'])

/** Every column name inside a part of a recipe. Columns inside a list (`schedules.from`) are not columns of the file. */
export function columnsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap(columnsIn)
  const { column: one, columns: many, hash, from, ...rest } = part as Record<string, unknown>
  const here = [one, many, hash, from].flat().filter((each) => typeof each === 'string')
  if (from !== undefined) return here
  return [
    ...here,
    ...Object.entries(rest).flatMap(([key, inner]) => (WORDS.has(key) ? [] : columnsIn(inner))),
  ]
}

/** Columns that say where a place is. */
function placeColumns(spec: LocationSpec): string[] {
  return columnsIn([spec.address, spec.longitude, spec.latitude, spec.transportation])
}

/** An id made from an address would give a confidential place away, and change when the address is left out. */
function idTellsPlace(id: Id, spec: LocationSpec | undefined): boolean {
  if (!spec?.confidential) return false
  const secret = new Set(placeColumns(spec))
  return columnsIn([id, spec.id]).some((each) => secret.has(each))
}
