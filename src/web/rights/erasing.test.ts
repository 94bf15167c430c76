import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountJobs } from '../../domains/accounts/jobs.ts'
import { read } from '../../platform/db/transaction.ts'
import { createLog } from '../../platform/log.ts'
import { rightsSite } from './people.test.ts'
import { allPurposes, allRetention } from './sources.ts'

test('what goes is announced as a count by purpose, and what went is told', async (t) => {
  const { officer, signedIn, database } = await rightsSite(t)
  await signedIn('nel@mail.example')
  const privacy = await officer()
  const before = await privacy.get('/werk/vernietiging')
  assert.match(before.text, /Je accountsessies die niet meer gebruikt worden2/)
  assert.match(before.text, /Mail versturenmails in de uitgaande post2/)
  assert.match(before.text, /Er is niets gewist/)
  const { db, tenant, pool } = database
  await pool.query(`insert into weefdorp.account_invitation (id, email, role, invited_by, invited_at, expires_on)
    values (gen_random_uuid(), 'oud@mail.example', 'adviser', 'test', now() - interval '90 days', current_date - 60)`)
  await pool.query(`update weefdorp.auth_session set expires_at = now() - interval '1 day'
    where user_id = (select id from weefdorp.auth_user where email = 'nel@mail.example')`)
  const scope = { tenant, actor: 'job:accounts-erase', roles: ['system'] as const }
  const clock = { now: () => new Date() }
  await accountJobs[0]?.run({ db, scope, clock, log: createLog('silent') }, { tenant: tenant.id })
  const after = await privacy.get('/werk/vernietiging')
  assert.match(after.text, /Weten wie wat mag1/)
  assert.match(after.text, /Je accountsessies die niet meer gebruikt worden1/)
})

test('every term can be counted, and is of a purpose of the register', async (t) => {
  const { database } = await rightsSite(t)
  const scope = { tenant: database.tenant, actor: 'test', roles: ['system'] as const }
  for (const { purpose, due } of allRetention) {
    assert.ok(
      allPurposes.some(({ key }) => key === purpose),
      purpose,
    )
    assert.equal(await read(database.db, scope, (trx) => due(trx, '2026-12-22')), 0)
  }
})
