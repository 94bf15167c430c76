import { write } from '../db/transaction.ts'
import type { Job, JobContext } from '../jobs.ts'
import { dropLog, isBusy, sealLog } from './seal.commands.ts'

/** So many seals of two thousand rows in one turn: after a large import, the rest comes ten minutes later. */
const MOST = 500

/** Seals what there is. Each new head goes to the log of the server too, which is outside the database. */
async function seal({ db, scope, log }: JobContext): Promise<void> {
  try {
    for (let turn = 0; turn < MOST; turn += 1) {
      const head = await write(db, scope, sealLog)
      if (!head) return
      log.info(
        { tenant: scope.tenant.id, seal: head.number, head: head.hash, rows: head.count },
        'log sealed',
      )
    }
  } catch (error) {
    if (!isBusy(error)) throw error
    log.info({ tenant: scope.tenant.id }, 'log busy, sealed next time')
  }
}

/** The log is sealed every ten minutes, and erased two years later. */
export const auditJobs: Job[] = [
  { name: 'log.seal', often: true, atStart: true, run: seal },
  {
    name: 'log.drop',
    daily: true,
    run: async ({ db, scope }) => {
      await write(db, scope, (trx) => dropLog(trx, scope.actor))
    },
  },
]
