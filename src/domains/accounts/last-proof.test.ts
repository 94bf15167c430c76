import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { localDay } from '../../platform/clock.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { keepsOneProof } from './last-proof.commands.ts'
import { hasAnyProof, leavesProof } from './last-proof.ts'
import { keepPasskey, removePasskey } from './passkey/commands.ts'
import { removeApp, startApp, takeStep } from './proof.commands.ts'
import { proofsOf } from './proof.queries.ts'
import { accountFor, giveRole } from './roles.commands.ts'

const now = new Date()
const today = localDay(now)
const by = { actor: 'test', now }

/** An account with one passkey, and work in the scopes of the system and of signing in. */
async function bench(t: TestContext) {
  const { db, tenant } = await testDatabase(t)
  const as =
    (actor: string, ...roles: Role[]) =>
    <T>(work: Parameters<typeof write<T>>[2]) =>
      write(db, { tenant, actor, roles }, work)
  const system = as('test', 'system')
  const account = await system((trx) => accountFor(trx, 'nel@mail.example', by))
  const auth = as(`account:${account}`, 'auth')
  const key = { publicKey: 'AAAA', counter: 0, deviceType: 'singleDevice', backedUp: false, transports: null }
  const passkey = { ...key, account, credential: 'one', host: 'weefsel.test', name: 'x' }
  await auth((trx) => keepPasskey(trx, passkey))
  return { system, auth, account }
}

test('what is left counts, of every kind; an app that showed no code yet does not', () => {
  const none = { app: null, recoveryCodes: 0, passkeys: [], providers: 0 }
  const app = { sealed: 'x', lastStep: 1, confirmed: true }
  assert.ok(!hasAnyProof(none))
  assert.ok(!hasAnyProof({ ...none, app: { ...app, confirmed: false } }))
  assert.ok(!leavesProof({ ...none, app }, 'app'))
  assert.ok(!leavesProof({ ...none, providers: 1 }, 'provider'))
  assert.ok(leavesProof({ ...none, app, providers: 1 }, 'app'))
  assert.ok(leavesProof({ ...none, app, recoveryCodes: 1 }, 'app'))
  assert.ok(leavesProof({ ...none, app }, 'passkey'))
})

test('two proofs that are taken away at the same moment leave one, when a role needs it', async (t) => {
  const { system, auth, account } = await bench(t)
  const gift = { account, organizationId: null, areaCode: null, endsOn: null }
  await system((trx) => giveRole(trx, { ...gift, role: 'worker' }, by))
  await auth((trx) => startApp(trx, { account, now }, 'sealed'))
  await auth((trx) => takeStep(trx, { account, now }, 1))
  const { passkeys } = await auth((trx) => proofsOf(trx, account))
  const gone = await Promise.all([
    auth((trx) => removeApp(trx, account, today)),
    auth((trx) => removePasskey(trx, account, String(passkeys[0]?.id), today)),
  ])
  assert.deepEqual(gone.sort(), [false, true])
})

test('without a role that needs one, the last proof may go', async (t) => {
  const { auth, account } = await bench(t)
  assert.equal(await auth((trx) => keepsOneProof(trx, account, 'passkey', today)), true)
})
