import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { moveEditors, moveEditorsBack } from './follow-merge.commands.ts'

/** The organisation that is merged, the one that is kept, and one that has nothing to do with it. */
const [GONE, KEPT, OTHER] = [newId(), newId(), newId()] as [string, string, string]
const NAMES = { [GONE]: 'gone', [KEPT]: 'kept', [OTHER]: 'other' }
const ACTOR = 'account:11111111-1111-4111-8111-111111111111'
const WAY = { from: GONE, to: KEPT, actor: ACTOR }

async function site(t: TestContext) {
  const { db, tenant, pool } = await testDatabase(t)
  for (const id of [GONE, KEPT, OTHER])
    await pool.query(
      `insert into weefdorp.organization (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name)
       values ($1::uuid, 't', $1::text, '', now(), now(), now(), 'De Spoel')`,
      [id],
    )
  const account = async (name: string) => {
    const { rows } = await pool.query('insert into weefdorp.auth_user (email) values ($1) returning id', [
      `${name}@mail.example`,
    ])
    return String(rows[0]?.id)
  }
  const edits = async (accountId: string, organization: string, ended = false) => {
    const { rows } = await pool.query(
      `insert into weefdorp.account_role (id, account_id, role, organization_id, given_by, given_at, ended_at, ended_by)
       values (gen_random_uuid(), $1, 'editor', $2, 'test', now(), $3, $4) returning id`,
      [accountId, organization, ended ? new Date() : null, ended ? 'test' : null],
    )
    return String(rows[0]?.id)
  }
  const as = <T>(roles: Role[], work: (trx: Trx) => Promise<T>) =>
    write(db, { tenant, actor: ACTOR, roles }, work)
  /** Of each role: whose it is, for which organisation, and whether it ended. */
  const roles = async () => {
    const { rows } = await pool.query(
      `select split_part(email, '@', 1) as who, organization_id as of, ended_at is not null as ended
       from weefdorp.account_role join weefdorp.auth_user on auth_user.id = account_id`,
    )
    return rows.map((row) => `${row.who} ${NAMES[row.of]}${row.ended ? ' ended' : ''}`).toSorted()
  }
  const told = async () => {
    const { rows } = await pool.query(
      `select actor, subject, detail from weefdorp.audit_event where action = 'account.role.moved' order by id`,
    )
    return rows.map(({ actor, subject, detail }) => [actor, subject, NAMES[detail.from], NAMES[detail.to]])
  }
  return { pool, account, edits, as, roles, told }
}

test('an editor goes along; who edits both, whose role ended and who edits another stay where they are', async (t) => {
  const { account, edits, as, roles, told } = await site(t)
  const nel = await account('nel')
  const moved = await edits(nel, GONE)
  const both = await account('piet')
  await edits(both, GONE)
  await edits(both, KEPT)
  await edits(await account('kees'), GONE, true)
  await edits(await account('an'), OTHER)
  assert.deepEqual(await as(['system'], (trx) => moveEditors(trx, WAY)), [moved])
  assert.deepEqual(await roles(), ['an other', 'kees gone ended', 'nel kept', 'piet gone', 'piet kept'])
  assert.deepEqual(await told(), [[ACTOR, nel, 'gone', 'kept']])
  assert.deepEqual(await as(['system'], (trx) => moveEditors(trx, WAY)), [], 'a second time there is nobody')
})

test('a role for the kept organisation that ended does not hold an editor back', async (t) => {
  const { account, edits, as, roles } = await site(t)
  const nel = await account('nel')
  await edits(nel, KEPT, true)
  const moved = await edits(nel, GONE)
  assert.deepEqual(await as(['system'], (trx) => moveEditors(trx, WAY)), [moved])
  assert.deepEqual(await roles(), ['nel kept', 'nel kept ended'])
})

test('a role for the kept organisation that ran out by its date does not hold an editor back either', async (t) => {
  const { pool, account, edits, as, roles } = await site(t)
  const nel = await account('nel')
  const old = await edits(nel, KEPT)
  await pool.query(`update weefdorp.account_role set ends_on = '2020-01-01' where id = $1`, [old])
  const moved = await edits(nel, GONE)
  assert.deepEqual(await as(['system'], (trx) => moveEditors(trx, WAY)), [moved])
  assert.deepEqual(await roles(), ['nel kept', 'nel kept ended'])
})

test('who got the role anew since keeps the new one when it goes back', async (t) => {
  const { account, edits, as, roles } = await site(t)
  const nel = await account('nel')
  await edits(nel, GONE)
  const ids = await as(['system'], (trx) => moveEditors(trx, WAY))
  await edits(nel, GONE)
  await as(['system'], (trx) => moveEditorsBack(trx, WAY, ids))
  assert.deepEqual(await roles(), ['nel gone', 'nel kept'])
})

test('back go the roles that moved and no others; what ended since stays ended, what went on stays there', async (t) => {
  const { pool, account, edits, as, roles, told } = await site(t)
  const nel = await account('nel')
  const [stays, ends, goesOn] = [
    await edits(nel, GONE),
    await edits(await account('piet'), GONE),
    await edits(await account('kees'), GONE),
  ]
  await edits(await account('an'), KEPT)
  const ids = await as(['system'], (trx) => moveEditors(trx, WAY))
  assert.deepEqual(ids.toSorted(), [stays, ends, goesOn].toSorted())
  await pool.query(`update weefdorp.account_role set ended_at = now(), ended_by = 'test' where id = $1`, [
    ends,
  ])
  await pool.query('update weefdorp.account_role set organization_id = $2 where id = $1', [goesOn, OTHER])
  await pool.query('truncate weefdorp.audit_event')
  await as(['system'], (trx) => moveEditorsBack(trx, WAY, ids))
  assert.deepEqual(await roles(), ['an kept', 'kees other', 'nel gone', 'piet gone ended'])
  const back = await told()
  assert.equal(back.length, 2)
  assert.ok(back.some(([, subject]) => subject === nel))
  for (const [, , from, to] of back) assert.deepEqual([from, to], ['kept', 'gone'])
})

test('nobody but the system moves a role: a visitor finds none, a coordinator is refused', async (t) => {
  const { account, edits, as, roles, told } = await site(t)
  const role = await edits(await account('nel'), GONE)
  const there = { ...WAY, from: KEPT, to: GONE }
  for (const scope of [[], ['worker', 'proved'], ['coordinator']] as Role[][]) {
    assert.deepEqual(await as(scope, (trx) => moveEditors(trx, WAY)), [], scope.join(' '))
    await as(scope, (trx) => moveEditorsBack(trx, there, [role]))
  }
  const refused = /row-level security policy for table "account_role"/
  const keeper: Role[] = ['coordinator', 'proved']
  await assert.rejects(
    as(keeper, (trx) => moveEditors(trx, WAY)),
    refused,
  )
  await assert.rejects(
    as(keeper, (trx) => moveEditorsBack(trx, there, [role])),
    refused,
  )
  assert.deepEqual(await roles(), ['nel gone'])
  assert.deepEqual(await told(), [])
})
