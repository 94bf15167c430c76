import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { shortlistRetention } from './retention.queries.ts'

test('lists that end are counted up to their last day', async (t) => {
  const { db, pool, tenant } = await testDatabase(t)
  await pool.query(`insert into weefdorp.shortlist (id, key_hash, link_hash, made_on, ends_on)
    values (gen_random_uuid(), repeat('a', 64), repeat('b', 64), '2026-11-22', '2026-12-22')`)
  const due = (until: string) =>
    read(db, { tenant, actor: 'test', roles: ['system'] }, async (trx) =>
      shortlistRetention[0]?.due(trx, until),
    )
  assert.deepEqual([await due('2026-12-21'), await due('2026-12-22')], [0, 1])
})
