import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { eraseExpired } from './operator.commands.ts'

/** Erases what is over its term: every day, and at the start for a server that was off at night. */
export const inboxJobs: Job[] = [
  {
    name: 'inbox.erase',
    daily: true,
    atStart: true,
    run: async ({ db, scope, clock, log }) => {
      const today = localDay(clock.now())
      const erased = await write(db, scope, (trx) => eraseExpired(trx, { actor: scope.actor, today }))
      log.info(erased, 'inbox: expired sender details and texts erased')
    },
  },
]
