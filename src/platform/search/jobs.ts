import { localDay } from '../clock.ts'
import { write } from '../db/transaction.ts'
import type { Job } from '../jobs.ts'
import { recordDestruction } from '../retention.commands.ts'
import { eraseMisses } from './miss.commands.ts'
import { renewWords } from './words.commands.ts'

/**
 * Counts words anew after a release that compares them otherwise, and erases searches without a result after thirty
 * days: every day, and at the start for a server that was off.
 */
export const searchJobs: Job[] = [
  {
    name: 'search.words',
    atStart: true,
    run: async ({ db, scope, log }) => {
      if (await write(db, scope, renewWords)) log.info('search: words counted anew for this release')
    },
  },
  {
    name: 'search.erase',
    daily: true,
    atStart: true,
    run: async ({ db, scope, clock, log }) => {
      const erased = await write(db, scope, async (trx) => {
        const count = await eraseMisses(trx, localDay(clock.now()))
        await recordDestruction(trx, scope.actor, 'misses', count)
        return count
      })
      log.info({ erased }, 'search: old searches without a result erased')
    },
  },
]
