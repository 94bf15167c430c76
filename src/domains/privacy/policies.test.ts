import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { recordRead } from '../../platform/audit.ts'
import { type Role, read, type Scope, write } from '../../platform/db/transaction.ts'
import { makeRequest } from './request.commands.ts'

const STAFF: Role[] = ['resident', 'editor', 'worker', 'coordinator', 'adviser', 'administrator']

/** Two accounts, each with a request and a look of an officer in the log, and a way to ask as anybody. */
async function twoPeople(t: Parameters<typeof testDatabase>[0]) {
  const { db, pool, tenant } = await testDatabase(t)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('nel@mail.example'), ('piet@mail.example') returning id`,
  )
  const [nel = '', piet = ''] = rows.map(({ id }) => String(id))
  const as = (account: string, roles: Role[]): Scope => ({ tenant, actor: `account:${account}`, roles })
  const ask = { kind: 'question' as const, body: 'Wat hebt u van mij?' }
  for (const account of [nel, piet])
    await write(db, as(account, ['resident']), async (trx) => {
      await makeRequest(trx, ask, { account, now: new Date(), lang: 'nl', aboutEvent: null })
      await recordRead(trx, {
        ...{ actor: `account:${account}`, role: 'privacy', kind: 'account', subject: account },
        ...{ action: 'log.read', purpose: 'log' },
      })
    })
  const count = (scope: Scope, table: string) =>
    read(db, scope, async (trx) => (await sql.raw(`select from ${table}`).execute(trx)).rows.length)
  return { db, tenant, nel, piet, as, count }
}

const TABLES = ['privacy_request', 'privacy_request_text', 'audit_event']

test('a person sees their own requests and log; staff sees no more than that', async (t) => {
  const { tenant, nel, as, count } = await twoPeople(t)
  const own = { privacy_request: 1, privacy_request_text: 1, audit_event: 2 } as Record<string, number>
  for (const table of TABLES) {
    assert.equal(await count(as(nel, ['resident']), table), own[table], table)
    assert.equal(await count(as(nel, [...STAFF, 'proved']), table), own[table], `${table}: all roles but one`)
    assert.equal(await count(as(nel, ['privacy']), table), own[table], `${table}: without a second proof`)
    assert.equal(
      await count(as(nel, ['privacy', 'proved']), table),
      2 * Number(own[table]),
      `${table}: officer`,
    )
    assert.equal(await count({ tenant, actor: 'web', roles: [] }, table), 0, `${table}: a visitor`)
  }
  assert.equal(await count(as(nel, ['privacy', 'proved']), 'audit_seal'), 0)
})

test('nobody answers, asks or changes in the place of another', async (t) => {
  const { db, nel, piet, as } = await twoPeople(t)
  const run = (scope: Scope, statement: string) =>
    write(db, scope, async (trx) => Number((await sql.raw(statement).execute(trx)).numAffectedRows ?? 0))
  const staff = as(nel, [...STAFF, 'proved'])
  assert.equal(await run(staff, `update privacy_request_text set answer = 'zelf'`), 0)
  assert.equal(
    await run(
      staff,
      `update privacy_request set answered_on = asked_on, outcome = 'done', answered_by = 'x2'`,
    ),
    0,
  )
  assert.equal(await run(staff, 'delete from privacy_request_text'), 0)
  assert.equal(await run(staff, 'delete from privacy_request'), 0)
  const text = (account: string, answer: string) =>
    `insert into privacy_request_text (request_id, account_id, body, lang, answer)
    values ((select id from privacy_request limit 1), '${account}', 'Een vraag', 'nl', ${answer})`
  await assert.rejects(run(staff, text(piet, 'null')), /row-level security/)
  await assert.rejects(run(staff, text(nel, `'zelf'`)), /row-level security/)
  await assert.rejects(
    run(
      { ...staff, actor: 'web' },
      `insert into privacy_request (id, kind, asked_on, due_on)
      values (gen_random_uuid(), 'question', '2026-11-22', '2026-12-22')`,
    ),
    /row-level security/,
  )
})
