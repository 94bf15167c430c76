import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDatabase } from '../../../test/database.ts'
import { createPool } from './database.ts'
import { migrateAll } from './migrate.ts'

test('two processes at once bring an empty database up to date once', async () => {
  const { url } = await emptyDatabase()
  const pools = [createPool(url), createPool(url)]
  const counts = await Promise.all(pools.map((pool) => migrateAll(pool)))
  assert.ok(Math.max(...counts) > 0)
  assert.equal(Math.min(...counts), 0)
  await Promise.all(pools.map((pool) => pool.end()))
})

test('a migration that was edited after it ran is refused', async () => {
  const { url } = await emptyDatabase()
  const pool = createPool(url)
  await migrateAll(pool)
  await pool.query(`update platform.migration set hash = 'other' where schema = 'open_data'`)
  await assert.rejects(migrateAll(pool), /was changed after it was applied/)
  await pool.end()
})
