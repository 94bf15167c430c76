import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { ROLES, type Role, write } from '../../../platform/db/transaction.ts'
import { newId } from '../../../platform/id.ts'
import { secretHash } from '../../../platform/secret.ts'
import type { Kind } from '../message.ts'
import { MESSAGE_TABLES, publishQuarter, type QuarterRow, roughly } from './figures.ts'
import { publishSettled } from './publish.commands.ts'
import { messagesOf, publishedYear } from './published.queries.ts'
import { quarterOf, settledQuarters } from './quarter.ts'

const row = (areaCode: string, kind: Kind, count: number, more: Partial<QuarterRow> = {}): QuarterRow => ({
  ...{
    areaCode,
    kind,
    count,
    sentOn: '2026-08-03',
    answeredOn: '2026-08-05',
    lifeDomain: null,
    targetGroup: null,
  },
  ...more,
})

test('a quarter has its days, and is settled a month after its last', () => {
  assert.deepEqual(quarterOf('2026-08-31'), { name: '2026-Q3', from: '2026-07-01', to: '2026-09-30' })
  assert.deepEqual(quarterOf('2026-12-31'), { name: '2026-Q4', from: '2026-10-01', to: '2026-12-31' })
  const names = (today: string) => settledQuarters('2026-02-14', today).map(({ name }) => name)
  assert.deepEqual(names('2026-10-30'), ['2026-Q1', '2026-Q2'])
  assert.deepEqual(names('2026-10-31'), ['2026-Q1', '2026-Q2', '2026-Q3'])
  assert.deepEqual(names('2026-01-01'), [])
})

test('figures are tens that add up; what is few is not there, just as what is nothing', () => {
  const figures = publishQuarter([
    row('WK990101', 'wrong', 22),
    row('BU99010102', 'wrong', 9),
    row('WK990102', 'wrong', 2),
    row('WK990101', 'missing', 13, { lifeDomain: 'wonen', targetGroup: 'jongeren' }),
    row('GM9901', 'offer', 21, { answeredOn: null }),
  ])
  const of = (name: string) =>
    figures
      .filter(({ figure }) => figure === name)
      .map(({ at, count }) => [...Object.values(at), count].join(' '))
  assert.deepEqual(of('wijk-kind'), ['WK990101 wrong 30', 'WK990101 missing 10', 'GM9901 offer 20'])
  assert.deepEqual(of('town-kind'), ['GM9901 wrong 30', 'GM9901 missing 10', 'GM9901 offer 20'])
  assert.deepEqual(of('wijk-term'), ['WK990101 in-time 40', 'GM9901 late 20'])
  assert.deepEqual(of('miss-group'), ['wonen jongeren 10'])
})

test('what changes by the day is in tens too', () => {
  assert.deepEqual([0, 1, 5, 6, 14, 15, 16].map(roughly), [null, null, null, 10, 10, 10, 20])
})

/** So many messages of one kind in a wijk on a day, each answered on that day. */
async function put({ pool }: TestDatabase, many: number, day: string, wijk = 'WK999001'): Promise<void> {
  for (let index = 0; index < many; index += 1) {
    const id = newId()
    await pool.query(`
      insert into weefdorp.message (id, kind, about_kind, about_id, about_label, area_code, reply, receipt_hash, lang, sent_on)
        values ('${id}', 'missing', 'area', '${wijk}', 'Kade', '${wijk}', 'look', '${secretHash(id)}', 'nl', '${day}');
      insert into weefdorp.message_text values ('${id}', 'Er mist iets.');
      insert into weefdorp.message_tally values ('${id}', '${wijk}', 'missing', '${day}', '${day}');
      insert into weefdorp.message_miss values ('${id}', '${wijk}', 'wonen', 'jongeren', '${day}')`)
  }
}

describe('what is published of messages', () => {
  const as = <T>({ db, tenant }: TestDatabase, roles: Role[], work: Parameters<typeof write<T>>[2]) =>
    write(db, { tenant, actor: 'job:test', roles }, work)
  const publish = (database: TestDatabase, today: string) =>
    as(database, ['system'], (trx) => publishSettled(trx, { actor: 'job:test', today }))

  test('each quarter once and for good: what comes later or goes away changes no number', async (t) => {
    const database = await testDatabase(t)
    assert.equal(await publish(database, '2026-11-22'), 0, 'nothing yet')
    await put(database, 18, '2026-08-03')
    await put(database, 12, '2026-05-04')
    assert.equal(await publish(database, '2026-10-30'), 1, 'the third quarter still settles')
    assert.equal(await publish(database, '2026-11-22'), 1)
    const before = await as(database, [], publishedYear)
    assert.deepEqual(before.quarters, ['2026-Q2', '2026-Q3'])
    const messages = messagesOf(before, 'WK999001')
    assert.deepEqual(messages, { sent: { wrong: 0, missing: 30, offer: 0 }, inTime: 30, all: 30 })
    assert.deepEqual(messagesOf(before, 'GM9990'), messages)
    assert.equal(messagesOf(before, 'BU99900101'), null)
    await put(database, 40, '2026-08-04')
    await database.pool.query(
      `delete from weefdorp.message_text where message_id in (select message_id from weefdorp.message_tally where sent_on = '2026-05-04')`,
    )
    assert.equal(await publish(database, '2026-11-23'), 0)
    assert.deepEqual(await as(database, [], publishedYear), before)
  })

  test('half a quarter is no figure: once texts of it are erased it is not published', async (t) => {
    const database = await testDatabase(t)
    await put(database, 12, '2025-11-30')
    assert.equal(await publish(database, '2026-11-22'), 3)
    assert.deepEqual(await as(database, [], publishedYear), {
      quarters: ['2026-Q1', '2026-Q2', '2026-Q3'],
      figures: [],
    })
  })

  test('everybody reads what was published, only the job writes it, and nobody changes it', async (t) => {
    const database = await testDatabase(t)
    await put(database, 12, '2026-08-03')
    await publish(database, '2026-11-22')
    const run = (role: Role, statement: string) =>
      as(database, [role, 'proved'], (trx) => sql.raw(statement).execute(trx))
    const writing = [
      `insert into message_quarter values ('2025-Q1', '2026-11-22')`,
      `insert into message_figure values ('2026-Q3', 'wijk-kind', '{"wijk":"WK999009","kind":"wrong"}', 10)`,
    ]
    for (const role of ROLES) {
      assert.ok((await run(role, 'select from message_figure')).rows.length > 0, role)
      if (role !== 'system')
        for (const statement of writing) await assert.rejects(run(role, statement), { code: '42501' }, role)
      for (const statement of [
        'update message_figure set count = 20 returning count',
        'delete from message_figure returning count',
        'delete from message_quarter returning quarter',
      ])
        assert.deepEqual((await run(role, statement)).rows, [], `${role}: ${statement}`)
    }
    await assert.rejects(
      run('system', `${writing[1]?.replace('10)', '7)')}`),
      { code: '23514' },
      'not in tens',
    )
  })
})

test('every table that is published is one that the database knows', () => {
  assert.deepEqual(
    MESSAGE_TABLES.map(({ name }) => name),
    ['wijk-kind', 'wijk-term', 'town-kind', 'town-term', 'miss-wijk', 'miss-group'],
  )
})
