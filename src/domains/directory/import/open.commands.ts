import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Trx } from '../../../platform/db/database.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { parseJson } from '../../../platform/import/rows.ts'
import { readSource, readSourceBytes } from '../../../platform/import/source.ts'
import { xlsxRows } from '../../../platform/import/xlsx.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { readRecipe } from '../recipe/read.ts'
import type { Recipe } from '../recipe/recipe.ts'
import type { Texts } from '../texts.nl.ts'
import { savedRecipe } from './import.queries.ts'
import { isTable, missingColumns, ownColumns } from './prepare.ts'
import { type Records, readRecords } from './records.ts'

/** Bytes of a packed spreadsheet: it becomes ten times as much. */
const MAX_XLSX = 32 * 1024 * 1024

const refuse = (reason: string, column = '') => no<ImportProblem[]>([{ row: 0, column, reason }])

/** A recipe as it was written, and as it was understood. */
export interface OpenedRecipe {
  document: unknown
  recipe: Recipe
}

/** Reads a recipe from a `.json` file. The problems name the place in the document. */
export async function openRecipeFile(
  path: string,
  lang: Lang,
  texts: Texts,
): Promise<Result<OpenedRecipe, ImportProblem[]>> {
  const source = await readSource(path, lang, 1024 * 1024)
  if (!source.ok) return refuse(source.problems)
  const document = parseJson(source.value.text, lang)
  if (!document.ok) return refuse(texts.recipe.notJson(source.value.name))
  return understand(document.value, source.value.name, lang, texts)
}

function understand(
  document: unknown,
  name: string,
  lang: Lang,
  texts: Texts,
): Result<OpenedRecipe, ImportProblem[]> {
  const recipe = readRecipe(document, lang)
  if (recipe.ok) return ok({ document, recipe: recipe.value })
  const found = Object.entries(recipe.problems).map(([column, reason]) => ({ row: 0, column, reason }))
  return no([{ row: 0, column: '', reason: texts.recipe.wrong(name) }, ...found])
}

/** A recipe by the path of a file, else by the name under which this working area keeps it; or one that is given whole. */
export async function openRecipe(
  trx: Trx,
  named: string | { document: unknown },
  lang: Lang,
  texts: Texts,
): Promise<Result<OpenedRecipe, ImportProblem[]>> {
  if (typeof named !== 'string') return understand(named.document, '', lang, texts)
  if (named.endsWith('.json') || existsSync(named)) return openRecipeFile(named, lang, texts)
  const document = await savedRecipe(trx, named)
  return document ? understand(document, named, lang, texts) : refuse(texts.recipe.notFound(named))
}

interface How {
  lang: Lang
  texts: Texts
  /** The file may hold addresses of safe houses. */
  secret: boolean
  maxBytes: number | undefined
}

type File = Pick<Recipe, 'format' | 'records' | 'sheet' | 'encoding'> & {
  /** Columns that must be there: where they stand is the header. */
  names: readonly string[]
}

async function readSheet(path: string, { sheet, names }: File, { lang, maxBytes }: How) {
  const source = await readSourceBytes(path, lang, Math.min(maxBytes ?? MAX_XLSX, MAX_XLSX))
  if (!source.ok) return source
  const read = await xlsxRows(source.value.bytes, sheet, lang, undefined, names)
  return read.ok ? ok({ columns: read.value.header, rows: read.value.rows }) : read
}

async function readFile(path: string, file: File, how: How): Promise<Result<Records, string>> {
  const { format, records, encoding, names } = file
  if (format === 'xlsx') return readSheet(path, file, how)
  const { lang, texts, maxBytes } = how
  const source = await readSource(path, lang, maxBytes, encoding)
  // The message about a wrong encoding repeats what stands before the strange letter: perhaps the address of a safe house.
  if (!source.ok) {
    const told = how.secret && /[“"]/.test(source.problems) ? texts.import.unreadable : source.problems
    return no(
      /UTF-8\./.test(told) || told === texts.import.unreadable ? `${told} ${texts.import.sayEncoding}` : told,
    )
  }
  return readRecords(source.value.text, { format, path: records, names }, lang, texts.import)
}

/** The records of a file and of the file to join, when the recipe fits them. */
export async function openRecords(
  path: string,
  recipe: Recipe,
  options: { join?: string | undefined; lang: Lang; texts: Texts; maxBytes?: number | undefined },
): Promise<Result<{ records: Records; joined: Records | null }, ImportProblem[]>> {
  const { lang, texts, maxBytes } = options
  const secret = recipe.format === 'hsds' || recipe.makes.location?.confidential !== undefined
  const how = { lang, texts, maxBytes, secret }
  const records = await readFile(path, { ...recipe, names: ownColumns(recipe) }, how)
  if (!records.ok) return refuse(records.problems)
  let joined: Records | null = null
  if (recipe.join) {
    const other = options.join ?? join(dirname(path), recipe.join.file)
    const { format, key } = recipe.join
    const read = await readFile(other, { format, encoding: recipe.encoding, names: [key] }, how)
    if (!read.ok) return refuse(texts.import.noJoin(recipe.join.file) + read.problems)
    joined = read.value
  }
  // JSON without a record that can be read has no columns either; the header of a table is there all the same.
  const telling = isTable(recipe) || records.value.rows.some((row) => !row.problem)
  const missing = telling ? missingColumns(recipe, records.value.columns, joined?.columns ?? []) : []
  if (missing.length === 0) return ok({ records: records.value, joined })
  const known = records.value.columns.join(', ')
  return no(missing.map((column) => ({ row: 0, column, reason: texts.import.noColumn(column, known) })))
}
