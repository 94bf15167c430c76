import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { recordDestruction } from '../../platform/retention.commands.ts'
import { eraseOver } from './sign-in.commands.ts'

/** Erases daily what nobody can sign in with any more. */
export const accountJobs: Job[] = [
  {
    name: 'accounts.erase',
    daily: true,
    run: ({ db, scope, clock }) =>
      write(db, scope, async (trx) => {
        const { account, access } = await eraseOver(trx, clock.now())
        await recordDestruction(trx, scope.actor, 'account', account)
        await recordDestruction(trx, scope.actor, 'access', access)
      }),
  },
]
