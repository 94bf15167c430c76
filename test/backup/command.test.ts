import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type pg from 'pg'
import { pino } from 'pino'
import { register } from '../../src/platform/backup/cli.ts'
import { backupJob, makeNightly } from '../../src/platform/backup/jobs.ts'
import { newestBackup } from '../../src/platform/backup/newest.ts'
import { nl, problemText } from '../../src/platform/backup/texts.nl.ts'
import { createDatabase } from '../../src/platform/db/database.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import { leftOut, replays, wake } from '../../src/restoring.ts'
import { emptyDatabase, testDatabase } from '../database.ts'
import { commandLine } from '../terminal.ts'
import { allRows, folder, poolOn } from './world.ts'

/** The commands on one database, with files in one folder. */
const terminal =
  (at: string, pool: pg.Pool) =>
  (...words: string[]) => {
    const db = createDatabase(pool)
    const connect = async () => ({ url: '', pool, db, close: async () => undefined })
    const parts = { connect, leftOut, wake, replays, ledger: () => join(at, 'erasures.ndjson') }
    return commandLine((program, context) => register(program, context, parts), { db }, words)
  }

describe('weefsel backup and restore', () => {
  test('make, check and put back, encrypted, and say what they did', async (t) => {
    const one = await testDatabase(t)
    const at = folder(t)
    const [file, secret] = [join(at, 'a.tar.age'), join(at, 'secret.txt')]
    const here = terminal(at, one.pool)
    const { text: recipient } = await here('backup', 'key', secret)
    assert.match(recipient, /^age1\w+$/)
    const made = await here('backup', file, '--recipient', recipient)
    assert.match(made.text, /a\.tar\.age is gemaakt: \d+ tabellen, \d+ rijen\.$/)
    assert.deepEqual(await here('backup', 'check', file, '--json'), {
      ...{ printed: [{ problem: { code: 'noKey' } }], text: '{"problem":{"code":"noKey"}}', code: 2 },
    })
    assert.match((await here('backup', 'check', file, '--identity', secret)).text, /is heel/)
    const empty = poolOn(t, (await emptyDatabase()).url)
    writeFileSync(join(at, 'erasures.ndjson'), '')
    const back = await terminal(at, empty)('restore', file, '--identity', secret)
    assert.equal(back.code, 0)
    assert.match(
      back.text,
      /^Teruggezet zoals het was op .*\nOpnieuw gewist, omdat het na deze back-up gewist was: 0\./,
    )
    assert.deepEqual(await allRows(empty), await allRows(one.pool))
    const again = await terminal(at, empty)('restore', file, '--identity', secret, '--json')
    assert.equal(again.code, 2)
    assert.match(again.text, /"notEmpty"/)
  })

  test('are refused where no file can be made, and over a file that is there', async (t) => {
    const one = await testDatabase(t)
    const at = folder(t)
    const here = terminal(at, one.pool)
    const away = await here('backup', join(at, 'weg', 'a.tar'), '--json')
    assert.deepEqual([away.code, away.text], [2, '{"problem":{"code":"unwritable"}}'])
    assert.equal((await here('backup', 'key', join(at, 'weg', 'secret.txt'))).code, 2)
    const taken = join(at, 'taken')
    writeFileSync(taken, 'mine')
    assert.equal((await here('backup', taken, '--json')).text, '{"problem":{"code":"exists"}}')
    assert.equal((await here('backup', 'key', taken)).code, 2)
    assert.equal(readFileSync(taken, 'utf8'), 'mine')
  })

  test('warn of a backup that anybody can read, and put nothing back without the ledger unless that is said', async (t) => {
    const one = await testDatabase(t)
    const at = folder(t)
    const file = join(at, 'a.tar')
    assert.match((await terminal(at, one.pool)('backup', file)).text, /niet versleuteld/)
    const empty = poolOn(t, (await emptyDatabase()).url)
    const refused = await terminal(at, empty)('restore', file, '--json')
    assert.deepEqual([refused.code, refused.text.includes('"noLedger"')], [2, true])
    const back = await terminal(at, empty)('restore', file, '--without-ledger')
    assert.match(back.text, /Zonder grootboek/)
    const nothing = await terminal(at, poolOn(t, (await emptyDatabase()).url))(
      'backup',
      join(at, 'b.tar'),
      '--json',
    )
    assert.match(nothing.text, /"nothing"/)
    assert.match(problemText(nl, { code: 'newer', version: 2 }), /nieuwere Weefsel \(vorm 2\)/)
  })
})

test('every night one more, and no more than were asked for; what is no backup stays', async (t) => {
  const one = await testDatabase(t)
  const at = folder(t)
  writeFileSync(join(at, 'notes.txt'), 'mine')
  const nightly = { folder: at, keep: { days: 2, weeks: 1 }, recipient: null, leftOut }
  for (const day of [17, 18, 19, 20])
    await makeNightly(one.pool, nightly, new Date(`2026-11-${day}T01:30:00Z`))
  assert.deepEqual(readdirSync(at).sort(), [
    'notes.txt',
    'weefsel-2026-11-19T013000Z.tar',
    'weefsel-2026-11-20T013000Z.tar',
  ])
  assert.ok(readFileSync(join(at, 'weefsel-2026-11-20T013000Z.tar')).length > 10_000)
  assert.deepEqual(await newestBackup(at), new Date('2026-11-20T01:30:00Z'))
  assert.equal(await newestBackup(join(at, 'none')), null)
})

test('a nightly backup that fails is a loud line in the log, leaves the older ones, and is tried again', async (t) => {
  const at = folder(t)
  const older = 'weefsel-2026-11-01T013000Z.tar'
  writeFileSync(join(at, older), '')
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const pool = poolOn(t, (await emptyDatabase()).url)
  const job = backupJob({ folder: at, keep: { days: 1, weeks: 0 }, recipient: null, leftOut })
  const clock = { now: () => new Date('2026-11-20T01:30:00Z') }
  await assert.rejects(job.run({ pool, clock, log }))
  assert.deepEqual(readdirSync(at), [older])
  assert.deepEqual(
    lines.map((line) => [JSON.parse(line).level, JSON.parse(line).msg, JSON.parse(line).reason]),
    [[50, 'backup failed', 'nothing']],
  )
})

test('the runner does a job of the house beside those of the working areas', async (t) => {
  const { url, pool, db } = await testDatabase(t)
  const { promise, resolve } = Promise.withResolvers<string>()
  const house = [{ name: 'night', cron: '30 1 * * *', run: async () => resolve('done') }]
  const clock = { now: () => new Date() }
  const runner = startJobs({ url, pool, db, jobs: [], house, clock, log: pino({ level: 'silent' }) })
  try {
    await pool.query(`select graphile_worker.add_job('night')`)
    assert.equal(await promise, 'done')
    const { rows } = await pool.query(`select identifier from graphile_worker._private_known_crontabs`)
    assert.ok(rows.some(({ identifier }) => identifier === 'night'))
  } finally {
    await runner.stop()
  }
})
