import { systemClock } from '../../src/platform/clock.ts'
import { createDatabase, createPool } from '../../src/platform/db/database.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import { createLog } from '../../src/platform/log.ts'
import { mailJobs, smtpMailer } from '../../src/platform/mail.ts'

/** A process that empties the outbox, for the test that kills it: `sender.ts DATABASE_URL SMTP_URL`. */
const [url = '', smtpUrl = ''] = process.argv.slice(2)
const pool = createPool(url)
startJobs({
  url,
  pool,
  db: createDatabase(pool),
  clock: systemClock,
  log: createLog('silent'),
  jobs: mailJobs(smtpMailer(smtpUrl, 'Weefdorp <post@weefdorp.example>')),
})
