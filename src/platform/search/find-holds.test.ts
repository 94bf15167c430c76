import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, write } from '../db/transaction.ts'
import { find } from './find.queries.ts'
import { ENTRIES, entry, now, shared } from './find-fixture.test.ts'
import { putEntries } from './index.commands.ts'

describe('it holds', () => {
  test('whatever is typed gives an answer', async () => {
    const { ask } = await shared
    for (const text of [
      "'; drop table search_entry; --",
      '\\',
      '%_%',
      '!(a & b) | c:*',
      '<script>',
      '\u0000',
      '\ud800',
      '🙂',
      'ﷺ'.repeat(500),
      'a'.repeat(10_000),
      'koffie '.repeat(2_000),
      ':A :B | &',
      'null',
      '__proto__ constructor',
      '-1 or 1=1',
    ])
      assert.ok(await ask({ text }), text.slice(0, 20))
    assert.equal((await ask({})).total, ENTRIES.length)
  })

  test('so does whatever is chosen', async () => {
    const { ask } = await shared
    const many = Array.from({ length: 5_000 }, (_, at) => `waarde${at}`)
    assert.equal((await ask({ facets: { cost: many } })).total, 0)
    assert.equal((await ask({ areas: ["'", 'WK', ''] })).total, 0)
    assert.equal((await ask({ page: 1_000_000, pageSize: 100_000 })).hits.length, 0)
    assert.equal((await ask({ page: -3, pageSize: -3 })).hits.length, 1)
  })

  test('an empty index answers too', async () => {
    const { db, tenant } = await testDatabase()
    const found = await read(db, { tenant, actor: 'web', roles: [] }, (trx) =>
      find(trx, { text: 'koffie' }, now),
    )
    assert.deepEqual([found.total, found.hits], [0, []])
  })

  test('a change is seen by the next search: results and numbers', async () => {
    const { db, tenant } = await testDatabase()
    const operator = { tenant, actor: 'test', roles: ['operator' as const] }
    const ask = () => read(db, operator, (trx) => find(trx, { text: '' }, now))
    await write(db, operator, (trx) => putEntries(trx, [entry('Een', { facets: ['cost:free'] })]))
    assert.equal((await ask()).counts.get('cost:free'), 1)
    await write(db, operator, (trx) => putEntries(trx, [entry('Twee', { facets: ['cost:free'] })]))
    assert.equal((await ask()).counts.get('cost:free'), 2)
  })
})
