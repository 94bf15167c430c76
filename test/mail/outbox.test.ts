import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { systemClock } from '../../src/platform/clock.ts'
import type { Trx } from '../../src/platform/db/database.ts'
import { type Role, write } from '../../src/platform/db/transaction.ts'
import { type Job, startJobs } from '../../src/platform/jobs.ts'
import { createLog } from '../../src/platform/log.ts'
import { forgetMail, mailJobs, queueMail, recentMail, smtpMailer } from '../../src/platform/mail.ts'
import { testDatabase } from '../database.ts'
import { mailServer } from './mail-server.ts'
import { until } from './until.ts'

const ROOT = join(import.meta.dirname, '../..')
const FROM = 'Weefdorp <post@weefdorp.example>'
const letter = {
  to: 'an@voorbeeld.nl',
  subject: 'Antwoord op je bericht over Café “De Kade”',
  text: 'Dank je!\n.\nTot ziens.\n',
}

type Row = Awaited<ReturnType<typeof recentMail>>[number]

/** `unsure`: tried, and nobody knows how it ended. */
function stateOf({ sentAt, failedAt, attemptedAt }: Row): string {
  if (sentAt) return 'sent'
  if (failedAt) return 'failed'
  return attemptedAt ? 'unsure' : 'waiting'
}

/** An outbox at its own database, with a runner that can be stopped and started. */
async function outbox(t: TestContext) {
  const database = await testDatabase()
  const scope = { tenant: database.tenant, actor: 'test', roles: ['system'] as Role[] }
  let running: ReturnType<typeof startJobs> | undefined
  const log = createLog('silent')
  const stop = async () => {
    await running?.stop()
    running = undefined
  }
  t.after(async () => {
    await stop()
    await database.close()
  })
  const inOutbox = <T>(work: (trx: Trx) => Promise<T>) => write(database.db, scope, work)
  const only = async () => {
    const [row, ...more] = await recentMail({ db: database.db, scope })
    assert.ok(row && more.length === 0)
    return row
  }
  return {
    database,
    scope,
    stop,
    only,
    inOutbox,
    /** Resolves when the runner works: what it does at the start is in the queue by then. */
    async start(smtpUrl: string | null) {
      const works = Promise.withResolvers<void>()
      const probe: Job = { name: 'probe', atStart: true, run: async () => works.resolve() }
      const jobs = [...mailJobs(smtpUrl === null ? null : smtpMailer(smtpUrl, FROM)), probe]
      running = startJobs({ ...database, jobs, clock: systemClock, log })
      await works.promise
    },
    queue: () => inOutbox((trx) => queueMail(trx, 'weefdorp', letter, new Date())),
    state: async () => stateOf(await only()),
    /** No job left that could still run now. */
    idle: () =>
      until('the queue to be empty', async () => {
        const { rows } = await database.pool.query(
          'select from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts',
        )
        return rows.length === 0
      }),
  }
}

test('a letter goes out once, whole, with a Message-ID that tells a repeat', async (t) => {
  const server = await mailServer(t)
  const { queue, start, stop, state, idle } = await outbox(t)
  const id = await queue()
  await start(server.url)
  await until('sent', async () => (await state()) === 'sent')
  await stop()
  await start(server.url)
  await idle()
  assert.equal(server.letters.length, 1)
  const [mail = ''] = server.letters
  assert.match(mail, /^To: an@voorbeeld\.nl\r?$/m)
  assert.match(mail, new RegExp(`^Message-ID: <${id}@weefdorp\\.example>\\r?$`, 'im'))
  assert.match(mail, /^Subject: =\?UTF-8\?/m)
  assert.match(mail, /Dank je!\r\n\.\r\nTot ziens\./)
})

test('a letter that is rolled back is never sent', async (t) => {
  const server = await mailServer(t)
  const { inOutbox, start, idle, database, scope } = await outbox(t)
  const failing = inOutbox(async (trx) => {
    await queueMail(trx, 'weefdorp', letter, new Date())
    throw new Error('no')
  })
  await assert.rejects(failing)
  await start(server.url)
  await idle()
  assert.equal(server.letters.length, 0)
  assert.deepEqual(await recentMail({ db: database.db, scope }), [])
})

