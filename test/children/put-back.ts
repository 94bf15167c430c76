import { readArchive, writeArchive } from '../../src/platform/backup/archive-file.ts'
import { backup } from '../../src/platform/backup/backup.commands.ts'
import { putBack } from '../../src/platform/backup/put-back.commands.ts'
import { checkArchive } from '../../src/platform/backup/read.ts'
import { createDatabase, createPool } from '../../src/platform/db/database.ts'

/**
 * Makes, reads or puts back a backup, for the test that kills it and the bench that measures it:
 * `put-back.ts backup|check|restore DATABASE_URL FILE`. Prints seconds, those of the
 * processor, and megabytes at most and before.
 */
const [what, url = '', file = ''] = process.argv.slice(2)
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)
const before = megabytes()
const begin = performance.now()
const pool = createPool(url)
if (what === 'backup') await writeArchive(file, null, backup(pool, { leftOut: [], at: new Date() }))
else if (what === 'check') await checkArchive(readArchive(file, null))
else {
  const ledger = `${file}.no-ledger`
  const options = { file, key: null, ledger, withoutLedger: true, wake: [], replays: {} }
  const done = await putBack({ pool, db: createDatabase(pool) }, options)
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
}
await pool.end()
const seconds = (performance.now() - begin) / 1000
const { user, system } = process.cpuUsage()
process.stdout.write(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peak: megabytes(), before }))
