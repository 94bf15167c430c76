import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { organizationsNamed } from './organization-names.queries.ts'

test('an organisation is found by its whole name alone, by a part among others, and never when it is gone', async (t) => {
  const { db, pool, tenant } = await testDatabase(t)
  await pool.query(`
    insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name, status)
    select gen_random_uuid(), 't', name, '', now(), now(), now(), name, status from (values
      ('De Spoel', 'active'), ('De Spoel Zuid', 'active'), ('Café 100%', 'active'), ('De Spoel Oud', 'inactive')) as row(name, status)`)
  const find = async (typed: string) =>
    (await read(db, { tenant, actor: 'web', roles: [] }, (trx) => organizationsNamed(trx, typed))).map(
      ({ name }) => name,
    )
  assert.deepEqual(await find(' de  spoel '), ['De Spoel'])
  assert.deepEqual(await find('spoel'), ['De Spoel', 'De Spoel Zuid'])
  assert.deepEqual(await find('cafe 100%'), ['Café 100%'])
  assert.deepEqual(await find('%'), ['Café 100%'], 'a sign of LIKE is a letter here')
  assert.deepEqual(await find('  '), [])
})
