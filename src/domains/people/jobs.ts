import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { endOverdue } from './consent.commands.ts'

/**
 * Tidies up behind consents that ended. Nothing waits for it: what ended is not shown from midnight on, because every
 * question asks for the day.
 */
export const peopleJobs: readonly Job[] = [
  {
    name: 'people.ended',
    often: true,
    atStart: true,
    run: ({ db, scope, clock }) =>
      write(db, scope, async (trx) => {
        const now = clock.now()
        await endOverdue(trx, localDay(now), { actor: scope.actor, now })
      }),
  },
]
