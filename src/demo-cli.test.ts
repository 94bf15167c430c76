import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../test/database.ts'
import { commandLine } from '../test/terminal.ts'
import { world } from '../test/world.ts'
import { register } from './demo-cli.ts'
import { createPool, type Database } from './platform/db/database.ts'

/** Runs one command line on a database: what it printed and its exit code. */
async function weefsel(db: Database, url: string, ...words: string[]) {
  const pool = createPool(url, { max: 2 })
  const connected = { url, pool, db, close: async () => undefined }
  try {
    const { printed, code } = await commandLine(
      (program, context) => register(program, context, async () => connected),
      { db },
      words,
    )
    return { printed, code }
  } finally {
    await pool.end()
  }
}

test('demo load leaves a demo that is there alone', async () => {
  const { db, url } = await world()
  const areas = () => db.selectFrom('platform.tenant').select(['id', 'hosts']).execute()
  const before = await areas()
  for (const scale of ['1', '2'])
    assert.deepEqual(await weefsel(db, url, 'demo', 'load', '--scale', scale), { printed: [], code: 2 })
  assert.deepEqual(await areas(), before)
})

test('demo load beside another working area asks for a host, and makes nothing without', async (t) => {
  const { db, url } = await testDatabase(t)
  assert.deepEqual(await weefsel(db, url, 'demo', 'load'), { printed: [], code: 2 })
  const tenants = await db.selectFrom('platform.tenant').select('id').execute()
  assert.deepEqual(tenants, [{ id: 'weefdorp' }])
})

test('demo load refuses a scale that is none', async () => {
  const { db, url } = await world()
  for (const scale of ['0', '50', '2.5', 'veel', '-1'])
    await assert.rejects(weefsel(db, url, 'demo', 'load', '--scale', scale), /van 1 tot en met 49/, scale)
})
