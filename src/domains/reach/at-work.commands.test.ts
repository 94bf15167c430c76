import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDatabase, createPool } from '../../platform/db/database.ts'
import { atWork, isAtWork } from './at-work.commands.ts'
import { keepDistances } from './distance.commands.ts'
import { distanceSets } from './distance.queries.ts'
import { NOW, smallTown, TODAY } from './fixture.test.ts'
import { gather } from './gather.queries.ts'
import { askStop, takeUp } from './run.commands.ts'
import { findRun, runById } from './run.queries.ts'

test('two who compute one run at once: one does, and tries once', async (t) => {
  const { open, execute, look, pool } = await smallTown(t)
  const id = await open()
  const ended = await Promise.all([execute(id), execute(id)])
  assert.equal(ended.filter((each) => each?.outcome === 'done').length, 1)
  assert.equal(ended.filter((each) => each === null).length, 1)
  assert.equal((await look(['system'], (trx) => runById(trx, id)))?.outcome, 'done')
  const { rows } = await pool.query('select attempts from weefdorp.reach_run')
  assert.deepEqual(rows, [{ attempts: 1 }])
})

test('a run whose process was killed is taken up again; one that somebody is at is not', async (t) => {
  const { database, open, as, look, pool, tenant } = await smallTown(t)
  const id = await open()
  const keys = async () => {
    const { rows } = await pool.query('select key from graphile_worker._private_jobs')
    return rows.map(({ key }) => key)
  }
  const take = () => as(['system'], (trx) => takeUp(trx, id, tenant.id))
  // As another process: what is killed loses its connection, whatever it was doing.
  const other = createPool(database.url, { max: 1, onError: () => undefined })
  const busy = Promise.withResolvers<void>()
  const working = atWork(createDatabase(other), id, () => {
    busy.resolve()
    return new Promise<never>(() => undefined)
  })
  await busy.promise
  assert.equal(await look(['system'], (trx) => isAtWork(trx, id)), true)
  await take()
  assert.deepEqual(await keys(), [])
  await pool.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())`,
  )
  while (await look(['system'], (trx) => isAtWork(trx, id))) await new Promise((go) => setTimeout(go, 10))
  await take()
  assert.deepEqual(await keys(), [`reach.run:${id}`])
  void working
})

test('who stops a run that nobody is at, has it ended before anything is computed', async (t) => {
  const { open, as, doing, execute, look, pool } = await smallTown(t)
  const id = await open()
  assert.ok(await as(['coordinator'], (trx) => askStop(trx, id, doing('coordinator'))))
  const { rows } = await pool.query('select key, payload from graphile_worker._private_jobs')
  assert.deepEqual(rows, [{ key: `reach.run:${id}`, payload: { tenant: 'weefdorp', id } }])
  assert.deepEqual(await execute(id), { outcome: 'cancelled', problem: null })
  const run = await look(['system'], (trx) => findRun(trx, 1))
  assert.deepEqual([run?.done, run?.total], [0, null])
})

test('what a run gathers is of one moment: a list that is read in meanwhile is not there by half', async (t) => {
  const { as, look, offers } = await smallTown(t)
  const places = offers.map(({ place }) => place)
  const set = { title: 'x', publisher: 'x', licence: 'x', year: 2026, sha256: 'a'.repeat(64) }
  const one = Int32Array.of(0)
  const list = { origins: ['BU99010101'], places, origin: one, place: one, metres: Int32Array.of(300) }
  await look(['system'], async (trx) => {
    await gather(trx, TODAY)
    await as(['operator'], (other) => keepDistances(other, 'walk', set, list, { actor: 'job:x', now: NOW }))
    assert.deepEqual(await distanceSets(trx), [])
  })
  assert.equal((await look(['system'], distanceSets)).length, 1)
})
