import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Role, write } from '../../../platform/db/transaction.ts'
import { newId } from '../../../platform/id.ts'
import { findDuplicates } from './find.commands.ts'
import { HEAD, recipe, type TwoLists, twoLists } from './fixture.test.ts'

describe('row security of what is there twice', () => {
  let here: TwoLists
  const ids: Record<string, string> = {}

  before(async () => {
    here = await twoLists(undefined)
    await here.import(recipe('drie'), `${HEAD}c1,c,Opvang,,,h,Veilig huis,,,,,,ja,Opvang,Hulp\n`)
    for (const name of ['Buurthuis de Spil', 'De Spil', 'Veilig huis'])
      ids[name] = await here.idOf('location', name)
    await findDuplicates(here.db, here.operator, { now: new Date() })
  })

  const as = (roles: Role[], statement: string) =>
    write(here.db, { ...here.scope, roles }, async (trx) => (await sql.raw(statement).execute(trx)).rows)
  const refused = { code: '42501' }
  const others: Role[][] = [
    [],
    ['editor'],
    ['worker', 'proved'],
    ['adviser'],
    ['administrator', 'proved'],
    ['privacy'],
  ]
  const [kept, gone, secret] = ['Buurthuis de Spil', 'De Spil', 'Veilig huis'].map(
    (name) => () => ids[name] ?? '',
  )
  const merge = (keptId = '', goneId = '') =>
    `insert into item_merge (id, kind, kept_id, gone_id, merged_at) values ('${newId()}', 'location', '${keptId}', '${goneId}', now())`

  test('a coordinator reads pairs and keys; nobody else does', async () => {
    for (const table of ['item_pair', 'item_key']) {
      assert.ok((await as(['coordinator'], `select * from ${table}`)).length > 0, table)
      for (const roles of others)
        assert.deepEqual(await as(roles, `select * from ${table}`), [], `${table} ${roles}`)
    }
  })

  test('nobody but the system writes pairs and keys', async () => {
    for (const roles of [...others, ['coordinator'] as Role[]])
      await assert.rejects(
        as(roles, `insert into item_key (item_id, kind, key) values ('${newId()}', 'service', 'x')`),
        refused,
      )
  })

  test('only a coordinator says that two are two, and only in that role', async () => {
    const [one, other] = [kept?.(), gone?.()].toSorted()
    const say = (role: string) =>
      `insert into item_distinct values ('location', '${one}', '${other}', '2026-11-24', '${role}')`
    for (const roles of others) await assert.rejects(as(roles, say('coordinator')), refused, `${roles}`)
    await assert.rejects(as(['coordinator'], say('operator')), refused)
    await as(['coordinator'], say('coordinator'))
  })

  test('only a coordinator records a merge, and never of a secret place', async () => {
    for (const roles of others)
      await assert.rejects(as(roles, merge(kept?.(), gone?.())), refused, `${roles}`)
    for (const [one, other] of [
      [kept?.(), secret?.()],
      [secret?.(), kept?.()],
    ])
      await assert.rejects(as(['coordinator'], merge(one, other)), refused)
    await as(['coordinator'], merge(kept?.(), gone?.()))
    await assert.rejects(as(['coordinator'], merge(kept?.(), gone?.())), { code: '23505' })
  })

  test('everybody reads where an old address leads; what a merge moved is for a coordinator', async () => {
    const [row] = (await as([], 'select id from item_merge')) as { id: string }[]
    const record = `insert into item_merge_record values ('${row?.id}', 'coordinator', '{}')`
    for (const roles of others) await assert.rejects(as(roles, record), refused)
    await as(['coordinator'], record)
    assert.equal((await as(['coordinator'], 'select * from item_merge_record')).length, 1)
    for (const roles of others) assert.deepEqual(await as(roles, 'select * from item_merge_record'), [])
    for (const roles of others)
      assert.deepEqual(await as(roles, 'update item_merge set undone_at = now() returning id'), [])
    await assert.rejects(as(['coordinator'], 'update item_merge set kept_id = gen_random_uuid()'), refused)
    assert.equal(
      (await as(['coordinator'], 'update item_merge set undone_at = now() returning id')).length,
      1,
    )
    assert.deepEqual(await as(['coordinator'], 'update item_merge set undone_at = null returning id'), [])
  })
})
