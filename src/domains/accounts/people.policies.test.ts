import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Updateable } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { DB } from '../../platform/db/tables.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import type { GivenRole } from './account.ts'
import { invite, withdrawInvitation } from './invitations.commands.ts'
import { accountsById, findAccounts, openInvitations } from './people.queries.ts'
import { giveRole, takeRole } from './roles.commands.ts'

const KEEPER: Role[] = ['resident', 'administrator', 'proved']
const OTHERS: Role[][] = [
  [],
  ['resident', 'administrator'],
  ['proved', 'coordinator', 'privacy', 'worker'],
  ['operator'],
]
const now = new Date('2026-11-22T10:00:00Z')
const today = '2026-11-22'

async function site(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('baas@mail.example'), ('nel@mail.example'), ('piet_x@mail.example') returning id`,
  )
  const [boss, nel, piet] = rows.map(({ id }) => String(id)) as [string, string, string]
  const actor = `account:${boss}`
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>, who = actor) =>
    write(db, { tenant, actor: who, roles }, work)
  const gift =
    (account: string, role: GivenRole, endsOn: string | null = null) =>
    (trx: Trx) =>
      giveRole(trx, { account, role, organizationId: null, areaCode: null, endsOn }, { actor, now })
  const auth = <T>(work: (trx: Trx) => Promise<T>) => as(['auth'], work)
  return { pool, boss, nel, piet, actor, as, auth, gift, tenant }
}

test('an administrator gives and takes roles of others; the database refuses her own and that of privacy officer', async (t) => {
  const { as, gift, boss, nel, pool } = await site(t)
  await as(KEEPER, gift(nel, 'worker'))
  await assert.rejects(as(KEEPER, gift(boss, 'coordinator')), /row-level security/)
  await assert.rejects(as(KEEPER, gift(nel, 'privacy')), /row-level security/)
  for (const roles of OTHERS) await assert.rejects(as(roles, gift(nel, 'adviser')), /row-level security/)
  const { rows } = await pool.query(
    `insert into weefdorp.account_role (id, account_id, role, given_by, given_at)
     values (gen_random_uuid(), $1, 'privacy', 'cli', now()), (gen_random_uuid(), $2, 'administrator', 'cli', now()) returning id`,
    [nel, boss],
  )
  for (const { id } of rows)
    assert.equal(await as(KEEPER, (trx) => takeRole(trx, id, { actor: `account:${boss}`, now })), false)
})

test('a role is given in one’s own name only, and never turned into another by the way', async (t) => {
  const { as, nel, gift } = await site(t)
  await as(KEEPER, gift(nel, 'worker'))
  const forged = (trx: Trx) =>
    giveRole(
      trx,
      { account: nel, role: 'adviser', organizationId: null, areaCode: null, endsOn: null },
      { actor: 'cli', now },
    )
  await assert.rejects(as(KEEPER, forged), /row-level security/)
  await assert.rejects(
    as(KEEPER, (trx) => trx.updateTable('accountRole').set({ role: 'privacy' }).execute()),
    /row-level security/,
  )
})

test('an administrator invites others, not herself, and takes it back; nobody else does', async (t) => {
  const { as, actor, tenant } = await site(t)
  const send = (email: string) => (trx: Trx) =>
    invite(
      trx,
      { email, role: 'worker', organizationId: null, areaCode: null, endsOn: null },
      { to: email, subject: 'x', text: 'x' },
      { tenant: tenant.id, actor, now },
    )
  const id = await as(KEEPER, send('nieuw@mail.example'))
  await assert.rejects(as(KEEPER, send('baas@mail.example')), /row-level security/)
  for (const roles of OTHERS) {
    await assert.rejects(as(roles, send('ander@mail.example')), /row-level security/)
    assert.deepEqual(await as(roles, (trx) => openInvitations(trx, today)), [])
    assert.equal(await as(roles, (trx) => withdrawInvitation(trx, id, { actor, now })), false)
  }
  assert.equal((await as(KEEPER, (trx) => openInvitations(trx, today))).length, 1)
  await assert.rejects(
    as(KEEPER, (trx) =>
      trx.updateTable('accountInvitation').set({ answer: 'accepted', answeredAt: now }).execute(),
    ),
    /row-level security/,
  )
  assert.equal(await as(KEEPER, (trx) => withdrawInvitation(trx, id, { actor, now })), true)
})

test('an invitation is taken back and nothing else: it gets no other address, and does not come open again', async (t) => {
  const { as, actor, pool } = await site(t)
  const open = (email: string) =>
    pool.query(
      `insert into weefdorp.account_invitation (id, email, role, invited_by, invited_at, expires_on)
       values (gen_random_uuid(), $1, 'coordinator', $2, now(), '2099-01-01')`,
      [email, actor],
    )
  await open('nieuw@mail.example')
  const changed = (values: Partial<Updateable<DB['accountInvitation']>>) =>
    as(KEEPER, (trx) => trx.updateTable('accountInvitation').set(values).returning('id').execute())
  await assert.rejects(changed({ email: 'baas@mail.example' }), /row-level security/)
  assert.equal((await changed({ answer: 'withdrawn', answeredAt: now })).length, 1)
  assert.equal((await changed({ answer: null, answeredAt: null })).length, 0)
})

test('addresses and sessions are not for the scope of an administrator', async (t) => {
  const { as } = await site(t)
  assert.deepEqual(await as(KEEPER, (trx) => trx.selectFrom('authUser').select('email').execute()), [])
  assert.deepEqual(await as(KEEPER, (trx) => trx.selectFrom('authSession').select('token').execute()), [])
})

test('accounts are found by a part of the address and by role, with what they may do', async (t) => {
  const { as, auth, gift, nel, piet, pool } = await site(t)
  await as(KEEPER, gift(nel, 'worker'))
  await as(KEEPER, gift(piet, 'worker', '2026-11-01'))
  await pool.query(
    `insert into weefdorp.account_app (account_id, secret, asked_at, confirmed_at) values ($1, 's', now(), now())`,
    [nel],
  )
  const find = async (search: string, role: GivenRole | 'passed' | null, limit = 10, offset = 0) => {
    const { total, rows } = await auth((trx) => findAccounts(trx, { search, role }, { today, limit, offset }))
    return [total, ...rows.map(({ email }) => email.split('@')[0])]
  }
  assert.deepEqual(await find('', null, 2), [3, 'baas', 'nel'])
  assert.deepEqual(await find('', null, 2, 2), [3, 'piet_x'])
  assert.deepEqual(await find('NEL@', null), [1, 'nel'])
  assert.deepEqual(await find('t_x', null), [1, 'piet_x'])
  assert.deepEqual(await find('_', null), [1, 'piet_x'], 'a sign of LIKE is a letter here')
  assert.deepEqual(await find('', 'worker'), [1, 'nel'])
  assert.deepEqual(await find('', 'passed'), [1, 'piet_x'])
  const [one] = await auth((trx) => accountsById(trx, [nel]))
  assert.equal(one?.proof, true)
  assert.equal(one?.seenAt, null)
  assert.deepEqual(
    one?.held.map(({ role }) => role),
    ['worker'],
  )
  assert.deepEqual(await auth((trx) => accountsById(trx, [])), [])
})
