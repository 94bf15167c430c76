import { recordEvent } from '../../src/platform/audit.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { createDatabase, createPool } from '../../src/platform/db/database.ts'
import { write } from '../../src/platform/db/transaction.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import { createLog } from '../../src/platform/log.ts'

/** A runner that gets stuck halfway its job, for the test that kills it: `job-runner.ts DATABASE_URL`. */
const url = String(process.argv[2])
const pool = createPool(url)
startJobs({
  url,
  pool,
  db: createDatabase(pool),
  clock: systemClock,
  log: createLog('silent'),
  jobs: [
    {
      name: 'weave',
      run: ({ db, scope }) =>
        write(db, scope, async (trx) => {
          await recordEvent(trx, { actor: scope.actor, action: 'weave.half', kind: 'test', subject: '1' })
          process.stdout.write('halfway\n')
          await new Promise(() => setInterval(() => undefined, 1_000))
        }),
    },
  ],
})
