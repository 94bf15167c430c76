import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { type Role, read, write } from '../db/transaction.ts'
import { commonMisses } from './miss.commands.ts'
import { dropWord, keepWord } from './word.commands.ts'
import { isUrgent, meaningOfWord } from './word.queries.ts'

test('a word is told with who says it; the own list goes first and can be taken away', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const scope = { tenant, actor: 'web', roles: ['coordinator'] as const }
  const meaning = (word: string) => read(db, scope, (trx) => meaningOfWord(trx, word))
  assert.deepEqual(await meaning('Eenzaam'), {
    ...{ phrase: 'eenzaam', own: null, ours: ['situation:eenzaamheid'], urgent: false },
  })
  const keep = (word: string, means: string[]) => write(db, scope, (trx) => keepWord(trx, word, means, 'web'))
  assert.deepEqual(await keep('Buurtsoep', ['life_domain:ontmoeting']), { ok: true, value: 'created' })
  assert.deepEqual(await keep('buurtsoep', ['life_domain:ontmoeting']), { ok: true, value: 'unchanged' })
  assert.deepEqual((await meaning('buurtsoep')).own, ['life_domain:ontmoeting'])
  assert.deepEqual(await keep('x', ['soep']), { ok: false, problems: 'phrase' })
  assert.deepEqual(await keep('soep', ['<b>']), { ok: false, problems: 'means' })
  assert.equal(await write(db, scope, (trx) => dropWord(trx, 'Buurtsoep', 'web')), true)
  assert.equal(await write(db, scope, (trx) => dropWord(trx, 'Buurtsoep', 'web')), false)
  const { rows } = await pool.query('select action, subject from weefdorp.audit_event order by id')
  assert.deepEqual(rows, [
    { action: 'search.word.kept', subject: 'buurtsoep' },
    { action: 'search.word.dropped', subject: 'buurtsoep' },
  ])
})

test('a word of who may be in danger cannot be led elsewhere or switched off', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const scope = { tenant, actor: 'web', roles: ['coordinator'] as const }
  for (const word of ['zelfmoord', 'ik wil dood']) {
    assert.ok(isUrgent(word))
    for (const means of [[], ['life_domain:wonen']])
      assert.deepEqual(await write(db, scope, (trx) => keepWord(trx, word, means, 'web')), {
        ...{ ok: false, problems: 'urgent' },
      })
  }
  assert.ok(!isUrgent('buurtsoep'))
})

test('who keeps the map writes words; who advises reads what nobody finds; others neither', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  await pool.query(`insert into weefdorp.search_miss values ($1, current_date, 1)`, ['a'.repeat(64)])
  await pool.query(`insert into weefdorp.search_miss_term values ($1, 'paragnost', current_date)`, [
    'a'.repeat(64),
  ])
  const as = (role: Role) => ({ tenant, actor: 'web', roles: [role] })
  const keep = (role: Role) => write(db, as(role), (trx) => keepWord(trx, `soep ${role}`, ['eten'], 'web'))
  for (const role of ['coordinator', 'administrator'] as const) assert.ok((await keep(role)).ok)
  const misses = async (role: Role) => (await read(db, as(role), commonMisses)).length
  for (const role of ['coordinator', 'adviser', 'administrator'] as const)
    assert.equal(await misses(role), 1, role)
  for (const role of ['resident', 'editor', 'worker', 'privacy'] as const) {
    await assert.rejects(keep(role), /row-level security/, role)
    assert.equal(await misses(role), 0, role)
  }
  await assert.rejects(keep('adviser'), /row-level security/)
})
