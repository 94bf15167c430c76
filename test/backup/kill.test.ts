import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { emptyDatabase, testDatabase } from '../database.ts'
import { allRows, back, folder, poolOn, save } from './world.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A process of its own, so that it can be killed. */
function child(...words: string[]): ChildProcess {
  const program = ['--import', join(ROOT, 'tools/tsx.ts'), join(ROOT, 'test/children/put-back.ts')]
  return spawn(process.execPath, [...program, ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
}

const many = (pool: pg.Pool) =>
  pool.query(`insert into weefdorp.search_entry (id, kind, title, words, facets)
    select gen_random_uuid(), 'offer', 'Koffie ' || n, to_tsvector('public.weefsel_nl', 'koffie ' || n), '{a}'
    from generate_series(1, 20000) n`)

const ours = `select count(*)::int as count from pg_namespace where nspname in ('platform', 'open_data', 'jobs', 'weefdorp')`
const others = `select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`

/** Waits until the other process has the database at this step. */
async function until(pool: pg.Pool, step: RegExp): Promise<void> {
  for (let turn = 0; turn < 4_000; turn += 1) {
    const { rows } = await pool.query<{ query: string }>(others)
    if (rows.some(({ query }) => step.test(query))) return
    await pause(5)
  }
  throw new Error(`the other process never came to ${step}`)
}

async function untilAlone(pool: pg.Pool): Promise<void> {
  while ((await pool.query(others)).rowCount) await pause(20)
}

test('killed at any step of putting back: nothing is there, and the next try does it', async (t) => {
  const one = await testDatabase(t)
  const file = join(folder(t), 'a.tar')
  await many(one.pool)
  await save(one.pool, file)
  const pool = poolOn(t, (await emptyDatabase()).url)
  const { rows } = await pool.query(`select current_database() as name`)
  const url = one.url.replace(/\/[^/?]+(\?|$)/, `/${rows[0].name}$1`)
  for (const step of [/^create table|^alter table/i, /^copy .*search_entry/i, /sha256/]) {
    const other = child('restore', url, file)
    await until(pool, step)
    other.kill('SIGKILL')
    const [, signal] =
      other.exitCode === null && !other.signalCode ? await once(other, 'exit') : [0, other.signalCode]
    assert.equal(signal, 'SIGKILL', 'it was done before it could be killed')
    await untilAlone(pool)
    assert.equal((await pool.query(ours)).rows[0].count, 0, String(step))
  }
  assert.ok((await back(pool, file)).ok)
  assert.deepEqual(await allRows(pool), await allRows(one.pool))
})

test('killed in the middle of a backup: no file that looks like one, and the next one is made', async (t) => {
  const one = await testDatabase(t)
  const file = join(folder(t), 'a.tar')
  await many(one.pool)
  const other = child('backup', one.url, file)
  const end = once(other, 'exit')
  while (!existsSync(`${file}.part`) && other.exitCode === null) await pause(2)
  other.kill('SIGKILL')
  await end
  assert.ok(!existsSync(file) && existsSync(`${file}.part`))
  await save(one.pool, file)
  assert.ok(existsSync(file) && !existsSync(`${file}.part`))
})
