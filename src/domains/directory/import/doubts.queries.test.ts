import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { read } from '../../../platform/db/transaction.ts'
import { keptDoubts } from './doubts.queries.ts'

const SEEN = `now(), now(), now()`
const COMMON = 'id, source, external_id, content_hash, first_seen, last_seen, last_modified'

test('what is known of confidential places: by id in their own source, by name of the owner in any', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`
  await pool.query(`
    insert into weefdorp.organization (${COMMON}, name) values
      ('${id(1)}', 'one', 'o1', '', ${SEEN}, 'Stichting Haven'),
      ('${id(2)}', 'two', 'o2', '', ${SEEN}, 'De Spoel');
    insert into weefdorp.location (${COMMON}, name, organization_id, confidential, municipality_code) values
      ('${id(3)}', 'one', 'p3', '', ${SEEN}, 'Haven', '${id(1)}', true, 'GM9901'),
      ('${id(4)}', 'one', 'p4', '', ${SEEN}, 'Elders', null, true, 'GM9901'),
      ('${id(5)}', 'two', 'p5', '', ${SEEN}, 'Zaal', '${id(2)}', false, 'GM9901')`)
  const doubts = (source: string) =>
    read(db, { tenant, actor: 'test', roles: ['system'] }, (trx) => keptDoubts(trx, source))
  const one = await doubts('one')
  assert.deepEqual([...one.places].sort(), ['p3', 'p4'])
  assert.deepEqual([...one.owners], ['o1'])
  assert.deepEqual([...one.ownerless], ['p4'])
  const two = await doubts('two')
  assert.deepEqual([two.places.size, two.owners.size, two.ownerless.size], [0, 0, 0])
  assert.equal(two.ownerNames.size, one.ownerNames.size)
  assert.ok(two.ownerNames.size > 0)
})
