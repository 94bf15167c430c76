import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { localDay } from '../../../platform/clock.ts'
import { type Role, write } from '../../../platform/db/transaction.ts'
import { accountReplays } from '../erase.commands.ts'
import { accountFor } from '../roles.commands.ts'
import { askPasskey, keepPasskey, removePasskey, takeQuestion, usePasskey } from './commands.ts'
import { MOST_PASSKEYS, readMade, readPasskeyName, readSigned } from './passkey.ts'
import { credentialsOf, passkeyOf } from './queries.ts'

const now = new Date()
const by = { actor: 'test', now }
const key = { publicKey: 'AAAA', counter: 0, deviceType: 'singleDevice', backedUp: false, transports: null }
const entering = { purpose: 'enter' as const, session: null }

/** An account, and work in the scope that signs in. */
async function bench(t: TestContext) {
  const { db, tenant } = await testDatabase(t)
  const as =
    (actor: string, ...roles: Role[]) =>
    <T>(work: Parameters<typeof write<T>>[2]) =>
      write(db, { tenant, actor, roles }, work)
  const system = as('test', 'system')
  const account = await system((trx) => accountFor(trx, 'nel@mail.example', by))
  const auth = as(`account:${account}`, 'auth')
  const keep = (credential: string, host = 'weefsel.test') =>
    auth((trx) => keepPasskey(trx, { ...key, account, credential, host, name: 'x' }))
  return { system, auth, account, keep }
}

test('one question is taken by one of three at the same moment', async (t) => {
  const { auth } = await bench(t)
  const secret = await auth((trx) => askPasskey(trx, entering, 'c'.repeat(43), now))
  const take = () => auth((trx) => takeQuestion(trx, secret, entering, now))
  const took = await Promise.all([take(), take(), take()])
  assert.deepEqual(
    took.filter((one) => one !== null),
    ['c'.repeat(43)],
  )
})

test('a device that counts must count on; one that does not count always says nothing', async (t) => {
  const { auth, keep } = await bench(t)
  await keep('counts')
  await keep('silent')
  const use = (credential: string, counter: number) =>
    auth(async (trx) => {
      const passkey = await passkeyOf(trx, credential, 'weefsel.test')
      return passkey !== null && usePasskey(trx, passkey, counter, now)
    })
  const counts = []
  for (const counter of [1, 5, 5, 4, 0, 6]) counts.push(await use('counts', counter))
  assert.deepEqual(counts, [true, true, false, false, false, true])
  assert.deepEqual([await use('silent', 0), await use('silent', 0)], [true, true])
  const twice = await Promise.all([use('counts', 7), use('counts', 7)])
  assert.deepEqual(twice.sort(), [false, true])
})

test('a passkey belongs to one host and one account, and there are not too many', async (t) => {
  const { auth, account, keep } = await bench(t)
  assert.equal(await keep('one'), true)
  assert.equal(await keep('one'), false)
  await keep('there', 'buren.test')
  assert.deepEqual(await auth((trx) => credentialsOf(trx, account, 'weefsel.test')), ['one'])
  assert.equal(await auth((trx) => passkeyOf(trx, 'there', 'weefsel.test')), null)
  for (let turn = 2; turn < MOST_PASSKEYS; turn += 1) assert.equal(await keep(`more${turn}`), true)
  assert.equal(await keep('too many'), false)
})

test('a passkey that was taken away stays away when an older state is put back', async (t) => {
  const { auth, system, account, keep } = await bench(t)
  await keep('lost')
  const { id } = await auth((trx) => trx.selectFrom('authPasskey').select('id').executeTakeFirstOrThrow())
  assert.equal(await auth((trx) => removePasskey(trx, account, id, localDay(now))), true)
  const erasures = await system((trx) => trx.selectFrom('erasure').select(['kind', 'subject']).execute())
  assert.deepEqual(erasures, [{ kind: 'account.passkey', subject: id }])
  await keep('lost')
  await system((trx) => trx.updateTable('authPasskey').set({ id }).execute())
  await system(async (trx) => accountReplays['account.passkey']?.(trx, erasures as never, 'test'))
  assert.equal(await auth((trx) => passkeyOf(trx, 'lost', 'weefsel.test')), null)
})

test('what a browser sends is an answer or nothing', () => {
  const whole = { id: 'YQ', rawId: 'YQ', type: 'public-key' }
  const response = { clientDataJSON: 'YQ', attestationObject: 'YQ' }
  const signed = { clientDataJSON: 'YQ', authenticatorData: 'YQ', signature: 'YQ' }
  assert.ok(readMade(JSON.stringify({ ...whole, response, more: 1 })))
  assert.ok(readSigned(JSON.stringify({ ...whole, response: signed })))
  assert.equal(readSigned(JSON.stringify({ ...whole, response })), null)
  assert.equal(readMade(JSON.stringify({ ...whole, id: 'a b', response })), null)
  for (const none of [undefined, '', '{', 'null', '"x"']) assert.equal(readMade(none), null)
})

test('a name is one line of sixty characters', () => {
  assert.equal(readPasskeyName('  mijn\n\ttelefoon '), 'mijn telefoon')
  assert.equal(readPasskeyName('x'.repeat(99))?.length, 60)
  for (const none of [undefined, '', ' \n']) assert.equal(readPasskeyName(none), null)
})
