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
import { allTerms } from '../taxonomy/index.ts'
import { digest, importBatch } from './import/batch.commands.ts'
import type { Kind } from './import/draft.ts'
import { hushPlaces } from './import/hush.commands.ts'
import { countGone, workingArea } from './import/import.queries.ts'
import { type OpenedRecipe, openRecipe, openRecords } from './import/open.commands.ts'
import { prepare } from './import/prepare.ts'
import { notesOf, type Run, startRun, stillHidden } from './import/run.ts'
import type { Recipe } from './recipe/recipe.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Few enough that a kill loses little and a lock is short; many enough that 20,000 rows take seconds. */
const BATCH = 500

export interface ImportOptions {
  /** Path of the file; `.gz` may be packed. */
  file: string
  /** Path of a recipe, or the name under which this working area keeps one. */
  recipe: string
  /** Another place for the file that the recipe joins. */
  join?: string | undefined
  dryRun?: boolean | undefined
  lang?: Lang
  now?: Date
  maxBytes?: number
  onProgress?: ((done: number, total: number) => void) | undefined
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

/** The kinds of record that this recipe makes under its own name. */
function ownKinds({ name, makes }: Recipe): Kind[] {
  const kinds: Kind[] = ['organization', 'location', 'service']
  return kinds.filter((kind) => {
    const spec = makes[kind]
    return spec && !spec.if_missing && (spec.source ?? name) === name
  })
}

async function finish(
  trx: Trx,
  scope: Scope,
  opened: OpenedRecipe,
  run: Run,
  filtered: number,
): Promise<void> {
  const { recipe } = opened
  const { report, now } = run
  const gone = await countGone(trx, ownKinds(recipe), recipe.name, run.done)
  report.notes.push(...notesOf(run, filtered, gone, recipe.makes.location?.confidential !== undefined))
  if (run.dryRun) return
  await saveRecipe(trx, opened, now.moment)
  const { read: rows, created, updated, unchanged, rejected } = report
  const detail = { read: rows, created, updated, unchanged, rejected, gone, hidden: stillHidden(run) }
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
  const { lang = 'nl', now = new Date(), dryRun = false } = options
  const texts = { nl, en }[lang]
  const opened = await read(db, scope, (trx) => openRecipe(trx, options.recipe, lang, texts))
  if (!opened.ok) return refused(opened.problems)
  const { recipe } = opened.value
  const files = await openRecords(options.file, recipe, {
    lang,
    texts,
    join: options.join,
    maxBytes: options.maxBytes,
  })
  if (!files.ok) return refused(files.problems)
  const known = await read(db, scope, async (trx) => ({
    terms: await allTerms(trx),
    own: await workingArea(trx),
  }))
  const terms = new Map(
    Object.entries(known.terms).map(([taxonomy, list]) => [taxonomy, new Set(list.map((term) => term.id))]),
  )
  const context = { recipe, texts: texts.import, terms, digest }
  const { rows, filtered, secrets } = prepare(files.value.records, files.value.joined, context)
  const run = startRun(texts.import, known.own, { moment: now, day: localDay(now) }, dryRun)
  const inTransaction = dryRun ? read : write
  await inTransaction(db, scope, (trx) => hushPlaces(trx, secrets, run))
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    const count = await inTransaction(db, scope, (trx) => importBatch(trx, batch, run))
    count()
    options.onProgress?.(Math.min(start + BATCH, rows.length), rows.length)
  }
  await inTransaction(db, scope, (trx) => finish(trx, scope, opened.value, run, filtered))
  assertBalanced(run.report)
  return run.report
}
