import { z } from 'zod'
import { type LocationSpec, location, organization, service } from './entities.ts'
import { column, condition, type Id, id, name } from './parts.ts'

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
        // Next to the imported file and nowhere else: a recipe is somebody's text, and may not point at any file here.
        file: z
          .string()
          .min(1)
          .refine((file) => !/[/\\\0]/.test(file) && file !== '.' && file !== '..', {
            params: { key: 'joinFile' },
          }),
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
function placeColumns(spec: LocationSpec | undefined): string[] {
  return columnsIn([spec?.address, spec?.longitude, spec?.latitude, spec?.transportation])
}

/** An id made from an address would give a confidential place away, and change when the address is left out. */
function idTellsPlace(recipe: { id: Id; makes: { location?: LocationSpec | undefined } }): boolean {
  const spec = recipe.makes.location
  if (!spec?.confidential) return false
  const secret = new Set(placeColumns(spec))
  return columnsIn([recipe.id, spec.id]).some((each) => secret.has(each))
}
