import { sql } from 'kysely'
import type { Database, Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import {
  emptyReport,
  type ImportProblem,
  type ImportReport,
  rejectRow,
} from '../../platform/import/report.ts'
import type { ImportSource } from '../../platform/import/source.ts'
import type { Dataset } from './dataset.ts'

/** Most rows that one transaction takes. A crash loses at most a batch, and never part of one. */
export const BATCH = 1000

/** What every import of open data is told. */
export interface ImportOptions {
  lang: Lang
  /** The year of the data, where the file does not say it or says it wrong. */
  year?: number | undefined
  dataset?: string | undefined
  title?: string | undefined
  publisher?: string | undefined
  licence?: string | undefined
  /** Do everything, then roll all of it back: the report is what a real run would give. */
  dryRun?: boolean | undefined
  /** The moment that is stored as the time of import. */
  now: Date
  onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Open data belong to no tenant, so these transactions run as the owner of the database and not as a tenant's role.
 * One import at a time: two that touch the same areas would wait for each other for ever.
 */
async function lock(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('weefsel:open-data'))`.execute(trx)
}

/** Runs work in transactions of its own; `dryRun` puts all of them in one that is rolled back by `end`. */
export interface Transactions {
  run<T>(work: (trx: Trx) => Promise<T>): Promise<T>
  end(): Promise<void>
}

export async function openTransactions(db: Database, dryRun: boolean): Promise<Transactions> {
  if (!dryRun)
    return {
      run: (work) =>
        db.transaction().execute(async (trx) => {
          await lock(trx)
          return work(trx)
        }),
      end: async () => undefined,
    }
  const trx = await db.startTransaction().execute()
  await lock(trx)
  return {
    run: (work) => work(trx),
    end: async () => {
      await trx.rollback().execute()
    },
  }
}

/** A report of a file that was refused as a whole. */
export function refusedReport(reason: string): ImportReport {
  return { ...emptyReport(), problems: [{ row: 0, column: '', reason }] }
}

/** A report that already holds the rows that could not be read. */
export function startReport(rejected: readonly ImportProblem[][], notes: readonly string[]): ImportReport {
  const report = emptyReport()
  for (const problems of rejected) rejectRow(report, problems)
  report.notes.push(...notes)
  return report
}

/** Consecutive groups of at most `size`. */
export function batches<T>(items: readonly T[], size = BATCH): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** Rows as one parameter that `jsonb_to_recordset` opens again: one statement per batch, whatever its size. */
export function asJson(rows: readonly unknown[]) {
  return sql`${JSON.stringify(rows)}::jsonb`
}

/** Makes sure that the data set is there. An existing row stays: `touchDataset` renews it when something changed. */
export async function saveDataset(
  trx: Trx,
  dataset: Dataset,
  source: ImportSource,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('openData.dataset')
    .values({ ...dataset, fileName: source.name, fileSha256: source.sha256, importedAt: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Records which file last changed a data set; a run that changed nothing leaves no trace. */
export async function touchDataset(
  trx: Trx,
  dataset: Dataset,
  source: ImportSource,
  now: Date,
): Promise<void> {
  const { id, ...values } = dataset
  await trx
    .updateTable('openData.dataset')
    .set({ ...values, fileName: source.name, fileSha256: source.sha256, importedAt: now })
    .where('id', '=', id)
    .execute()
}

/** Tells the planner what the tables now hold: after a first import it would otherwise guess, and pages would wait. */
export async function refreshStatistics(trx: Trx): Promise<void> {
  await sql`analyze open_data.area, open_data.area_shape, open_data.figure_set`.execute(trx)
}
