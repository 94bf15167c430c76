import { localDay } from '../clock.ts'
import { write } from '../db/transaction.ts'
import type { Job } from '../jobs.ts'
import { eraseMisses } from './miss.commands.ts'

/** Erases searches without a result after thirty days: every day, and at the start for a server that was off. */
export const searchJobs: Job[] = [
  {
    name: 'search.erase',
    daily: true,
    atStart: true,
    run: async ({ db, scope, clock, log }) => {
      const erased = await write(db, scope, (trx) => eraseMisses(trx, localDay(clock.now())))
      log.info({ erased }, 'search: old searches without a result erased')
    },
  },
]
