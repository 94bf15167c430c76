import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { eraseRuns } from './erase.commands.ts'
import { executeRun } from './execute.commands.ts'
import { takeUp } from './run.commands.ts'
import { openRunIds } from './run.queries.ts'
import { KEEP_DAYS, RUN_JOB } from './run.ts'

/** Computes who can reach what when somebody asks for it, and takes away what was never published when its days are over. */
export const reachJobs: readonly Job[] = [
  {
    name: RUN_JOB,
    run: async ({ db, scope, clock, log, signal }, { id }) => {
      if (!id) return
      const executed = await executeRun({ db, scope, clock, signal }, id)
      if (executed) log.info(executed, 'reach: run ended')
    },
  },
  {
    // After a restore the queue is empty and the rows are there; after a stop a run is left halfway; and a command on the server
    // that is killed leaves one that no start of the site would ever take up.
    name: 'reach.resume',
    atStart: true,
    often: true,
    run: ({ db, scope }) =>
      write(db, scope, async (trx) => {
        for (const id of await openRunIds(trx)) await takeUp(trx, id, scope.tenant.id)
      }),
  },
  {
    name: 'reach.erase',
    daily: true,
    run: async ({ db, scope, clock }) => {
      await write(db, scope, (trx) => eraseRuns(trx, scope.actor, addDays(localDay(clock.now()), -KEEP_DAYS)))
    },
  },
]
