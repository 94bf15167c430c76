import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { eraseOver } from './sign-in.commands.ts'

/** Erases daily what nobody can sign in with any more. */
export const accountJobs: Job[] = [
  {
    name: 'accounts.erase',
    daily: true,
    run: ({ db, scope, clock }) => write(db, scope, (trx) => eraseOver(trx, clock.now())),
  },
]
