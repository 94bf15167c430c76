import type { ImportRow } from '../../../platform/import/rows.ts'
import { revealsPlace, streetOf, textsIn } from '../confidential.ts'
import type { LocationSpec } from '../recipe/entities.ts'
import type { Value } from '../recipe/parts.ts'
import { columnsIn, type Recipe } from '../recipe/recipe.ts'
import { tidy } from '../recipe/text.ts'
import { cell, meets } from '../recipe/value.ts'
import { keyOf } from './decide.ts'
import type { Draft, MappedRow, Reference } from './draft.ts'
import type { MapContext } from './map-common.ts'
import { mapLocation, mapOrganization } from './map-drafts.ts'
import { mapService } from './map-service.ts'
import { complain, type Reading, readList } from './reading.ts'
import { placeKey, readSecrecy, type Secrecy } from './secrets.ts'

function madeHere(draft: Draft | undefined): Reference | null {
  return draft ? { source: draft.source, externalId: draft.externalId, column: '' } : null
}

/** What the source says of where a confidential place is; only to look for it in other texts, never kept. */
function ownPlace(reading: Reading, spec: LocationSpec): string[] {
  const text = (value: Value | undefined) =>
    readList({ ...reading, problems: [] }, value)
      .join(' ')
      .slice(0, 300)
  const { line, street, house_number, postal_code } = spec.address ?? {}
  const first = text(line).split(',', 1)[0] ?? ''
  const withNumber = [first, tidy(`${text(street)} ${text(house_number)}`)]
  const streets = withNumber.flatMap(streetOf)
  return [...withNumber, ...streets, text(postal_code), text(spec.longitude), text(spec.latitude)]
}

const RECIPE_NAMES: Record<string, string> = {
  externalId: 'id',
  contacts: 'contact',
  areaCodes: 'service_area',
}

/** The column of the file behind a field of a draft; the field's own name when a constant is behind it. */
function columnBehind({ makes, id }: Recipe, draft: Draft, field: string): string {
  const name = RECIPE_NAMES[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const spec =
    (makes[draft.kind] as Record<string, unknown> | undefined)?.[name] ?? (name === 'id' ? id : undefined)
  return columnsIn(spec).join(' + ') || name
}

function checkSecret(reading: Reading, drafts: readonly Draft[], recipe: Recipe, spec: LocationSpec): void {
  const own = ownPlace(reading, spec)
  for (const draft of drafts) {
    for (const { field, text } of textsIn(draft)) {
      if (field === 'kind' || field === 'source' || !revealsPlace(text, own)) continue
      complain(reading, columnBehind(recipe, draft, field), reading.texts.tellsPlace)
    }
  }
}

function readDrafts(reading: Reading, context: MapContext, said: Secrecy): Draft[] {
  const { organization, location, service } = context.recipe.makes
  const takes = (spec: { when?: Parameters<typeof meets>[1] } | undefined) =>
    spec && meets(reading.cells, spec.when)
  const owner =
    organization && takes(organization) ? mapOrganization(reading, organization, context) : undefined
  const place =
    location && takes(location) ? mapLocation(reading, location, context, said !== 'unsaid') : undefined
  const offer = service && takes(service) ? mapService(reading, service, context) : undefined
  if (owner && place) place.organization = madeHere(owner)
  if (owner && offer) offer.organization = madeHere(owner)
  if (offer && place) offer.locations = [madeHere(place)].filter((each) => each !== null)
  return [owner, place, offer].filter((draft) => draft !== undefined)
}

/** More than any text of a source needs, before a step makes it shorter; a cell of megabytes is an attack or a mistake. */
const LONGEST_CELL = 100_000

const columnsByRecipe = new WeakMap<Recipe, ReadonlySet<string>>()

/** The columns that a recipe reads; the same for each of thousands of rows. */
function readColumns(recipe: Recipe): ReadonlySet<string> {
  const known = columnsByRecipe.get(recipe) ?? new Set(columnsIn([recipe.id, recipe.makes]))
  columnsByRecipe.set(recipe, known)
  return known
}

function refuseLong(reading: Reading, recipe: Recipe): void {
  for (const column of readColumns(recipe)) {
    if (textsIn(cell(reading.cells, column)).some(({ text }) => text.length > LONGEST_CELL))
      complain(reading, column, reading.texts.tooLong(LONGEST_CELL))
  }
}

/** Whether another row of the file calls this place confidential: then no row may open it. */
function calledSecret(row: ImportRow, context: MapContext): boolean {
  if (!context.secretPlaces?.size) return false
  const key = placeKey(row, context)
  return key !== null && context.secretPlaces.has(keyOf('location', key))
}

/** Reads one row by its recipe: what it makes, or all that is wrong with it. Never both. */
export function mapRow(row: ImportRow, context: MapContext): MappedRow {
  const { location } = context.recipe.makes
  if (row.problem) return { row: row.row, drafts: [], problems: [row.problem] }
  // Secret until the row says otherwise: a value that cannot be read may not be repeated either.
  const reading: Reading = {
    row: row.row,
    cells: row.cells,
    texts: context.texts,
    problems: [],
    secret: true,
  }
  refuseLong(reading, context.recipe)
  if (reading.problems.length > 0) return { row: row.row, drafts: [], problems: reading.problems }
  const said = readSecrecy(reading, location)
  if (said === 'unclear') return { row: row.row, drafts: [], problems: reading.problems }
  const secret = said === 'secret' || calledSecret(row, context)
  reading.secret = secret
  const drafts = readDrafts(reading, context, said)
  if (drafts.length === 0) complain(reading, '', context.texts.makesNothing)
  if (secret && location) checkSecret(reading, drafts, context.recipe, location)
  const { problems } = reading
  return problems.length > 0 ? { row: row.row, drafts: [], problems } : { row: row.row, drafts, problems: [] }
}
