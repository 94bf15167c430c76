import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import { addJob } from '../../platform/jobs.ts'
import { isAtWork } from './at-work.commands.ts'
import { type Inputs, orderedJson, type RunSource } from './inputs.ts'
import { parametersOf } from './lens.ts'
import type { Doing } from './norm.commands.ts'
import { storeResults } from './result.commands.ts'
import type { Results } from './results.ts'
import { openRunIds } from './run.queries.ts'
import { RUN_JOB, type RunProblem, type RunRole } from './run.ts'
import { takeTurn } from './turn.commands.ts'

/** SHA-256 of what a run computes with, whatever the order of its keys. */
export const hashOf = (inputs: Inputs): string =>
  createHash('sha256').update(orderedJson(inputs)).digest('hex')

/** Writes down that somebody wants everything computed for a calendar day; without a job when whoever asks does it at once. */
export async function openRun(
  trx: Trx,
  onDay: string,
  { actor, role, now }: Doing<RunRole>,
): Promise<string> {
  const id = newId()
  await trx.insertInto('reachRun').values({ id, askedAt: now, onDay, role }).execute()
  await recordEvent(trx, { actor, action: 'reach.run.asked', kind: 'reach', subject: id })
  return id
}

/** Asks for a run as a job. Null when one is busy: it would tell the same. */
export async function askRun(
  trx: Trx,
  onDay: string,
  doing: Doing<RunRole>,
  tenant: string,
): Promise<string | null> {
  await takeTurn(trx, 'runs')
  if ((await openRunIds(trx)).length > 0) return null
  const id = await openRun(trx, onDay, doing)
  await addRunJob(trx, id, tenant)
  return id
}

/** Has a run computed by a job; one for each run. */
const addRunJob = (trx: Trx, id: string, tenant: string): Promise<void> =>
  addJob(trx, RUN_JOB, { tenant, id }, `${RUN_JOB}:${id}`)

/** Has a run computed that did not end and that nobody is at: its process or its database was killed, or it was put back. */
export async function takeUp(trx: Trx, id: string, tenant: string): Promise<void> {
  if (!(await isAtWork(trx, id))) await addRunJob(trx, id, tenant)
}

/**
 * Asks a run to stop; it does so before its next part, and one that nobody is at is ended by a job. Returns false when it ended
 * already.
 */
export async function askStop(trx: Trx, id: string, { actor, now }: Doing<RunRole>): Promise<boolean> {
  if (!(await openRunIds(trx)).includes(id)) return false
  await trx
    .insertInto('reachStop')
    .values({ runId: id, askedAt: now })
    .onConflict((on) => on.doNothing())
    .execute()
  await recordEvent(trx, { actor, action: 'reach.run.stopped', kind: 'reach', subject: id })
  const { rows } = await sql<{ tenant: string }>`select current_schema() as tenant`.execute(trx)
  await takeUp(trx, id, rows[0]?.tenant ?? '')
  return true
}

/** Marks that a run begins, perhaps again after the process was stopped. Needs the role system. */
export async function beginRun(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('reachRun')
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Leaves a run for the next start: that the process was asked to stop says nothing about the run. Needs the role system. */
export async function leaveRun(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('reachRun')
    .set((row) => ({ attempts: row('attempts', '-', 1) }))
    .where('id', '=', id)
    .execute()
}

/** How far a run is, in parts. Needs the role system. */
export async function noteProgress(trx: Trx, id: string, done: number, total: number): Promise<void> {
  await trx.updateTable('reachRun').set({ done, total }).where('id', '=', id).execute()
}

async function end(
  trx: Trx,
  runId: string,
  outcome: 'done' | 'failed' | 'cancelled',
  problem: RunProblem | null,
  now: Date,
): Promise<boolean> {
  const made = await trx
    .insertInto('reachRunEnd')
    .values({ runId, outcome, problem, endedAt: now })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Boolean(made.numInsertedOrUpdatedRows)
}

/** Ends a run of which nothing came. Needs the role system. */
export const endWithout = (
  trx: Trx,
  id: string,
  outcome: 'failed' | 'cancelled',
  problem: RunProblem | null,
  now: Date,
): Promise<boolean> => end(trx, id, outcome, problem, now)

/** Stores what a run computed with and what came of it, all at once, and ends it. Needs the role system. */
export async function endWith(
  trx: Trx,
  runId: string,
  { inputs, sources, results }: { inputs: Inputs; sources: RunSource[]; results: Results },
  now: Date,
): Promise<void> {
  if (!(await end(trx, runId, 'done', null, now))) return
  const [parameters, hash] = [JSON.stringify(parametersOf(inputs)), hashOf(inputs)]
  await trx
    .insertInto('reachBasis')
    .values({ runId, hash, parameters, sources: JSON.stringify(sources) })
    .execute()
  await trx
    .insertInto('reachInput')
    .values({ runId, document: JSON.stringify(inputs) })
    .execute()
  await storeResults(trx, runId, inputs, results)
}
