import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { atWork } from './at-work.commands.ts'
import { computeRun, type Step } from './compute.ts'
import { gather } from './gather.queries.ts'
import { beginRun, endWith, endWithout, leaveRun, noteProgress } from './run.commands.ts'
import { isStopAsked, runToDo } from './run.queries.ts'
import { MOST_ATTEMPTS, type RunOutcome, type RunProblem } from './run.ts'

interface Where {
  db: Database
  /** Needs the role system. */
  scope: Scope
  clock: Clock
  /** Says that the site stops: the run is left as it is, and goes on at the next start. */
  signal?: AbortSignal | undefined
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** How a run ended; null when it was over already, somebody else is at it, or it was left for the next start. */
export type Executed = { outcome: RunOutcome; problem: RunProblem | null } | null

/** Others get their turn: requests of the site wait for the same thread. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Computes a run and stores all of it at once, or nothing. Gathering sees one moment: it is one transaction. Somebody who asks to
 * stop is heard before each part, and once more before it is stored. No two do this for one run at a time.
 */
export const executeRun = (where: Where, id: string): Promise<Executed> =>
  atWork(where.db, id, () => execute(where, id))

async function execute(where: Where, id: string): Promise<Executed> {
  const { db, scope, clock, signal, onProgress } = where
  const without = async (outcome: 'failed' | 'cancelled', problem: RunProblem | null): Promise<Executed> => {
    await write(db, scope, (trx) => endWithout(trx, id, outcome, problem, clock.now()))
    return { outcome, problem }
  }
  const todo = await write(db, scope, async (trx) => {
    const found = await runToDo(trx, id)
    if (found) await beginRun(trx, id)
    return found && { ...found, stop: await isStopAsked(trx, id) }
  })
  if (!todo) return null
  if (todo.stop) return without('cancelled', null)
  if (todo.attempts >= MOST_ATTEMPTS) return without('failed', 'broken')
  const gathered = await read(db, scope, (trx) => gather(trx, todo.onDay))
  if (!gathered.ok) return without('failed', gathered.problem)
  const step: Step = async (done, total) => {
    onProgress?.(done, total)
    if (signal?.aborted) return false
    return write(db, scope, async (trx) => {
      await noteProgress(trx, id, done, total)
      return !(await isStopAsked(trx, id))
    })
  }
  const results = await computeRun(gathered.inputs, step, breathe)
  if (signal?.aborted) {
    await write(db, scope, (trx) => leaveRun(trx, id))
    return null
  }
  if (!results) return without('cancelled', null)
  return write(db, scope, async (trx): Promise<Executed> => {
    if (await isStopAsked(trx, id)) {
      await endWithout(trx, id, 'cancelled', null, clock.now())
      return { outcome: 'cancelled', problem: null }
    }
    await endWith(trx, id, { ...gathered, results }, clock.now())
    return { outcome: 'done', problem: null }
  })
}
