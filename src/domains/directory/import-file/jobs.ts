import { existsSync } from 'node:fs'
import { localDay } from '../../../platform/clock.ts'
import { addDays } from '../../../platform/day.ts'
import { read, write } from '../../../platform/db/transaction.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { emptyReport, type ImportReport } from '../../../platform/import/report.ts'
import { addJob, type Job, type JobContext } from '../../../platform/jobs.ts'
import { recordDestruction } from '../../../platform/retention.commands.ts'
import { importDirectory } from '../commands.ts'
import { beginRun, endRun, forgetFile, noteProgress, RUN_JOB } from './commands.ts'
import { eraseTold, filesOver } from './erase.commands.ts'
import { importPath, removeImportFile, sweepImportFolder } from './folder.commands.ts'
import { FILE_DAYS, MOST_ATTEMPTS, type RunOutcome, TELL_DAYS } from './import-file.ts'
import { isStopAsked, keptFileIds, openRunIds, runToDo } from './queries.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** How often it is written down how far a run is, and asked whether it should stop. */
const TELL_MS = 500

type ToDo = NonNullable<Awaited<ReturnType<typeof runToDo>>>

/** Reads the file, and tells meanwhile how far it is. */
async function readFile({ db, scope, clock }: JobContext, todo: ToDo, file: string) {
  const stop = new AbortController()
  let told = { done: 0, total: 0 }
  let written = told
  const tell = async () => {
    const now = told
    const asked = await write(db, scope, async (trx) => {
      if (now !== written) await noteProgress(trx, todo.id, now.done, now.total)
      return isStopAsked(trx, todo.id)
    })
    written = now
    if (asked) stop.abort()
  }
  let telling = Promise.resolve()
  const timer = setInterval(() => {
    telling = telling.then(tell).catch(() => undefined)
  }, TELL_MS)
  try {
    const report = await importDirectory(db, scope, {
      ...{ file, recipe: { document: todo.recipe }, dryRun: todo.dryRun, lang: todo.lang as Lang },
      ...{ now: clock.now(), signal: stop.signal },
      onProgress: (done, total) => {
        told = { done, total }
      },
    })
    return { report, stopped: stop.signal.aborted }
  } finally {
    clearInterval(timer)
    await telling
    await tell().catch(() => undefined)
  }
}

function outcomeOf(report: ImportReport, stopped: boolean): RunOutcome {
  if (stopped) return 'stopped'
  return report.read === 0 && report.problems.some(({ row }) => row === 0) ? 'refused' : 'whole'
}

/** A file that may tell where a safe house is does not wait for its thirty days. */
const maySpeakOfSecrets = (recipe: unknown) => JSON.stringify(recipe).includes('"confidential"')

async function run(context: JobContext, id: string, dataDir: string): Promise<void> {
  const { db, scope, clock, log } = context
  const todo = await write(db, scope, async (trx) => {
    const found = await runToDo(trx, id)
    if (found) await beginRun(trx, id, clock.now())
    return found && { ...found, stopped: await isStopAsked(trx, id) }
  })
  if (!todo) return
  const end = (outcome: RunOutcome, report: ImportReport | null) =>
    write(db, scope, (trx) => endRun(trx, id, outcome, report, clock.now()))
  if (todo.stopped) return end('stopped', null)
  if (todo.attempts >= MOST_ATTEMPTS || todo.erasedAt) return end('broken', null)
  const file = importPath(dataDir, scope.tenant.id, todo.fileId)
  if (!existsSync(file)) return end('refused', gone(todo.lang))
  const { report, stopped } = await readFile(context, todo, file)
  const outcome = outcomeOf(report, stopped)
  await end(outcome, report)
  log.info({ rows: report.read, outcome, dryRun: todo.dryRun }, 'imports: file read')
  if (todo.dryRun || outcome !== 'whole' || !maySpeakOfSecrets(todo.recipe)) return
  await write(db, scope, (trx) => forgetFile(trx, todo.fileId, scope.actor, clock.now()))
  await removeImportFile(dataDir, scope.tenant.id, todo.fileId)
}

/** After a restore the queue is empty and the rows are there: what did not end is asked for again. */
function resume({ db, scope }: JobContext): Promise<void> {
  return write(db, scope, async (trx) => {
    for (const id of await openRunIds(trx))
      await addJob(trx, RUN_JOB, { tenant: scope.tenant.id, id }, `${RUN_JOB}:${id}`)
  })
}

/** A report that says only that there is no file. */
function gone(lang: string): ImportReport {
  const reason = { nl, en }[lang === 'en' ? 'en' : 'nl'].gone
  return { ...emptyReport(), problems: [{ row: 0, column: '', reason }] }
}

async function erase({ db, scope, clock }: JobContext, dataDir: string): Promise<void> {
  const [now, tenant] = [clock.now(), scope.tenant.id]
  const today = localDay(now)
  const over = await read(db, scope, (trx) => filesOver(trx, addDays(today, -FILE_DAYS)))
  for (const id of over) {
    await write(db, scope, async (trx) => {
      if (await forgetFile(trx, id, scope.actor, now)) await recordDestruction(trx, scope.actor, 'imports', 1)
    })
    await removeImportFile(dataDir, tenant, id)
  }
  await write(db, scope, async (trx) => {
    const gone = await eraseTold(trx, addDays(today, -TELL_DAYS))
    await recordDestruction(trx, scope.actor, 'imports', gone)
  })
  await sweepImportFolder(dataDir, tenant, await read(db, scope, keptFileIds), now)
}

/** Reads files that were brought in the browser, and takes them away when their days are over. */
export function importFileJobs(dataDir: string): Job[] {
  return [
    { name: RUN_JOB, run: (context, { id }) => (id ? run(context, id, dataDir) : Promise.resolve()) },
    { name: 'imports.resume', atStart: true, run: resume },
    { name: 'imports.erase', daily: true, atStart: true, run: (context) => erase(context, dataDir) },
  ]
}
