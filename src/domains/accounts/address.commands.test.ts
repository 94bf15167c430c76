import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { type Scope, write } from '../../platform/db/transaction.ts'
import { askAddress, askedAddress, changeAddress } from './address.commands.ts'

const NOW = new Date('2026-11-22T09:00:00Z')
const LATER = new Date('2026-11-22T09:16:00Z')
const letter = (to: string) => ({ to, subject: 'x', text: 'x' })

async function nel(t: TestContext) {
  const { db, pool, tenant } = await testDatabase(t)
  const make = async (email: string) =>
    String(
      (await pool.query('insert into weefdorp.auth_user (email) values ($1) returning id', [email])).rows[0]
        .id,
    )
  const account = await make('nel@mail.example')
  const scope: Scope = { tenant, actor: `account:${account}`, roles: ['auth'] }
  const who = {
    tenant: tenant.id,
    account,
    now: NOW,
    session: '00000000-0000-4000-8000-000000000000',
    old: 'nel@mail.example',
  }
  return {
    make,
    ask: (email = 'new@mail.example', code = '12345678') =>
      write(db, scope, (trx) =>
        askAddress(trx, who, { email, code }, { code: letter(email), taken: letter(email) }),
      ),
    asked: (now = NOW) => write(db, scope, (trx) => askedAddress(trx, account, now)),
    change: (code: string, now = NOW) =>
      write(db, scope, (trx) => changeAddress(trx, { ...who, now }, code, letter('nel@mail.example'))),
    addresses: async () =>
      (await pool.query('select email from weefdorp.auth_user order by email')).rows.map(
        ({ email }) => email,
      ),
  }
}

test('a code works for a quarter of an hour, once', async (t) => {
  const { ask, asked, change, addresses } = await nel(t)
  assert.equal(await change('12345678'), null)
  await ask()
  assert.deepEqual([await asked(), await asked(LATER)], ['new@mail.example', null])
  assert.equal(await change('12345678', LATER), null)
  assert.equal(await change('12345678'), 'new@mail.example')
  assert.equal(await change('12345678'), null)
  assert.deepEqual(await addresses(), ['new@mail.example'])
})

test('three tries, and a new code gives three more', async (t) => {
  const { ask, change } = await nel(t)
  await ask()
  for (const code of ['1', '2', '3']) assert.equal(await change(code), null)
  assert.equal(await change('12345678'), null)
  await ask('new@mail.example', '87654321')
  assert.equal(await change('87654321'), 'new@mail.example')
})

test('an address that got an account in the meantime is not taken over', async (t) => {
  const { make, ask, change, addresses } = await nel(t)
  await ask()
  await make('new@mail.example')
  assert.equal(await change('12345678'), null)
  assert.deepEqual(await addresses(), ['nel@mail.example', 'new@mail.example'])
})
