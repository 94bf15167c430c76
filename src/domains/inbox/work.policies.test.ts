import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { newId, newReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'

const ONE = '11111111-1111-4111-8111-111111111111'
const TWO = '22222222-2222-4222-8222-222222222222'
const AREAS: Record<string, string> = { [ONE]: 'WK999001', [TWO]: 'BU99900201' }
const [EAST, WEST, TOWN, BOSS] = [newId(), newId(), newId(), newId()]
const HASH = secretHash(newReceipt())

const setUp = (schema: string) => `
  insert into ${schema}.auth_user (id, email) values
    ('${EAST}', 'oost@x.example'), ('${WEST}', 'west@x.example'), ('${TOWN}', 'stad@x.example'), ('${BOSS}', 'co@x.example');
  insert into ${schema}.account_role (id, account_id, role, area_code, given_by, given_at) values
    (gen_random_uuid(), '${EAST}', 'worker', 'WK999001', 'test', now()),
    (gen_random_uuid(), '${WEST}', 'worker', 'WK999002', 'test', now()),
    (gen_random_uuid(), '${TOWN}', 'worker', 'GM9990', 'test', now()),
    (gen_random_uuid(), '${BOSS}', 'coordinator', null, 'test', now());
  ${Object.entries(AREAS)
    .map(
      ([id, area]) => `
  insert into ${schema}.message (id, kind, about_kind, about_id, about_label, area_code, reply, receipt_hash, lang, sent_on)
    values ('${id}', 'wrong', 'area', '${area}', 'Kade', '${area}', 'mail', '${id === ONE ? HASH : secretHash(id)}', 'nl', '2026-11-02');
  insert into ${schema}.message_text values ('${id}', 'Er klopt iets niet.');
  insert into ${schema}.message_sender (message_id, email, erase_after) values ('${id}', 'an@voorbeeld.nl', '2027-01-01');
  insert into ${schema}.message_tally values ('${id}', '${area}', 'wrong', '2026-11-02');`,
    )
    .join('')}`

describe('row security of those who work on messages', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    await database.pool.query(setUp('weefdorp'))
  })

  interface Who {
    account: string
    roles: Role[]
    receiptHash?: string
  }
  const as = (who: Who, statement: string, keep = false) => {
    const scope = { tenant: database.tenant, actor: `account:${who.account}`, roles: who.roles }
    const held = who.receiptHash ? { receiptHash: who.receiptHash } : {}
    let rows: unknown[] = []
    const done = write(database.db, { ...scope, ...held }, async (trx) => {
      rows = (await sql.raw(statement).execute(trx)).rows
      if (!keep) throw new Error('undo')
    })
    return done.then(
      () => rows,
      (error: Error) => {
        if (error.message === 'undo') return rows
        throw error
      },
    )
  }
  const worker = (account: string): Who => ({ account, roles: ['resident', 'worker', 'proved'] })
  const coordinator: Who = { account: BOSS, roles: ['resident', 'coordinator', 'proved'] }
  const TABLES = ['message', 'message_text', 'message_sender'] as const
  const sees = async (who: Who, table: string) => {
    const key = table === 'message' ? 'id' : 'message_id'
    return (await as(who, `select ${key}::text as key from ${table} order by 1`)).map(
      (row) => (row as { key: string }).key,
    )
  }
  const refused = { code: '42501' }

  test('a social worker sees her own wijk, one of the municipality what lies in it, a coordinator all', async () => {
    for (const table of TABLES) {
      assert.deepEqual(await sees(worker(EAST), table), [ONE], table)
      assert.deepEqual(await sees(worker(WEST), table), [TWO], `${table}: a buurt lies in its wijk`)
      assert.deepEqual(await sees(worker(TOWN), table), [ONE, TWO], table)
      assert.deepEqual(await sees(coordinator, table), [ONE, TWO], table)
    }
  })

  test('without a second proof nobody sees anything, and no other role does with one', async () => {
    const others: Role[] = ['editor', 'adviser', 'administrator', 'privacy', 'resident', 'auth']
    for (const table of [...TABLES, 'message_holder']) {
      assert.deepEqual(await sees({ account: EAST, roles: ['worker'] }, table), [], table)
      assert.deepEqual(await sees({ account: BOSS, roles: ['coordinator'] }, table), [], table)
      for (const role of others)
        assert.deepEqual(
          await sees({ account: EAST, roles: [role, 'proved'] }, table),
          [],
          `${role} ${table}`,
        )
    }
  })

  test('a role that was taken back or is over opens nothing', async () => {
    for (const over of ["ended_at = now(), ended_by = 'test'", "ends_on = '2020-01-01'"]) {
      await database.pool.query(`update weefdorp.account_role set ${over} where account_id = '${EAST}'`)
      assert.deepEqual(await sees(worker(EAST), 'message'), [])
      await database.pool.query(
        `update weefdorp.account_role set ended_at = null, ended_by = null, ends_on = null where account_id = '${EAST}'`,
      )
    }
  })

  test('what was given to somebody from elsewhere she sees as long as she has it', async () => {
    const give = `insert into message_holder (message_id, area_code, role, account_id, since, given_by)
      values ('${ONE}', 'WK999001', 'worker', '${WEST}', '2026-11-03', 'test')`
    await assert.rejects(as(worker(WEST), give), refused, 'nobody gives it to herself')
    await as(coordinator, give, true)
    assert.deepEqual(await sees(worker(WEST), 'message'), [ONE, TWO])
    assert.deepEqual(await sees({ account: WEST, roles: ['worker'] }, 'message'), [])
    const move = `update message_holder set account_id = '${TOWN}' returning message_id`
    assert.deepEqual(await as(worker(WEST), move), [], 'she does not choose for others')
    const back = `delete from message_holder where message_id = '${ONE}' returning message_id`
    assert.equal((await as(worker(WEST), back, true)).length, 1)
    assert.deepEqual(await sees(worker(WEST), 'message'), [TWO])
  })

  test('the area beside a holder or a miss cannot be another than that of the message', async () => {
    const wrong = (table: string, rest: string) =>
      as(worker(WEST), `insert into ${table} values ('${ONE}', 'WK999002', ${rest})`)
    await assert.rejects(wrong('message_holder', `'worker', '${WEST}', '2026-11-03', 'test'`), {
      code: '23503',
    })
    await assert.rejects(wrong('message_miss', `'wonen', null, '2026-11-02'`), refused)
  })

  test('a change that reads nothing sorts no miss of another message either', async () => {
    const miss = (id: string) =>
      database.pool.query(
        `insert into weefdorp.message_miss values ('${id}', '${AREAS[id]}', 'wonen', null, '2026-11-02')`,
      )
    try {
      await miss(ONE)
      const moved = `update message_miss set message_id = '${TWO}', area_code = '${AREAS[TWO]}'`
      await assert.rejects(as(worker(EAST), moved), refused)
      await miss(TWO)
      // What she does not work on is passed over: to find it and be refused would tell that it is there.
      await as(worker(EAST), `update message_miss set life_domain = 'werk'`)
    } finally {
      await database.pool.query('delete from weefdorp.message_miss')
    }
  })

  test('only who works on a message answers, reads, decides, sorts and settles it', async () => {
    const statements = (id: string) => [
      `insert into message_answer (message_id, body, answered_by, answered_on) values ('${id}', 'Dank.', 'x y', '2026-11-03')`,
      `insert into message_reading values ('${id}', '2026-11-03')`,
      `insert into message_step (message_id, step, role, done_on) values ('${id}', 'called', 'worker', '2026-11-03')`,
      `insert into message_outcome values ('${id}', 'accepted', '2026-11-03')`,
      `insert into message_miss values ('${id}', '${AREAS[id]}', 'wonen', null, '2026-11-02')`,
    ]
    for (const statement of statements(TWO)) {
      await assert.rejects(as(worker(EAST), statement), refused, statement)
      // Holding somebody’s receipt opens the message to read, and makes nobody its worker.
      const holding = { account: EAST, roles: [] as Role[], receiptHash: secretHash(TWO) }
      await assert.rejects(as(holding, statement), refused, statement)
      const both = { ...worker(EAST), receiptHash: secretHash(TWO) }
      await assert.rejects(as(both, statement), refused, statement)
    }
    for (const statement of statements(ONE)) await as(worker(EAST), statement)
    const settle = (table: string, set: string) => `update ${table} set ${set} returning message_id`
    for (const [table, set] of [
      ['message_tally', `answered_on = '2026-11-03'`],
      ['message_sender', `erase_after = '2026-12-01'`],
    ] as const)
      assert.deepEqual(await as(worker(EAST), settle(table, set)), [{ messageId: ONE }], table)
    assert.deepEqual(await as(worker(EAST), 'delete from message_text returning message_id'), [])
    assert.deepEqual(await as(coordinator, 'delete from message_sender returning message_id'), [])
  })

  test('a sender reads what was done by which role, and never who has it', async () => {
    const step = `insert into message_step (message_id, step, role, to_role, done_on)
      values ('${ONE}', 'taken', 'worker', 'worker', '2026-11-03')`
    await as(worker(EAST), step, true)
    const hold = `insert into message_holder values ('${ONE}', 'WK999001', 'worker', '${EAST}', '2026-11-03', 'test')`
    await as(worker(EAST), hold, true)
    const holder: Who = { account: newId(), roles: [], receiptHash: HASH }
    assert.deepEqual(await as(holder, 'select to_role from message_step'), [{ toRole: 'worker' }])
    assert.deepEqual(await as(holder, 'select message_id from message_holder'), [])
    assert.deepEqual(await as({ ...holder, receiptHash: secretHash(TWO) }, 'select id from message_step'), [])
  })

  test('who leaves takes the work from her hands, and the text takes all of it along', async () => {
    await database.pool.query(`delete from weefdorp.auth_user where id = '${EAST}'`)
    const { rows } = await database.pool.query('select count(*)::int as held from weefdorp.message_holder')
    assert.deepEqual(rows, [{ held: 0 }])
    await database.pool.query(`delete from weefdorp.message_text where message_id = '${ONE}'`)
    const { rows: left } = await database.pool.query(
      'select count(*)::int as steps from weefdorp.message_step',
    )
    assert.deepEqual(left, [{ steps: 0 }])
  })
})
