import type { ImportRow } from '../../../platform/import/rows.ts'
import type { LocationSpec } from '../recipe/entities.ts'
import { keyOf } from './decide.ts'
import type { Key } from './draft.ts'
import type { MapContext } from './map-common.ts'
import { readId } from './parts.ts'
import { type Reading, readBoolean, readList } from './reading.ts'

/** What a row says of whether its place is confidential; `unclear` when that cannot be read. */
export type Secrecy = 'secret' | 'open' | 'unsaid' | 'unclear'

/** Reads it, and puts on `reading` why it is unclear. */
export function readSecrecy(reading: Reading, spec: LocationSpec | undefined): Secrecy {
  const before = reading.problems.length
  const said = readList(reading, spec?.confidential).length > 0
  // A word that `map` does not know comes out as nothing at all, with a problem: that is not the same as empty.
  if (reading.problems.length > before) return 'unclear'
  const secret = readBoolean(reading, spec?.confidential, false)
  if (secret === null) return 'unclear'
  return secret ? 'secret' : said ? 'open' : 'unsaid'
}

const quiet = ({ row, cells }: ImportRow, { texts }: MapContext): Reading => ({
  ...{ row, cells, texts },
  problems: [],
  secret: true,
})

/** By which key the place of a row is known; null when the recipe makes none, or the row has no id. */
export function placeKey(row: ImportRow, context: MapContext): Key | null {
  const { name, id, makes } = context.recipe
  if (!makes.location) return null
  const externalId = readId(quiet(row, context), makes.location.id ?? id, context.digest)
  return externalId ? { source: makes.location.source ?? name, externalId } : null
}

/**
 * The places that any row of the file calls confidential, or of which a row cannot be read on this; by key. Rows count
 * here that are refused later, and those that the filter leaves out: the file says it all the same.
 */
export function secretPlaces(rows: readonly ImportRow[], context: MapContext): Map<string, Key> {
  const places = new Map<string, Key>()
  const { location } = context.recipe.makes
  if (!location?.confidential) return places
  for (const row of rows) {
    const said = readSecrecy(quiet(row, context), location)
    // In a row with a cell too many or too few, an empty cell may be another one that moved.
    const broken = row.problem?.column === '' && said === 'unsaid'
    if (said !== 'secret' && said !== 'unclear' && !broken) continue
    const key = placeKey(row, context)
    if (key) places.set(keyOf('location', key), key)
  }
  return places
}
