import type { ImportRow } from '../../../platform/import/rows.ts'
import { columnsIn, type Recipe } from '../recipe/recipe.ts'
import { tidy } from '../recipe/text.ts'
import { cell, meets } from '../recipe/value.ts'
import type { Texts } from '../texts.nl.ts'
import type { Key, MappedRow } from './draft.ts'
import type { MapContext } from './map-drafts.ts'
import { mapRow } from './map-row.ts'
import type { Records } from './records.ts'
import { secretPlaces } from './secrets.ts'

/** Columns that must be there: all of them in a CSV; of JSON, where an empty field is left out, only what decides. */
function neededColumns({ format, filter, id, join, makes }: Recipe): string[] {
  const made = [makes.organization, makes.location, makes.service].filter((spec) => spec !== undefined)
  const conditions = [filter, ...made.map((spec) => spec.when)].flatMap((condition) =>
    Object.keys(condition ?? {}),
  )
  const deciding = [id, ...made.flatMap((spec) => [spec.id, spec.name]), makes.location?.confidential]
  const columns = columnsIn(format === 'csv' ? [id, makes] : deciding)
  return [...new Set([...columns, ...conditions, ...(join ? [join.column] : [])])]
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
  const known = new Set([...columns, ...joined.map((column) => `join.${column}`)])
  return neededColumns(recipe).filter((column) => {
    if (known.has(column)) return false
    return recipe.format === 'csv' || !known.has(column.split('.', 1)[0] ?? '')
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
    const id = row.drafts.at(-1)?.externalId
    if (id === undefined) return row
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, row.row)
      return row
    }
    return {
      row: row.row,
      drafts: [],
      problems: [{ row: row.row, column, reason: context.texts.double(earlier) }],
    }
  })
}

/** Every row that the recipe takes, read; how many its filter left out; the places that the file calls confidential. */
export function prepare(
  records: Records,
  joined: Records | null,
  context: MapContext,
): { rows: MappedRow[]; filtered: number; secrets: Key[] } {
  const byKey = indexBy(joined, context.recipe)
  const { recipe, texts } = context
  const whole = records.rows.map((row) => ({ row, joined: joinRow(row, recipe, byKey, texts) }))
  const secrets = secretPlaces(
    whole.map((each) => each.joined),
    context,
  )
  const taken = whole.filter(({ row }) => row.problem || meets(row.cells, recipe.filter))
  const rows = taken.map((each) => mapRow(each.joined, { ...context, secretPlaces: secrets }))
  const filtered = whole.length - taken.length
  return { rows: refuseDoubles(rows, context), filtered, secrets: [...secrets.values()] }
}
