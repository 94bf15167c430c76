import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Role } from '../../platform/db/transaction.ts'
import { write } from '../../platform/db/transaction.ts'
import { type CallFilter, callList, countCalls } from './calls.queries.ts'
import { follow, recordCheck } from './check.commands.ts'
import { checksOf, lastChecksOf } from './check.queries.ts'
import { freshSite, NOW } from './fixture.test.ts'
import { itemsDue } from './items.queries.ts'
import { setMails, setTerm } from './term.commands.ts'
import { mailsReminders, terms } from './term.queries.ts'
import { hideUnknown } from './unknown.commands.ts'
import { areaOfItem, countUnknown, wasCalled } from './unknown.queries.ts'

const refused = /row-level security policy/
const TODAY = '2026-11-24'

test('who may write down a check, and as which role', async (t) => {
  const { db, tenant, table, others, editor } = await freshSite(t)
  const insert = (roles: Role[], values: string, actor = 'web') =>
    write(db, { tenant, actor, roles }, (trx) =>
      sql
        .raw(`insert into check_record (item_kind, item_id, field_group, checked_on, role, way, outcome, recorded_at)
        values (${values}, now())`)
        .execute(trx),
    )
  const of = (id: string, role: string, way: string) =>
    `'service', '${id}', 'all', '${TODAY}', '${role}', '${way}', 'ok'`
  await insert(['coordinator'], of(table, 'coordinator', 'phone'))
  await insert(['worker'], of(table, 'worker', 'phone'))
  await insert(['resident', 'editor'], of(table, 'organization', 'site'), editor.actor)
  const no: [Role[], string, string?][] = [
    [[], of(table, 'resident', 'site')],
    [[], of(table, 'organization', 'mail')],
    [['resident'], of(table, 'organization', 'site')],
    [['worker'], of(table, 'coordinator', 'phone')],
    [['adviser', 'administrator', 'privacy', 'proved'], of(table, 'coordinator', 'phone')],
    [['editor'], of(others, 'organization', 'site'), editor.actor],
    [['editor'], of(table, 'coordinator', 'site'), editor.actor],
  ]
  for (const [roles, values, actor] of no)
    await assert.rejects(insert(roles, values, actor), refused, `${roles} ${values}`)
  const change = (statement: string, roles: Role[]) =>
    write(db, { tenant, actor: 'web', roles }, (trx) => sql.raw(statement).execute(trx))
  const every: Role[] = ['coordinator', 'worker', 'administrator', 'proved', 'system', 'operator']
  for (const statement of [`update check_record set outcome = 'gone'`, 'delete from check_record'])
    assert.equal(Number((await change(statement, every)).numAffectedRows ?? 0), 0, 'what was checked stays')
})

test('letters, keys and wishes are for the system; a key opens its own row and no other', async (t) => {
  const { db, tenant, ask, links, ours } = await freshSite(t)
  await ask()
  const { one } = await links()
  const { secretHash } = await import('../../platform/secret.ts')
  const receiptHash = secretHash(String(one.split('/').at(-1)))
  const count = (table: string, roles: Role[], hash?: string) =>
    write(db, { tenant, actor: 'web', roles, ...(hash ? { receiptHash: hash } : {}) }, async (trx) =>
      Number(
        (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(trx)).rows[0]
          ?.n,
      ),
    )
  for (const table of ['reminder', 'reminder_item']) {
    for (const roles of [[], ['resident'], ['editor'], ['privacy', 'proved']] as Role[][])
      assert.equal(await count(table, roles), 0, `${table} ${roles}`)
    assert.equal(await count(table, ['coordinator']), 1)
  }
  assert.equal(await count('reminder_item', [], receiptHash), 1)
  assert.equal(await count('reminder_item', [], 'f'.repeat(64)), 0)
  const wish = (roles: Role[]) =>
    write(db, { tenant, actor: 'web', roles, receiptHash }, (trx) =>
      trx.insertInto('callWish').values({ organizationId: ours, since: TODAY }).execute(),
    )
  for (const roles of [[], ['coordinator'], ['administrator', 'proved']] as Role[][])
    await assert.rejects(wish(roles), refused)
})

test('terms and mailing are set by an administrator after a second proof, within bounds', async (t) => {
  const { db, tenant } = await freshSite(t)
  const as = <T>(roles: Role[], work: Parameters<typeof write<T>>[2]) =>
    write(db, { tenant, actor: 'web', roles }, work)
  const set = (roles: Role[], months: number) =>
    as(roles, (trx) => setTerm(trx, 'activity', months, { actor: 'web' }))
  for (const roles of [[], ['coordinator', 'proved'], ['administrator']] as Role[][])
    assert.deepEqual(await set(roles, 5), { ok: true, value: false }, String(roles))
  assert.deepEqual(await set(['administrator', 'proved'], 37), { ok: false, problems: 'range' })
  assert.deepEqual(await set(['administrator', 'proved'], 4), { ok: true, value: true })
  assert.equal((await as([], terms)).activity, 4)
  assert.equal(await as(['coordinator'], (trx) => setMails(trx, false, { actor: 'web' })), false)
  assert.equal(await as(['operator'], (trx) => setMails(trx, false, { actor: 'web' })), true)
  assert.equal(await as([], mailsReminders), false)
})

