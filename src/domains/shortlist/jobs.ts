import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { recordDestruction } from '../../platform/retention.commands.ts'
import { eraseEnded } from './commands.ts'

/** Erases lists that are over their term, every day. */
export const shortlistJobs: Job[] = [
  {
    name: 'shortlist.erase',
    daily: true,
    atStart: true,
    run: async ({ db, scope, clock, log }) => {
      const lists = await write(db, scope, async (trx) => {
        const count = await eraseEnded(trx, localDay(clock.now()))
        await recordDestruction(trx, scope.actor, 'shortlist', count)
        return count
      })
      log.info({ lists }, 'shortlist: ended lists erased')
    },
  },
]
