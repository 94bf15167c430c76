import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JobContext } from '../../platform/jobs.ts'
import { createLog } from '../../platform/log.ts'
import { clock, smallTown } from './fixture.test.ts'
import { reachJobs } from './jobs.ts'
import { findRun, openRunIds } from './run.queries.ts'

test('what was left open is asked for again at the start, computed once, and swept when its days are over', async (t) => {
  const { db, system, tenant, open, look, pool } = await smallTown(t)
  const context: JobContext = { db, scope: system, clock, log: createLog('silent') }
  const run = async (name: string, id?: string) => {
    const job = reachJobs.find((each) => each.name === name) ?? assert.fail(name)
    await job.run(context, { tenant: tenant.id, ...(id ? { id } : {}) })
  }
  const id = await open()
  await run('reach.resume')
  await run('reach.resume')
  const { rows } = await pool.query('select key from graphile_worker._private_jobs')
  assert.deepEqual(rows, [{ key: `reach.run:${id}` }])
  await run('reach.run')
  assert.deepEqual(await look(['system'], openRunIds), [id], 'a job without an id does nothing')
  await run('reach.run', id)
  await run('reach.run', id)
  assert.equal((await look(['adviser'], (trx) => findRun(trx, 1)))?.outcome, 'done')
  await run('reach.erase')
  assert.notEqual(await look(['adviser'], (trx) => findRun(trx, 1)), null, 'its days are not over')
  await pool.query(`update weefdorp.reach_run set asked_at = '2024-01-01'`)
  await run('reach.erase')
  assert.equal(await look(['adviser'], (trx) => findRun(trx, 1)), null)
})
