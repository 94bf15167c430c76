import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Role } from '../../platform/db/transaction.ts'
import { write } from '../../platform/db/transaction.ts'
import { heldRoles, invitationsOf } from './account.queries.ts'
import { authOf, authScope } from './auth.commands.ts'
import { eraseAccount } from './erase.commands.ts'
import { readGift } from './gift.queries.ts'
import { answerInvitation, invite } from './invitations.commands.ts'
import { keepRecoveryCodes, startApp, takeRecoveryCode, takeStep } from './proof.commands.ts'
import { proofsOf } from './proof.queries.ts'
import { newRecoveryCodes } from './recovery.ts'
import { accountFor, giveRole } from './roles.commands.ts'
import { endAllSessions } from './session.commands.ts'
import { askCode, attemptOf, eraseOver } from './sign-in.commands.ts'
import { nl } from './texts.nl.ts'

const EMAIL = 'nel@mail.example'
const now = new Date()
const today = localDay(now)
const by = { actor: 'test', now }
const gift = { organizationId: null, areaCode: null, endsOn: null }

/** An account, and work in any scope. */
async function bench(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const as =
    (actor: string, ...roles: Role[]) =>
    <T>(work: Parameters<typeof write<T>>[2]) =>
      write(db, { tenant, actor, roles }, work)
  const system = as('test', 'system')
  const account = await system((trx) => accountFor(trx, EMAIL, by))
  return { db, tenant, pool, as, system, account }
}

test('one code of the app is taken by one of two who type it at the same moment', async (t) => {
  const { as, account } = await bench(t)
  const auth = as('test', 'auth')
  await auth((trx) => startApp(trx, { account, now }, 'sealed'))
  const took = await Promise.all([1, 2, 3].map(() => auth((trx) => takeStep(trx, { account, now }, 7))))
  assert.deepEqual(took.sort(), [false, false, true])
  assert.equal(await auth((trx) => takeStep(trx, { account, now }, 6)), false)
  const { app } = await auth((trx) => proofsOf(trx, account))
  assert.deepEqual(app, { sealed: 'sealed', lastStep: 7, confirmed: true })
})

test('an app that works is not replaced by starting anew', async (t) => {
  const { as, account } = await bench(t)
  const auth = as('test', 'auth')
  await auth((trx) => startApp(trx, { account, now }, 'first'))
  await auth((trx) => takeStep(trx, { account, now }, 1))
  await auth((trx) => startApp(trx, { account, now }, 'second'))
  assert.equal((await auth((trx) => proofsOf(trx, account))).app?.sealed, 'first')
})

test('one code on paper is taken by one of two who type it at the same moment', async (t) => {
  const { as, account } = await bench(t)
  const auth = as(`account:${account}`, 'auth')
  const codes = newRecoveryCodes()
  await auth((trx) => keepRecoveryCodes(trx, { account, now }, codes))
  const take = () => auth((trx) => takeRecoveryCode(trx, { account, now }, String(codes[3])))
  assert.deepEqual((await Promise.all([take(), take(), take()])).sort(), [false, false, true])
  assert.equal((await auth((trx) => proofsOf(trx, account))).recoveryCodes, 9)
})

test('the database lets nobody but an administrator or the system give a role', async (t) => {
  const { as, account } = await bench(t)
  const give = (...roles: Role[]) =>
    as(
      'account:x',
      ...roles,
    )((trx) => giveRole(trx, { account, role: 'adviser', ...gift }, { actor: 'account:x', now }))
  for (const roles of [
    [],
    ['resident'],
    ['coordinator', 'proved'],
    ['privacy', 'proved'],
    ['operator'],
  ] as const)
    await assert.rejects(give(...roles), /row-level security/, roles.join())
  assert.equal(await give('administrator', 'proved'), true)
})

