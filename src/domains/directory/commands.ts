import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import type { Database, Trx } from '../../platform/db/database.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import {
  assertBalanced,
  emptyReport,
  type ImportProblem,
  type ImportReport,
} from '../../platform/import/report.ts'
import { digest, importBatch } from './import/batch.commands.ts'
import { keptDoubts } from './import/doubts.queries.ts'
import type { Kind } from './import/draft.ts'
import { hushPlaces } from './import/hush.commands.ts'
import { countGone, workingArea } from './import/import.queries.ts'
import { countKept } from './import/keep.commands.ts'
import { type OpenedRecipe, openRecipe, openRecords } from './import/open.commands.ts'
import { prepare } from './import/prepare.ts'
import { notesOf, type Run, startRun, stillHidden } from './import/run.ts'
import { knownTerms } from './known-terms.queries.ts'
import type { Recipe, TableFormat } from './recipe/recipe.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

function inFormat(recipe: Recipe, format: TableFormat | undefined): Recipe {
  return format && recipe.format !== 'hsds' ? { ...recipe, format } : recipe
}

/** Few enough that a kill loses little and a lock is short; many enough that 20,000 rows take seconds. */
const BATCH = 500

export interface ImportOptions {
  /** Path of the file; `.gz` may be packed. */
  file: string
  /** Path of a recipe, the name under which this working area keeps one, or the recipe itself as it was written. */
  recipe: string | { document: unknown }
  /** Reads the file as this format instead of the one that the recipe names: the same columns in another wrapping. */
  format?: TableFormat | undefined
  /** Another place for the file that the recipe joins. */
  join?: string | undefined
  dryRun?: boolean | undefined
  lang?: Lang
  now?: Date
  maxBytes?: number
  /** False leaves the search index behind: for many files after each other, when `reindexDirectory` follows. */
  index?: boolean
  onProgress?: ((done: number, total: number) => void) | undefined
  /** Stops before the next batch: what was stored stays, and the report counts only that. */
  signal?: AbortSignal | undefined
}

function refused(problems: ImportProblem[]): ImportReport {
  return { ...emptyReport(), problems }
}

async function saveRecipe(trx: Trx, { document, recipe }: OpenedRecipe, savedAt: Date): Promise<void> {
  const row = { recipe: JSON.stringify(document), savedAt }
  await trx
    .insertInto('importRecipe')
    .values({ name: recipe.name, ...row })
    .onConflict((on) => on.column('name').doUpdateSet(row))
    .execute()
}

/** The kinds of record that this recipe makes under its own name; HSDS makes what the file holds. */
function ownKinds({ name, makes, format }: Recipe, done: ReadonlySet<string>): Kind[] {
  const kinds: Kind[] = ['organization', 'location', 'service']
  if (format === 'hsds') {
    const met = new Set([...done].map((key) => JSON.parse(key)[0] as Kind))
    return kinds.filter((kind) => met.has(kind))
  }
  return kinds.filter((kind) => {
    const spec = makes[kind]
    return spec && !spec.if_missing && (spec.source ?? name) === name
  })
}

/** Most words that one note names. */
const MOST_NAMED = 20

function mostOften(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  const named = sorted.slice(0, MOST_NAMED).map(([name, count]) => `${name} (${count}×)`)
  return [...named, ...(sorted.length > MOST_NAMED ? ['…'] : [])].join(', ')
}

async function finish(
  trx: Trx,
  scope: Scope,
  opened: OpenedRecipe,
  run: Run,
  { ignored, stopped }: { ignored: ReadonlyMap<string, number>; stopped: boolean },
): Promise<void> {
  const { recipe } = opened
  const { report, now } = run
  // Of an import that was stopped nobody knows what the rest of the file holds.
  const gone = stopped ? 0 : await countGone(trx, ownKinds(recipe, run.done), recipe.name, run.done)
  await countKept(trx, recipe.name, run)
  if (run.kept.size > 0) report.kept = run.kept.size
  if (run.alike.length > 0) report.alike = run.alike
  report.notes.push(...notesOf(run, gone, recipe.makes.location?.confidential !== undefined))
  if (ignored.size > 0) report.notes.push(run.texts.ignored(mostOften(ignored)))
  if (run.dryRun) return
  await saveRecipe(trx, opened, now.moment)
  const { read: rows, created, updated, unchanged, rejected } = report
  const counts = { read: rows, created, updated, unchanged, rejected, gone, kept: run.kept.size }
  const detail = { ...counts, hidden: stillHidden(run) }
  await recordEvent(trx, {
    actor: scope.actor,
    action: 'directory.import',
    kind: 'recipe',
    subject: recipe.name,
    detail,
  })
}

/**
 * Imports a file by a recipe into the working area of `scope` (which needs the role operator or system). Every batch is
 * a transaction of its own: after a crash what was stored stays, and running it again does the rest. A dry run reads
 * only and gives the same counts. A file or recipe that cannot be used gives a report with problems on row 0.
 */
export async function importDirectory(
  db: Database,
  scope: Scope,
  options: ImportOptions,
): Promise<ImportReport> {
  const { lang = 'nl', now = new Date(), dryRun = false, index = true } = options
  const texts = { nl, en }[lang]
  const opened = await read(db, scope, (trx) => openRecipe(trx, options.recipe, lang, texts))
  if (!opened.ok) return refused(opened.problems)
  const recipe = inFormat(opened.value.recipe, options.format)
  const files = await openRecords(options.file, recipe, {
    lang,
    texts,
    join: options.join,
    maxBytes: options.maxBytes,
  })
  if (!files.ok) return refused(files.problems)
  const known = await read(db, scope, async (trx) => ({
    terms: await knownTerms(trx),
    own: await workingArea(trx),
    doubts: recipe.format === 'hsds' ? await keptDoubts(trx, recipe.name) : undefined,
  }))
  const ignored = new Map<string, number>()
  const { terms, doubts } = known
  const context = { recipe, texts: texts.import, terms, digest, ignored, keptDoubts: doubts }
  const { rows, secrets } = prepare(files.value.records, files.value.joined, context)
  const run = startRun(texts.import, known.own, { moment: now, day: localDay(now) }, { dryRun, index })
  const inTransaction = dryRun ? read : write
  await inTransaction(db, scope, (trx) => hushPlaces(trx, secrets, run))
  for (let start = 0; start < rows.length && !options.signal?.aborted; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    const count = await inTransaction(db, scope, (trx) => importBatch(trx, batch, run))
    count()
    options.onProgress?.(Math.min(start + BATCH, rows.length), rows.length)
  }
  const stopped = options.signal?.aborted ?? false
  await inTransaction(db, scope, (trx) => finish(trx, scope, opened.value, run, { ignored, stopped }))
  assertBalanced(run.report)
  return run.report
}
