import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { migrateAll } from '../../src/platform/db/migrate.ts'
import { addTenant } from '../../src/platform/db/tenants.ts'
import { emptyDatabase, testDatabase } from '../database.ts'
import { hasPostgres15, startPostgres15 } from '../postgres15.ts'
import { allRows, back, folder, poolOn, save } from './world.ts'

const skip = hasPostgres15 ? false : 'postgresql-15 is not installed'

test('a backup goes from one PostgreSQL to an older one and back, and is the same there', {
  skip,
}, async (t) => {
  const at = folder(t)
  const old = await startPostgres15(join(at, 'pg15'))
  try {
    const one = await testDatabase(t)
    await one.pool.query(`insert into weefdorp.search_entry (id, kind, title, words, facets)
      select gen_random_uuid(), 'offer', 'Koffie ' || n, to_tsvector('public.weefsel_nl', 'koffie en thee'), '{a}'
      from generate_series(1, 300) n`)
    await one.pool.query(
      `insert into weefdorp.search_point select id, point(random() * 1e5, 1e5 / 3) from weefdorp.search_entry`,
    )
    await save(one.pool, join(at, 'a.tar'))
    const two = poolOn(t, old.url)
    const down = await back(two, join(at, 'a.tar'))
    assert.ok(down.ok, JSON.stringify(down))
    const { rows } = await two.query(`select current_setting('server_version_num')::int / 10000 as major`)
    assert.equal(rows[0].major, 15)
    assert.deepEqual(await allRows(two), await allRows(one.pool))
    // What a start does: nothing is left to migrate, and another working area can be made beside it.
    assert.equal(await migrateAll(two), 0)
    await addTenant(two, { id: 'buren', name: 'Buren', hosts: ['buren.test'], municipalities: [] })
    await save(two, join(at, 'b.tar'))
    const three = poolOn(t, (await emptyDatabase()).url)
    const up = await back(three, join(at, 'b.tar'))
    assert.ok(up.ok, JSON.stringify(up))
    assert.deepEqual(await allRows(three), await allRows(two))
    await two.end()
  } finally {
    await old.stop()
  }
})