test('an invitation is answered by one of two at the same moment', async (t) => {
  const { as, system, tenant, account } = await bench(t)
  const letter = { to: EMAIL, subject: 'x', text: 'x' }
  const id = await system((trx) =>
    invite(trx, { email: EMAIL, role: 'adviser', ...gift }, letter, { tenant: tenant.id, ...by }),
  )
  const auth = as(`account:${account}`, 'auth')
  const answer = (what: 'accepted' | 'declined') =>
    auth((trx) => answerInvitation(trx, { id, account, email: EMAIL, now }, what))
  const answers = await Promise.all([answer('accepted'), answer('declined')])
  assert.deepEqual(answers.sort(), [false, true])
  assert.deepEqual(await auth((trx) => invitationsOf(trx, EMAIL, today)), [])
})

test('a role that is over does not hold', async (t) => {
  const { system, account } = await bench(t)
  const held = (day: string) => system((trx) => heldRoles(trx, account, day))
  await system((trx) => giveRole(trx, { account, role: 'adviser', ...gift, endsOn: today }, by))
  assert.equal((await held(today)).length, 1)
  assert.equal((await held(addDays(today, 1))).length, 0)
})

test('all that is wrong with a role is said at once, by field', async (t) => {
  const { system } = await bench(t)
  const things = { organizationName: async () => null, areaName: async () => null }
  const typed = { role: 'worker', organization: 'x', area: 'WK1', until: '2020-13-01' }
  const judged = await system((trx) => readGift(trx, today, things, nl.cli.problems, 'nobody', typed))
  assert.deepEqual(judged.ok ? [] : Object.keys(judged.problems).sort(), [
    'area',
    'email',
    'organization',
    'until',
  ])
})

test('what is over is erased: attempts, codes and sessions', async (t) => {
  const { db, tenant, as, system, pool, account } = await bench(t)
  const auth = await authOf(db, tenant, 'http://localhost')
  const otp = String(await auth.api.createVerificationOTP({ body: { email: EMAIL, type: 'sign-in' } }))
  await auth.api.signInEmailOTP({ body: { email: EMAIL, otp } })
  await auth.api.createVerificationOTP({ body: { email: EMAIL, type: 'sign-in' } })
  const letter = () => ({ to: EMAIL, subject: 'x', text: 'x' })
  const key = await write(db, authScope(tenant), (trx) =>
    askCode(trx, { tenant: tenant.id, email: EMAIL, target: '/mijn', now, letter }),
  )
  assert.equal((await as('test', 'auth')((trx) => attemptOf(trx, key, now)))?.target, '/mijn')
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
  assert.equal(await as('test', 'auth')((trx) => attemptOf(trx, key, later(1))), undefined)
  await system((trx) => eraseOver(trx, later(2)))
  const count = async (table: string) =>
    Number((await pool.query(`select count(*) from weefdorp.${table}`)).rows[0].count)
  assert.equal(await count('sign_in_attempt'), 0)
  assert.equal(await count('auth_verification'), 0)
  assert.equal(await count('auth_session'), 1)
  await system((trx) => eraseOver(trx, later(8)))
  assert.equal(await count('auth_session'), 0)
  assert.equal(await system((trx) => endAllSessions(trx, account, 'test')), 0)
})

test('addresses are not written down with codes, nor where somebody came from', async (t) => {
  const { db, tenant, pool } = await bench(t)
  const auth = await authOf(db, tenant, 'http://localhost')
  await auth.api.createVerificationOTP({ body: { email: EMAIL, type: 'sign-in' } })
  const { rows } = await pool.query('select * from weefdorp.auth_verification')
  assert.equal(rows.length, 1)
  assert.ok(!JSON.stringify(rows).includes('nel'))
})

test('erasing one account leaves the others', async (t) => {
  const { system, as, account } = await bench(t)
  const other = await system((trx) => accountFor(trx, 'joris@mail.example', by))
  await as(`account:${account}`, 'auth')((trx) => eraseAccount(trx, { account, email: EMAIL }))
  const left = await system((trx) => trx.selectFrom('authUser').select('id').execute())
  assert.deepEqual(left, [{ id: other }])
})
