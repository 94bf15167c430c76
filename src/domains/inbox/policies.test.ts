import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { addTenant, listTenants, removeTenant } from '../../platform/db/tenants.ts'
import { type Role, type Scope, write } from '../../platform/db/transaction.ts'
import { newReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'

const ONE = '11111111-1111-4111-8111-111111111111'
const TWO = '22222222-2222-4222-8222-222222222222'
const NEW = '33333333-3333-4333-8333-333333333333'
const hashes: Record<string, string> = { [ONE]: secretHash(newReceipt()), [TWO]: secretHash(newReceipt()) }
const TABLES = ['message', 'message_text', 'message_answer', 'message_reading', 'message_withdrawal']

/** Two messages with everything that can hang on one, written past row security. */
const rows = (schema: string) =>
  [ONE, TWO].map(
    (id) => `
  insert into ${schema}.message (id, kind, about_kind, about_id, about_label, area_code, reply, receipt_hash, lang, sent_on)
    values ('${id}', 'wrong', 'area', 'WK999001', 'Kade', 'WK999001', 'mail', '${hashes[id]}', 'nl', '2026-11-02');
  insert into ${schema}.message_text values ('${id}', 'Er klopt iets niet.');
  insert into ${schema}.message_sender (message_id, email, erase_after) values ('${id}', 'an@voorbeeld.nl', '2027-01-01');
  insert into ${schema}.message_answer (message_id, body, answered_by, answered_on)
    values ('${id}', 'Dank je.', 'beheerder', '2026-11-03');
  insert into ${schema}.message_reading values ('${id}', '2026-11-03');
  insert into ${schema}.message_withdrawal values ('${id}', '2026-11-04');
  insert into ${schema}.message_tally values ('${id}', 'WK999001', 'wrong', '2026-11-02');`,
  )

describe('row security of the inbox', () => {
  let database: TestDatabase
  let scope: Scope

  before(async () => {
    database = await testDatabase()
    scope = { tenant: database.tenant, actor: 'web', roles: [] }
    for (const insert of rows('weefdorp')) await database.pool.query(insert)
  })

  const as = (who: { roles?: Role[]; receiptHash?: string }, statement: string) =>
    write(database.db, { ...scope, ...who }, async (trx) => (await sql.raw(statement).execute(trx)).rows)
  const idsIn = async (who: { roles?: Role[]; receiptHash?: string }, table: string) => {
    const key = table === 'message' ? 'id' : 'message_id'
    return (await as(who, `select ${key}::text as key from ${table} order by 1`)).map(
      (row) => (row as { key: string }).key,
    )
  }
  const holder = { receiptHash: String(hashes[ONE]) }
  const refused = { code: '42501' }

  test('nobody in particular sees nothing but the tally', async () => {
    for (const table of [...TABLES, 'message_sender']) assert.deepEqual(await idsIn({}, table), [], table)
    assert.equal((await idsIn({}, 'message_tally')).length, 2)
  })

  test('an unknown receipt opens nothing', async () => {
    for (const table of [...TABLES, 'message_sender'])
      assert.deepEqual(await idsIn({ receiptHash: secretHash(newReceipt()) }, table), [], table)
  })

  test('a receipt opens its own message, and not even there the sender', async () => {
    for (const table of TABLES) assert.deepEqual(await idsIn(holder, table), [ONE], table)
    assert.deepEqual(await idsIn(holder, 'message_sender'), [])
  })

  test('operator and system see all', async () => {
    for (const role of ['operator', 'system'] as const)
      for (const table of [...TABLES, 'message_sender'])
        assert.deepEqual(await idsIn({ roles: [role] }, table), [ONE, TWO], `${role} ${table}`)
  })

  test('a message can only be written under the receipt that one holds, with nothing hung on others', async () => {
    const insert = (hash: string) => `insert into message
      (id, kind, about_kind, about_id, about_label, area_code, reply, receipt_hash, lang, sent_on) values
      ('${NEW}', 'offer', 'area', 'WK999001', 'Kade', 'WK999001', 'look', '${hash}', 'nl', '2026-11-05')`
    const mine = secretHash(newReceipt())
    await assert.rejects(as({}, insert(mine)), refused)
    await assert.rejects(as({ receiptHash: mine }, insert(secretHash(newReceipt()))), refused)
    await as({ receiptHash: mine }, insert(mine))
    await assert.rejects(as(holder, `insert into message_text values ('${NEW}', 'Van een ander.')`), refused)
    await assert.rejects(
      as(holder, `insert into message_withdrawal values ('${NEW}', '2026-11-05')`),
      refused,
    )
    await as({ receiptHash: mine }, `insert into message_text values ('${NEW}', 'Van mijzelf.')`)
    const sender = `insert into message_sender (message_id, phone, erase_after) values ('${NEW}', '035', '2027-01-01')`
    await assert.rejects(as(holder, sender), refused)
    const tally = `insert into message_tally values ('${NEW}', 'WK999001', 'offer', '2026-11-05')`
    await assert.rejects(as(holder, tally), refused)
    await as({ receiptHash: mine }, `${sender}; ${tally}`)
    await database.pool.query(`delete from weefdorp.message_text where message_id = '${NEW}'`)
    await database.pool.query(`delete from weefdorp.message where id = '${NEW}'`)
  })

  test('only an operator answers, reads and settles', async () => {
    const answer = `insert into message_answer (message_id, body, answered_by, answered_on)
      values ('${ONE}', 'Vals.', 'niemand', '2026-11-05')`
    for (const who of [{}, holder, { roles: ['system' as const] }])
      await assert.rejects(as(who, answer), refused)
    const reading = `insert into message_reading values ('${ONE}', '2026-11-05')`
    await assert.rejects(as(holder, reading), refused)
    await as(holder, `update message_tally set answered_on = '2020-01-01'`)
    await as(holder, `update message_sender set email = 'x@y.nl'`)
    await as(holder, `update message set kind = 'offer'`)
    await as(holder, 'delete from message; delete from message_answer; delete from message_sender')
    const { rows: kept } = await database.pool.query(`
      select (select count(*)::int from weefdorp.message where kind = 'wrong') as messages,
        (select count(*)::int from weefdorp.message_answer) as answers,
        (select count(*)::int from weefdorp.message_sender where email = 'an@voorbeeld.nl') as senders,
        (select count(*)::int from weefdorp.message_tally where answered_on is null) as tallies`)
    assert.deepEqual(kept, [{ messages: 2, answers: 2, senders: 2, tallies: 2 }])
  })

  test('who withdraws takes text, sender, answers and tally along, of one message only', async () => {
    await assert.rejects(
      write(database.db, { ...scope, ...holder }, async (trx) => {
        await sql`delete from message_text`.execute(trx)
        await sql`set local app.roles = 'operator'`.execute(trx)
        for (const table of ['message_text', 'message_sender', 'message_answer', 'message_tally']) {
          const { rows: left } = await sql.raw(`select message_id from ${table}`).execute(trx)
          assert.deepEqual(left, [{ messageId: TWO }], table)
        }
        throw new Error('back')
      }),
      /back/,
    )
  })

  test('another working area is closed: by qualified name, by id and by receipt', async (t) => {
    const id = `zuid${process.pid}`
    await addTenant(database.pool, { id, name: 'Zuid', hosts: ['zuid.example'], municipalities: [] })
    const tenant = (await listTenants(database.db)).find((one) => one.id === id)
    assert.ok(tenant)
    t.after(() => removeTenant(database.pool, tenant))
    const there: Scope = { ...scope, tenant, roles: ['operator', 'system'], receiptHash: holder.receiptHash }
    const select = (statement: string) =>
      write(database.db, there, async (trx) => (await sql.raw(statement).execute(trx)).rows)
    for (const table of [...TABLES, 'message_sender', 'message_tally'])
      await assert.rejects(select(`select from weefdorp.${table}`), refused, table)
    assert.deepEqual(await select(`select id from message where id = '${ONE}'`), [])
    assert.deepEqual(await select(`select id from message where receipt_hash = '${hashes[ONE]}'`), [])
  })
})
