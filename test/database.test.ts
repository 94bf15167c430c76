import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase, testDatabase } from './database.ts'

describe('the test database', () => {
  test('is a migrated clone of its own with one tenant', async (t) => {
    const one = await testDatabase(t)
    const two = await testDatabase(t)
    await one.pool.query('CREATE TABLE public.mine ()')
    const { rows } = await two.pool.query(`SELECT to_regclass('public.mine') AS found`)
    assert.equal(rows[0].found, null)
    assert.equal(one.tenant.id, 'weefdorp')
    assert.notEqual(one.url, two.url)
  })

  test('is dropped when the test ends', async (t) => {
    let name = ''
    await t.test('inside', async (inner) => {
      const { pool } = await testDatabase(inner)
      name = (await pool.query('SELECT current_database() AS name')).rows[0].name
    })
    const { pool } = await testDatabase(t)
    assert.equal((await pool.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount, 0)
  })

  test('can be empty', async () => {
    const client = new pg.Client((await emptyDatabase()).url)
    await client.connect()
    const { rows } = await client.query(`SELECT to_regnamespace('platform') AS found`)
    await client.end()
    assert.equal(rows[0].found, null)
  })

  test('runs on the server that was asked for', async (t) => {
    const { pool } = await testDatabase(t)
    const { rows } = await pool.query(`SELECT current_setting('server_version_num')::int / 10000 AS major`)
    assert.equal(rows[0].major, process.env.WEEFSEL_TEST_SERVER === 'pg15' ? 15 : 18)
  })
})
