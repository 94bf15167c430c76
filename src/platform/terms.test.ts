import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import { read } from './db/transaction.ts'
import { daysOf } from './retention.ts'
import { termInForce } from './terms.queries.ts'

const TERM = { key: 'things', usual: 30, least: 7 }

test('a term is what was chosen, within its bounds', () => {
  assert.equal(daysOf(TERM, {}), 30)
  assert.equal(daysOf(TERM, { things: 14, others: 1 }), 14)
  assert.equal(daysOf(TERM, { things: 31 }), 30, 'never longer than was promised')
  assert.equal(daysOf(TERM, { things: 0 }), 7)
})

test('the term that counts is the last one in force, whatever else stands there', async (t) => {
  const { db, pool, tenant } = await testDatabase(t)
  const now = () => read(db, { tenant, actor: 'job:x', roles: ['system'] }, (trx) => termInForce(trx, TERM))
  assert.equal(await now(), 30)
  const save = (value: object, day: string | null) =>
    pool.query(
      `insert into weefdorp.setting (id, part, value, made_at, in_force_at) values (gen_random_uuid(), 'terms', $1, now(), $2)`,
      [value, day],
    )
  await save({ things: 14 }, '2026-11-21')
  await save({ things: 10 }, '2026-11-20')
  await save({ things: 8 }, null)
  assert.equal(await now(), 14)
  await save({ things: 'veel' }, '2026-11-22')
  assert.equal(await now(), 30, 'what is no number is no term')
})
