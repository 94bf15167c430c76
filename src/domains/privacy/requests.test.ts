import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { type read, type Scope, write } from '../../platform/db/transaction.ts'
import { privacyOwnData } from './own-data.queries.ts'
import { answerRequest, eraseRequestTexts, mailAnswer, makeRequest } from './request.commands.ts'
import { answeredRequests, openRequests, requestByNumber, requestsOf } from './request.queries.ts'
import { readReply, readRequest } from './request.ts'
import { privacyRetention } from './retention.queries.ts'

const at = (day: string) => new Date(`${day}T09:00:00Z`)

async function desk(t: TestContext) {
  const { db, pool, tenant } = await testDatabase(t)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('nel@mail.example'), ('piet@mail.example') returning id`,
  )
  const [nel = '', piet = ''] = rows.map(({ id }) => String(id))
  const system: Scope = { tenant, actor: 'job:privacy-erase', roles: ['system'] }
  const officer: Scope = { tenant, actor: 'account:officer', roles: ['privacy', 'proved'] }
  return {
    ...{ nel, piet, pool, tenant },
    ask: (account: string, day: string) =>
      write(db, { tenant, actor: `account:${account}`, roles: ['resident'] }, (trx) =>
        makeRequest(
          trx,
          { kind: 'access', body: `Vraag van ${day}` },
          { account, now: at(day), lang: 'nl', aboutEvent: null },
        ),
      ),
    asOfficer: <T>(work: Parameters<typeof write<T>>[2]) => write(db, officer, work),
    asSystem: <T>(work: Parameters<typeof read<T>>[2]) => write(db, system, work),
  }
}

test('what waits is in the order of its last day; an answer counts once', async (t) => {
  const { nel, piet, ask, asOfficer, tenant } = await desk(t)
  await ask(nel, '2026-11-22')
  await ask(piet, '2026-11-20')
  const open = await asOfficer(openRequests)
  assert.deepEqual(
    open.map(({ number, dueOn }) => [number, dueOn]),
    [
      [2, '2026-12-20'],
      [1, '2026-12-22'],
    ],
  )
  const [first] = open
  assert.ok(first)
  const reply = { outcome: 'refused' as const, answer: 'Dat kan niet.' }
  const how = { tenant: tenant.id, actor: 'account:officer', now: at('2026-12-21') }
  assert.equal(await asOfficer((trx) => answerRequest(trx, first, reply, how)), true)
  assert.equal(
    await asOfficer((trx) => answerRequest(trx, first, { ...reply, answer: 'Toch wel.' }, how)),
    false,
  )
  assert.equal((await asOfficer((trx) => requestByNumber(trx, 2)))?.answer, 'Dat kan niet.')
  assert.deepEqual(
    (await asOfficer(answeredRequests)).map(({ number }) => number),
    [2],
  )
  assert.equal((await asOfficer((trx) => requestsOf(trx, nel))).length, 1)
  assert.equal(await asOfficer((trx) => requestByNumber(trx, 3)), undefined)
})

test('a year after the answer the text goes, and that there was one stays', async (t) => {
  const { nel, ask, asOfficer, asSystem, pool, tenant } = await desk(t)
  await ask(nel, '2026-11-22')
  const request = await asOfficer((trx) => requestByNumber(trx, 1))
  assert.ok(request)
  const reply = { outcome: 'done' as const, answer: 'Hier is het.' }
  const how = { tenant: tenant.id, actor: 'account:officer', now: at('2026-12-01') }
  await asOfficer((trx) => answerRequest(trx, request, reply, how))
  const own = await asSystem((trx) =>
    Promise.all(privacyOwnData.map((source) => source.collect(trx, { account: nel, email: '' }))),
  )
  assert.equal(own[0]?.[0]?.answer, 'Hier is het.')
  const due = (until: string) => asSystem(async (trx) => privacyRetention[0]?.due(trx, until))
  assert.deepEqual([await due('2027-11-30'), await due('2027-12-01')], [0, 1])
  const erase = (today: string) => asSystem((trx) => eraseRequestTexts(trx, 'job:privacy-erase', today))
  assert.deepEqual(
    [await erase('2027-12-01'), await erase('2027-12-02'), await erase('2027-12-02')],
    [0, 1, 0],
  )
  const { rows } = await pool.query('select kind, outcome from weefdorp.privacy_request')
  assert.deepEqual(rows, [{ kind: 'access', outcome: 'done' }])
  const destroyed = await pool.query(
    `select subject, detail from weefdorp.audit_event where action = 'data.destroyed'`,
  )
  assert.deepEqual(destroyed.rows, [{ subject: 'rights', detail: { count: 1 } }])
})

test('no letter goes to an account that is gone', async (t) => {
  const { nel, ask, asOfficer, asSystem, pool, tenant } = await desk(t)
  await ask(nel, '2026-11-22')
  const request = await asOfficer((trx) => requestByNumber(trx, 1))
  await pool.query('delete from weefdorp.auth_user where id = $1', [nel])
  const letter = (to: string) => ({ to, subject: 'x', text: 'x' })
  await asSystem((trx) =>
    mailAnswer(trx, String(request?.id), { tenant: tenant.id, now: at('2026-11-23'), letter }),
  )
  assert.equal((await pool.query('select from weefdorp.mail')).rowCount, 0)
  assert.deepEqual(await asOfficer(openRequests), [])
})

test('what is typed is judged whole', () => {
  assert.deepEqual(readRequest({ soort: 'x', tekst: 'abc' }), { ok: false, problems: ['kind', 'empty'] })
  assert.deepEqual(readRequest({ soort: 'access', tekst: 'a'.repeat(2001) }), {
    ok: false,
    problems: ['long'],
  })
  assert.equal(readRequest({ soort: 'access', tekst: ' Wat hebt u? ' }).ok, true)
  assert.deepEqual(readReply({}), { ok: false, problems: ['outcome', 'empty'] })
  assert.deepEqual(readReply({ uitkomst: 'done', antwoord: 'a'.repeat(5001) }), {
    ok: false,
    problems: ['long'],
  })
})
