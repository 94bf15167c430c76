import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import type { FileFormat, ImportFile, ImportRun, RunOutcome } from './import-file.ts'

const FILE = [
  'id',
  'name',
  'format',
  'encoding',
  'bytes',
  'rowCount',
  'broughtAt',
  'accountId',
  'erasedAt',
] as const

/** A file that somebody brought; null when it is not there, or not for who asks. */
export async function findImportFile(trx: Trx, id: string): Promise<ImportFile | null> {
  const row = await trx.selectFrom('importFile').select(FILE).where('id', '=', id).executeTakeFirst()
  return (row as ImportFile | undefined) ?? null
}

function runs(trx: Trx) {
  return trx
    .selectFrom('importRun')
    .leftJoin('importStop', 'importStop.runId', 'importRun.id')
    .select([
      'importRun.id',
      'fileId',
      'dryRun',
      'recipe',
      'choices',
      'importRun.askedAt',
      'accountId',
      'attempts',
    ])
    .select(['done', 'total', 'endedAt', 'outcome', 'report', 'importRun.lang'])
    .select((row) => row('importStop.runId', 'is not', null).as('stopping'))
}

type RunRow = Awaited<ReturnType<ReturnType<typeof runs>['execute']>>[number]

const toRun = (row: RunRow) =>
  ({
    ...row,
    outcome: row.outcome as RunOutcome | null,
    stopping: Boolean(row.stopping),
  }) as unknown as ImportRun

/** The last time that a file was read, as a try or for real; null when it never was. */
export async function lastRun(trx: Trx, fileId: string): Promise<ImportRun | null> {
  const row = await runs(trx)
    .where('fileId', '=', fileId)
    .orderBy('importRun.askedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toRun(row) : null
}

/** Files, the newest first, each with the last time that it was read. */
export async function listImportFiles(
  trx: Trx,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ file: ImportFile; run: ImportRun | null }[]> {
  const files = await trx
    .selectFrom('importFile')
    .select(FILE)
    .orderBy('broughtAt', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const listed: { file: ImportFile; run: ImportRun | null }[] = []
  for (const file of files as ImportFile[]) listed.push({ file, run: await lastRun(trx, file.id) })
  return listed
}

/** How many files there are in the list. */
export async function countImportFiles(trx: Trx): Promise<number> {
  const row = await trx
    .selectFrom('importFile')
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** How many files lie on the disk. */
export async function countKeptFiles(trx: Trx): Promise<number> {
  const kept = trx
    .selectFrom('importFile')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('erasedAt', 'is', null)
  return Number((await kept.executeTakeFirstOrThrow()).count)
}

/** Ids of the files that may lie on the disk. */
export async function keptFileIds(trx: Trx): Promise<Set<string>> {
  const rows = await trx.selectFrom('importFile').select('id').where('erasedAt', 'is', null).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Problems of a run in the order of the file, those after `place` first; each with its own place. */
export async function problemsOf(
  trx: Trx,
  runId: string,
  { after, limit }: { after: number; limit: number },
): Promise<(ImportProblem & { place: number })[]> {
  const rows = await trx
    .selectFrom('importProblem')
    .select(['place', 'rowNumber as row', 'columnName as column', 'reason', 'filtered'])
    .where('runId', '=', runId)
    .where('place', '>', after)
    .orderBy('place')
    .limit(limit)
    .execute()
  return rows.map(({ filtered, ...row }) => ({ ...row, ...(filtered ? { filtered } : {}) }))
}

/** What a run needs to begin: its recipe as it was written, and the file; null when it is over or not there. */
export async function runToDo(trx: Trx, id: string) {
  const row = await trx
    .selectFrom('importRun')
    .innerJoin('importFile', 'importFile.id', 'importRun.fileId')
    .select(['importRun.id', 'fileId', 'dryRun', 'recipe', 'lang', 'attempts', 'erasedAt'])
    .select(['importFile.format', 'importFile.encoding'])
    .where('importRun.id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return row ? { ...row, format: row.format as FileFormat, recipe: row.recipe as unknown } : null
}

/** Ids of runs that did not end. */
export async function openRunIds(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom('importRun').select('id').where('endedAt', 'is', null).execute()
  return rows.map(({ id }) => id)
}

/** Whether somebody asked to stop a run. */
export async function isStopAsked(trx: Trx, runId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('importStop')
    .select(sql<number>`1`.as('one'))
    .where('runId', '=', runId)
    .executeTakeFirst()
  return row !== undefined
}

/** The recipe of a run, as it was written. */
export async function findKeptRun(trx: Trx, id: string): Promise<{ recipe: unknown } | null> {
  const row = await trx.selectFrom('importRun').select('recipe').where('id', '=', id).executeTakeFirst()
  return row ? { recipe: row.recipe } : null
}
