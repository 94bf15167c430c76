import { sql } from 'kysely'
import { recordEvent } from '../../../platform/audit.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { accountActor } from '../../../platform/db/transaction.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/id.ts'
import type { ImportReport } from '../../../platform/import/report.ts'
import { addJob } from '../../../platform/jobs.ts'
import type { ImportFile, ImportRun, RunOutcome, RunReport } from './import-file.ts'

/** The job that reads a file, as a try or for real. */
export const RUN_JOB = 'imports.run'

interface By {
  account: string
  now: Date
}

const eventOf = (account: string, action: string, subject: string) => ({
  ...{ actor: accountActor(account), action, kind: 'import', subject },
})

/** Writes down that a file lies on the disk under `id`. */
export async function keepImportFile(
  trx: Trx,
  file: Pick<ImportFile, 'id' | 'name' | 'format' | 'encoding' | 'bytes' | 'rowCount'>,
  { account, now }: By,
): Promise<void> {
  await trx
    .insertInto('importFile')
    .values({ ...file, broughtAt: now, accountId: account })
    .execute()
  const detail = { format: file.format, rows: file.rowCount }
  await recordEvent(trx, { ...eventOf(account, 'imports.file.brought', file.id), detail })
}

/** Asks to read a file. Of two who ask at once one gets it; returns whether this was it. */
export async function askRun(
  trx: Trx,
  asked: { fileId: string; dryRun: boolean; recipe: unknown; choices: ImportRun['choices']; lang: Lang },
  { account, now }: By,
  tenant: string,
): Promise<boolean> {
  const { recipe, choices, ...rest } = asked
  const id = newId()
  const made = await trx
    .insertInto('importRun')
    .values({
      ...{ id, ...rest, askedAt: now, accountId: account },
      ...{ recipe: JSON.stringify(recipe), choices: JSON.stringify(choices) },
    })
    .onConflict((on) => on.column('fileId').where('endedAt', 'is', null).doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) return false
  await addJob(trx, RUN_JOB, { tenant, id }, `${RUN_JOB}:${id}`)
  const event = eventOf(account, asked.dryRun ? 'imports.run.tried' : 'imports.run.asked', asked.fileId)
  await recordEvent(trx, event)
  return true
}

/** Asks a run to stop; it does so before its next batch. */
export async function askStop(
  trx: Trx,
  run: Pick<ImportRun, 'id' | 'fileId'>,
  { account, now }: By,
): Promise<void> {
  await trx
    .insertInto('importStop')
    .values({ runId: run.id, askedAt: now })
    .onConflict((on) => on.doNothing())
    .execute()
  await recordEvent(trx, eventOf(account, 'imports.run.stopped', run.fileId))
}

/** Writes down that a file is to go from the disk, with what was wrong with its rows. The caller takes it away after that. */
export async function forgetFile(trx: Trx, fileId: string, actor: string, now: Date): Promise<boolean> {
  const gone = await trx
    .updateTable('importFile')
    .set({ erasedAt: now })
    .where('id', '=', fileId)
    .where('erasedAt', 'is', null)
    .executeTakeFirst()
  if (gone.numUpdatedRows === 0n) return false
  await sql`delete from import_problem where run_id in (select id from import_run where file_id = ${fileId})`.execute(
    trx,
  )
  await recordEvent(trx, { actor, action: 'imports.file.erased', kind: 'import', subject: fileId })
  return true
}

/** Marks that a run begins, perhaps again after the process was stopped. Needs the role system. */
export async function beginRun(trx: Trx, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('importRun')
    .set((row) => ({
      attempts: row('attempts', '+', 1),
      startedAt: row.fn.coalesce('startedAt', sql<Date>`${now}`),
    }))
    .where('id', '=', id)
    .execute()
}

/** How far a run is, in rows. Needs the role system. */
export async function noteProgress(trx: Trx, id: string, done: number, total: number): Promise<void> {
  await trx.updateTable('importRun').set({ done, total }).where('id', '=', id).execute()
}

const BATCH = 2_000

async function storeProblems(trx: Trx, runId: string, problems: ImportReport['problems']): Promise<void> {
  for (let start = 0; start < problems.length; start += BATCH) {
    const rows = problems
      .slice(start, start + BATCH)
      .map((each, at) => ({ place: start + at + 1, ...each, reason: each.reason.slice(0, 1_000) }))
    await sql`
      insert into import_problem (run_id, place, row_number, column_name, reason, filtered)
      select ${runId}::uuid, place, "row", "column", reason, coalesce(filtered, false)
      from jsonb_to_recordset(${JSON.stringify(rows).replaceAll('\\u0000', '')}::jsonb)
        as n (place integer, "row" integer, "column" text, reason text, filtered boolean)`.execute(trx)
  }
}

/** Ends a run with what came of it. Needs the role system. */
export async function endRun(
  trx: Trx,
  id: string,
  outcome: RunOutcome,
  report: ImportReport | null,
  now: Date,
): Promise<void> {
  const { problems = [], ...counts } = report ?? {}
  const kept: RunReport | null = report
    ? { ...(counts as Omit<ImportReport, 'problems'>), problemCount: problems.length }
    : null
  await storeProblems(trx, id, problems)
  await trx
    .updateTable('importRun')
    .set({ endedAt: now, outcome, report: kept ? JSON.stringify(kept) : null })
    .where('id', '=', id)
    .execute()
}
