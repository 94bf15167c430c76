import { read, write } from '../db/transaction.ts'
import type { Job } from '../jobs.ts'
import { addToLedger } from './ledger-file.ts'
import { markWritten, waiting } from './waiting.queries.ts'

/**
 * Writes what was erased into the ledger, outside the database, within seconds. The row is marked after the line is on disk:
 * killed in between, the job comes again and finds the line there.
 */
export function erasureJobs(path: string): Job[] {
  return [
    {
      name: 'erasure.write',
      atStart: true,
      daily: true,
      run: async ({ db, scope, clock }) => {
        for (;;) {
          const erasures = await read(db, scope, (trx) => waiting(trx, scope.tenant.id))
          if (erasures.length === 0) return
          await addToLedger(path, erasures)
          const ids = erasures.map((erasure) => erasure.id)
          await write(db, scope, (trx) => markWritten(trx, ids, clock.now()))
        }
      },
    },
  ]
}