test('nothing is hidden before a call; hidden counts as unknown, and the first “it is right” shows it again', async (t) => {
  const { table, pool, coordinator, system, visitor, db, tenant } = await freshSite(t)
  const item = { kind: 'service' as const, id: table }
  const by = { actor: coordinator.actor, now: NOW }
  const phone = (outcome: 'ok' | 'no_answer', now = NOW) =>
    coordinator.run((trx) =>
      recordCheck(trx, item, { group: 'all', role: 'coordinator', way: 'phone', outcome }, { ...by, now }),
    )
  const shown = () =>
    visitor((trx) => trx.selectFrom('service').select('id').where('id', '=', table).executeTakeFirst())
  assert.equal(await coordinator.run((trx) => hideUnknown(trx, item, by)), false)
  const forced = `insert into item_unknown (item_kind, item_id, since) values ('service', '${table}', now())`
  const force = (roles: Role[]) =>
    write(db, { tenant, actor: 'web', roles }, (trx) => sql.raw(forced).execute(trx))
  for (const roles of [['coordinator'], ['system'], ['operator']] as Role[][])
    await assert.rejects(force(roles), refused)
  await phone('no_answer')
  assert.equal(await visitor((trx) => wasCalled(trx, item)), true)
  await assert.rejects(force(['worker']), refused)
  const later = new Date(NOW.getTime() + 1000)
  assert.equal(await coordinator.run((trx) => hideUnknown(trx, item, { ...by, now: later })), true)
  assert.equal(await shown(), undefined)
  assert.equal(await visitor((trx) => countUnknown(trx)), 1)
  assert.equal(await visitor((trx) => countUnknown(trx, 'GM0000')), 0)
  assert.equal((await system((trx) => itemsDue(trx, TODAY))).find(({ id }) => id === table)?.unknown, true)
  assert.equal(await system((trx) => follow(trx, item, later)), false, 'it stays hidden')
  await phone('ok', new Date(NOW.getTime() + 2000))
  assert.ok(await shown())
  assert.equal(await visitor((trx) => countUnknown(trx)), 0)
  const { rows } = await pool.query(
    `select count(*)::int as kept from weefdorp.item_unknown where ended_at is not null`,
  )
  assert.deepEqual(rows, [{ kept: 1 }])
})

test('the list of calls has what nobody answered, a number with it, and what was tried this week last', async (t) => {
  const { table, others, ours, pool, coordinator, system } = await freshSite(t)
  await pool.query(`update weefdorp.service set assured_date = '2026-07-01' where id = $1`, [others])
  const list = (roles = coordinator) => roles.run((trx) => callList(trx, TODAY, { offset: 0, limit: 9 }))
  // The other organisation publishes no address; ours gets letters first.
  assert.deepEqual(
    (await list()).map(({ id }) => id),
    [others],
  )
  await system((trx) => trx.insertInto('callWish').values({ organizationId: ours, since: TODAY }).execute())
  assert.deepEqual(
    (await list()).map(({ id, phone }) => [id, phone]),
    [
      [others, '0990 111'],
      [table, '0990 111'],
    ],
  )
  const by = { actor: coordinator.actor, now: NOW }
  const none = { group: 'all', role: 'coordinator', way: 'phone', outcome: 'no_answer' } as const
  await coordinator.run((trx) => recordCheck(trx, { kind: 'service', id: others }, none, by))
  assert.deepEqual(
    (await list()).map(({ id, calls }) => [id, calls]),
    [
      [table, 0],
      [others, 1],
    ],
  )
  assert.deepEqual(await coordinator.run((trx) => countCalls(trx, TODAY)), {
    count: 2,
    oldest: '2026-10-01',
    withoutPhone: 0,
  })
  const part = (filter: CallFilter) =>
    coordinator.run(async (trx) => {
      const rows = await callList(trx, TODAY, { offset: 0, limit: 9, ...filter })
      return [(await countCalls(trx, TODAY, filter)).count, ...rows.map(({ name }) => name)]
    })
  assert.deepEqual(await part({ organization: ours }), [1, 'Open tafel'])
  assert.deepEqual(await part({ words: 'NAAI' }), [1, 'Naaiclub'])
  assert.deepEqual(await part({ words: 'geus' }), [1, 'Open tafel'], 'by its organisation')
  assert.deepEqual(await part({ words: '0990-111' }), [2, 'Open tafel', 'Naaiclub'], 'by the number')
  assert.deepEqual(await part({ words: '11' }), [0], 'two digits are no number')
  assert.deepEqual(await part({ words: '%' }), [0])
  const gone = { ...none, group: 'existence', outcome: 'gone' } as const
  await coordinator.run((trx) => recordCheck(trx, { kind: 'service', id: table }, gone, by))
  const on = (today: string) => coordinator.run((trx) => countCalls(trx, today, { organization: ours }))
  assert.equal((await on(TODAY)).count, 0, 'a coordinator takes it off the map')
  assert.equal((await on('2026-12-09')).count, 1, 'or did not: then it is asked again')
  await pool.query(`delete from weefdorp.check_record where outcome = 'gone'`)
  await pool.query('update weefdorp.service set organization_id = $1 where id = $2', [ours, others])
  assert.deepEqual(
    (await list()).map(({ together }) => together),
    [2, 2],
  )
  assert.equal((await coordinator.run((trx) => checksOf(trx, { kind: 'service', id: others }))).length, 1)
  const last = await coordinator.run((trx) =>
    lastChecksOf(trx, { kind: 'service', id: others }, '2026-07-01'),
  )
  assert.deepEqual(last.whole, { on: '2026-07-01', role: 'source' })
  assert.deepEqual(await system((trx) => areaOfItem(trx, { kind: 'service', id: table })), {
    municipalityCode: null,
    wijkCode: null,
  })
})