test('a server that is down gets another chance, and the letter comes once', async (t) => {
  const gone = await mailServer(t)
  await gone.close()
  const { queue, start, stop, only, state, idle, database } = await outbox(t)
  await queue()
  await start(gone.url)
  await until('a first try', async () => (await only()).failure !== null)
  // The sweep at the start may ask for one more try at once; that one fails too, and only then it surely waits.
  await until('the next try to be half a minute away', async () => {
    const { rows } = await database.pool.query<{ seconds: number }>(
      `select extract(epoch from run_at - now())::int as seconds from graphile_worker.jobs where task_identifier = 'mail.send'`,
    )
    const [job, ...more] = rows
    return more.length === 0 && job !== undefined && job.seconds > 20 && job.seconds <= 31
  })
  await stop()
  assert.equal(await state(), 'waiting')
  const back = await mailServer(t, 'take', gone.port)
  await start(back.url)
  await until('sent', async () => (await state()) === 'sent')
  await idle()
  assert.equal(back.letters.length, 1)
})

test('without a mail server set a letter waits, and goes out at the next start with one', async (t) => {
  const server = await mailServer(t)
  const { queue, start, stop, state, idle } = await outbox(t)
  await queue()
  await start(null)
  await idle()
  assert.equal(await state(), 'waiting')
  await stop()
  await start(server.url)
  await until('sent', async () => (await state()) === 'sent')
  assert.equal(server.letters.length, 1)
})

test('a connection that breaks after the last byte leaves doubt: never repeated, shown as unsure', async (t) => {
  const server = await mailServer(t, 'hang up')
  const { queue, start, stop, only, state, idle } = await outbox(t)
  await queue()
  await start(server.url)
  await until('a try', async () => (await only()).failure !== null)
  assert.equal(await state(), 'unsure')
  await stop()
  server.manner = 'take'
  await start(server.url)
  await idle()
  assert.equal(await state(), 'unsure')
  assert.equal(server.letters.length, 1)
})

for (const [manner, outcome] of [
  ['hang up early', 'waiting'],
  ['try later', 'waiting'],
  ['refuse', 'failed'],
  ['refuse recipient', 'failed'],
] as const) {
  test(`a server that does “${manner}” has certainly not taken the letter: ${outcome}`, async (t) => {
    const server = await mailServer(t, manner)
    const { queue, start, only, state, idle } = await outbox(t)
    await queue()
    start(server.url)
    await until('a try', async () => (await only()).failure !== null)
    await idle()
    assert.equal(await state(), outcome)
  })
}

test('after kill -9 between the last byte and the answer the letter never goes twice', async (t) => {
  const server = await mailServer(t, 'say nothing')
  const { queue, start, only, idle, database } = await outbox(t)
  await queue()
  const command = ['--import', './tools/tsx.ts', 'test/mail/sender.ts', database.url, server.url]
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  await until('the letter to arrive', async () => server.letters.length === 1)
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  server.manner = 'take'
  await start(server.url)
  await idle()
  assert.equal(server.letters.length, 1)
  assert.equal(stateOf(await only()), 'unsure')
})

test('a letter that must be forgotten goes, also before it was sent', async (t) => {
  const { queue, inOutbox, start, database, scope } = await outbox(t)
  const id = await queue()
  await inOutbox((trx) => forgetMail(trx, 'weefdorp', id))
  await start(null)
  await until('forgotten', async () => (await recentMail({ db: database.db, scope })).length === 0)
})

test('after its term a letter is erased; one that was never sent is told', async (t) => {
  const { database, scope, inOutbox } = await outbox(t)
  const sweep = mailJobs(null).find((job) => job.name === 'mail.sweep')
  await inOutbox((trx) => queueMail(trx, 'weefdorp', letter, new Date('2026-11-02T09:00:00Z')))
  const at = async (now: string) => {
    const clock = { now: () => new Date(now) }
    await sweep?.run({ db: database.db, scope, clock, log: createLog('silent') }, { tenant: 'weefdorp' })
    return (await recentMail({ db: database.db, scope })).length
  }
  assert.equal(await at('2026-12-02T09:00:00Z'), 1)
  assert.equal(await at('2026-12-03T09:00:00Z'), 0)
  const { rows } = await database.pool.query('select action, detail from weefdorp.audit_event order by id')
  assert.deepEqual(rows, [
    { action: 'data.destroyed', detail: { count: 1 } },
    { action: 'mail.expired', detail: { unsent: 1 } },
  ])
})
