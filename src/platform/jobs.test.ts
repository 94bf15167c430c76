import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { recordEvent } from './audit.ts'
import { systemClock } from './clock.ts'
import { read, type Scope, write } from './db/transaction.ts'
import { addJob, type Job, startJobs } from './jobs.ts'
import { createLog } from './log.ts'

const ROOT = join(import.meta.dirname, '../..')
const log = createLog('silent')

function runner(database: TestDatabase, jobs: Job[]) {
  return startJobs({ ...database, jobs, clock: systemClock, log })
}

const webScope = (database: TestDatabase): Scope => ({ tenant: database.tenant, actor: 'web', roles: [] })

async function actions(database: TestDatabase): Promise<string[]> {
  const rows = await read(database.db, { ...webScope(database), roles: ['system'] }, (trx) =>
    trx.selectFrom('auditEvent').select(['action', 'actor']).orderBy('id').execute(),
  )
  return rows.map((row) => `${row.actor} ${row.action}`)
}

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await check())) {
    if (Date.now() > end) throw new Error('did not happen within ten seconds')
    await pause(50)
  }
}

const weave: Job = {
  name: 'weave',
  run: ({ db, scope }, { id }) =>
    write(db, scope, (trx) =>
      recordEvent(trx, { actor: scope.actor, action: 'weave.done', kind: 'test', subject: String(id) }),
    ),
}

test('a job goes with the change that asked for it: committed together, rolled back together', async (t) => {
  const database = await testDatabase(t)
  const ask = (fail: boolean) =>
    write(database.db, webScope(database), async (trx) => {
      await addJob(trx, 'weave', { tenant: 'weefdorp', id: fail ? 'lost' : 'kept' })
      if (fail) throw new Error('changed my mind')
    })
  await assert.rejects(ask(true))
  await ask(false)
  const jobs = runner(database, [weave])
  await until(async () => (await actions(database)).length > 0)
  await jobs.stop()
  assert.deepEqual(await actions(database), ['job:weave weave.done'])
})

test('after kill -9 of the runner the half done job leaves nothing and is done again', async (t) => {
  const database = await testDatabase(t)
  await write(database.db, webScope(database), (trx) => addJob(trx, 'weave', { tenant: 'weefdorp', id: '1' }))
  const child = spawn(
    process.execPath,
    ['--import', './tools/tsx.ts', 'test/children/job-runner.ts', database.url],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  t.after(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  const jobs = runner(database, [weave])
  await until(async () => (await actions(database)).length > 0)
  await jobs.stop()
  assert.deepEqual(await actions(database), ['job:weave weave.done'])
})

test('two runners on one database: one works, the other waits and takes over', async (t) => {
  const database = await testDatabase(t)
  const done: string[] = []
  const named = (name: string): Job => ({ ...weave, run: async () => void done.push(name) })
  const first = runner(database, [named('first')])
  await until(async () => {
    const { rowCount } = await database.pool.query(`select from pg_locks
      where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`)
    return rowCount === 1
  })
  const second = runner(database, [named('second')])
  const ask = () =>
    write(database.db, webScope(database), (trx) => addJob(trx, 'weave', { tenant: 'weefdorp' }))
  await ask()
  await until(async () => done.length === 1)
  await first.stop()
  await ask()
  await until(async () => done.length === 2)
  await second.stop()
  assert.deepEqual(done, ['first', 'second'])
})
