import type { ImportRow } from '../../../platform/import/rows.ts'
import { columnsIn, type Recipe } from '../recipe/recipe.ts'
import { tidy } from '../recipe/text.ts'
import { cell, firstUnmet } from '../recipe/value.ts'
import type { Texts } from '../texts.nl.ts'
import { keyOf } from './decide.ts'
import type { Key, MappedRow } from './draft.ts'
import { mapHsdsRow, secretHsdsPlaces } from './hsds/map.ts'
import type { MapContext } from './map-common.ts'
import { mapRow } from './map-row.ts'
import type { Records } from './records.ts'
import { secretPlaces } from './secrets.ts'

/** A file with a row of names on top: every column that the recipe names must be there. */
export const isTable = ({ format }: Recipe) => format === 'csv' || format === 'xlsx'

/** Columns that must be there: all of them in a table; of JSON, where an empty field is left out, only what decides. */
function neededColumns(recipe: Recipe): string[] {
  const { filter, id, join, makes } = recipe
  const made = [makes.organization, makes.location, makes.service].filter((spec) => spec !== undefined)
  const conditions = [filter, ...made.map((spec) => spec.when)].flatMap((condition) =>
    Object.keys(condition ?? {}),
  )
  const secret = makes.location?.confidential
  // With a default the recipe itself says what a record means that does not speak of it.
  const asked = secret?.default === undefined ? secret : undefined
  const deciding = [id, ...made.flatMap((spec) => [spec.id, spec.name]), asked]
  const columns = columnsIn(isTable(recipe) ? [id, makes] : deciding)
  return [...new Set([...columns, ...conditions, ...(join ? [join.column] : [])])]
}

/** The columns that the file itself must have, without those of a file that is joined. */
export function ownColumns(recipe: Recipe): string[] {
  return neededColumns(recipe).filter((column) => !column.startsWith('join.'))
}

/**
 * The columns of a recipe that the file does not have. A wrong name would leave a field empty without a word; for
 * `confidential` it would put the address of a safe house on the map.
 */
export function missingColumns(
  recipe: Recipe,
  columns: readonly string[],
  joined: readonly string[],
): string[] {
  if (recipe.format === 'hsds') return []
  const known = new Set([...columns, ...joined.map((column) => `join.${column}`)])
  return neededColumns(recipe).filter((column) => {
    if (known.has(column)) return false
    return isTable(recipe) || !known.has(column.split('.', 1)[0] ?? '')
  })
}

/** Adds the columns of the second file, as `join.naam`; a row whose id is not there gets a problem. */
function joinRow(
  row: ImportRow,
  recipe: Recipe,
  byKey: ReadonlyMap<string, ImportRow>,
  texts: Texts['import'],
): ImportRow {
  if (!recipe.join || row.problem) return row
  const key = tidy(String(cell(row.cells, recipe.join.column) ?? ''))
  const other = byKey.get(key)
  if (!other) {
    const { column, file } = recipe.join
    return key === '' ? row : { ...row, problem: { row: row.row, column, reason: texts.joinMissing(file) } }
  }
  const added = Object.entries(other.cells).map(([column, value]) => [`join.${column}`, value])
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(added) } }
}

function indexBy(records: Records | null, recipe: Recipe): Map<string, ImportRow> {
  const byKey = new Map<string, ImportRow>()
  for (const row of records?.rows ?? []) {
    const key = tidy(String(cell(row.cells, recipe.join?.key ?? '') ?? ''))
    if (key !== '' && !byKey.has(key)) byKey.set(key, row)
  }
  return byKey
}

/** The first row with an id keeps it; the others are refused and told where it was. */
function refuseDoubles(rows: readonly MappedRow[], context: MapContext): MappedRow[] {
  const first = new Map<string, number>()
  const column = columnsIn(context.recipe.id).join(' + ')
  return rows.map((row) => {
    const main = row.drafts.at(-1)
    if (!main) return row
    const key = keyOf(main.kind, main)
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, row.row)
      return row
    }
    return {
      row: row.row,
      drafts: [],
      problems: [{ row: row.row, column, reason: context.texts.double(earlier) }],
    }
  })
}

/** A row that the filter of the recipe leaves out, with the first column that does so; null when it is taken. */
function outside(row: ImportRow, { recipe, texts }: MapContext): MappedRow | null {
  const column = row.problem ? null : firstUnmet(row.cells, recipe.filter)
  if (column === null) return null
  return {
    row: row.row,
    drafts: [],
    problems: [{ row: row.row, column, reason: texts.filtered, filtered: true }],
  }
}

/** Every row, read; and the places that the file calls confidential. */
export function prepare(
  records: Records,
  joined: Records | null,
  context: MapContext,
): { rows: MappedRow[]; secrets: Key[] } {
  const byKey = indexBy(joined, context.recipe)
  const { recipe, texts } = context
  const whole = records.rows.map((row) => ({ row, joined: joinRow(row, recipe, byKey, texts) }))
  const [findSecrets, toRow] =
    recipe.format === 'hsds' ? [secretHsdsPlaces, mapHsdsRow] : [secretPlaces, mapRow]
  const secretKeys = findSecrets(
    whole.map((each) => each.joined),
    context,
  )
  const mapping = { ...context, secretPlaces: secretKeys }
  const rows = whole.map(({ row, joined }) => outside(row, context) ?? toRow(joined, mapping))
  return { rows: refuseDoubles(rows, context), secrets: [...secretKeys.values()] }
}
