import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type Role, read, type Scope, write } from '../../platform/db/transaction.ts'
import { takeCode } from './code.commands.ts'
import { editorsOf } from './editors.queries.ts'
import { claimWorld } from './fixture.test.ts'

const STAFF: Role[] = ['resident', 'editor', 'worker', 'adviser', 'administrator', 'privacy', 'proved']

/** Nel edits De Spoel by a claim, Piet edits Het Veer, and both have a claim that runs. */
async function twoEditors(t: Parameters<typeof claimWorld>[0]) {
  const world = await claimWorld(t)
  const { nel, piet, veer, spoel, asks, asAuth, asSystem, tenant, db } = world
  const { id, code } = await asks(nel)
  await asAuth(nel, (trx) => takeCode(trx, { tenant: tenant.id, account: nel, now: new Date() }, id, code))
  await asSystem((trx) =>
    trx
      .insertInto('accountRole')
      .values({
        id: crypto.randomUUID(),
        accountId: piet,
        role: 'editor',
        organizationId: veer,
        givenBy: 't',
        givenAt: new Date(),
      })
      .execute(),
  )
  await asks(nel, { way: 'phone' }, { organization: veer })
  await asks(piet, { way: 'mail', ownEmail: 'p@de-spoel.nl' }, { organization: spoel })
  const run = (scope: Scope, statement: string) =>
    write(db, scope, async (trx) => Number((await sql.raw(statement).execute(trx)).numAffectedRows ?? 0))
  const refused = (scope: Scope, statement: string) =>
    assert.rejects(run(scope, statement), /row-level security/, statement)
  return { ...world, id, run, refused }
}

test('a claim is seen by who asked and, after a second proof, by a coordinator; its code by neither', async (t) => {
  const { tenant, nel, piet, co, as, count } = await twoEditors(t)
  assert.equal(await count(as(nel, ['resident']), 'claim'), 2)
  assert.equal(await count(as(piet, ['resident']), 'claim'), 1)
  assert.equal(await count(as(piet, STAFF), 'claim'), 1, 'an editor sees no claim on her organisation')
  assert.equal(await count(as(co, ['coordinator']), 'claim'), 0, 'without a second proof')
  assert.equal(await count(as(co, ['coordinator', 'proved']), 'claim'), 3)
  assert.equal(await count({ tenant, actor: 'web', roles: [] }, 'claim'), 0, 'a visitor')
  for (const scope of [as(nel, STAFF), as(piet, STAFF), as(co, ['coordinator', 'proved'])])
    assert.equal(await count(scope, 'claimCode'), 0)
})

test('nobody grants themselves a claim or a role by writing it', async (t) => {
  const { nel, co, spoel, veer, as, run, refused } = await twoEditors(t)
  for (const scope of [as(nel, ['resident']), as(nel, STAFF)]) {
    assert.equal(await run(scope, `update claim set granted_at = now(), granted_by = 'x'`), 0)
    await refused(
      scope,
      `insert into claim (id, organization_id, account_id, way, lang, email, asked_at, granted_at, granted_by)
       values (gen_random_uuid(), '${veer}', '${nel}', 'phone', 'nl', 'a@b.nl', now(), now(), 'x')`,
    )
    await refused(scope, `insert into claim_code select id, repeat('0', 64) from claim limit 1`)
  }
  const give = (account: string, organization: string, by: string) =>
    `insert into account_role (id, account_id, role, organization_id, given_by, given_at)
     values (gen_random_uuid(), '${account}', 'editor', '${organization}', '${by}', now())`
  const editor = as(nel, ['resident', 'editor', 'proved'])
  await refused(editor, give(nel, veer, editor.actor))
  await refused(editor, give(co, spoel, editor.actor))
  const judge = as(co, ['coordinator', 'proved'])
  await refused(judge, give(co, veer, judge.actor))
  await refused(judge, give(nel, veer, 'somebody'))
  await refused(as(co, ['coordinator']), give(nel, veer, judge.actor))
  assert.equal(await run(judge, give(nel, veer, judge.actor)), 1, 'who asked for it')
})

test('editors know who edits with them, and of no other organisation', async (t) => {
  const { nel, piet, co, spoel, veer, db, as, count } = await twoEditors(t)
  const names = async (scope: Scope, organization: string) =>
    (await read(db, scope, (trx) => editorsOf(trx, organization))).map(({ email }) => email)
  const editor: Role[] = ['resident', 'editor']
  assert.deepEqual(await names(as(nel, editor), spoel), ['nel@mail.example'])
  assert.deepEqual(await names(as(nel, editor), veer), [])
  assert.deepEqual(await names(as(piet, editor), spoel), [])
  assert.deepEqual(await names(as(co, ['coordinator']), spoel), [])
  assert.deepEqual(await names(as(co, ['coordinator', 'proved']), spoel), ['nel@mail.example'])
  assert.deepEqual(await names(as(co, ['worker', 'proved']), spoel), [])
  assert.equal(await count(as(nel, editor), 'accountRole'), 1)
  assert.equal(await count(as(piet, editor), 'accountRole'), 1)
})

test('an editor ends and invites for her own organisation, and changes nothing else', async (t) => {
  const { nel, piet, spoel, veer, as, run, refused } = await twoEditors(t)
  const editor = as(nel, ['resident', 'editor'])
  const offer = (organization: string, role: string, by: string) =>
    `insert into account_invitation (id, email, role, organization_id, invited_by, invited_at, expires_on)
     values (gen_random_uuid(), 'x@y.nl', '${role}', ${organization}, '${by}', now(), '2099-01-01')`
  assert.equal(await run(editor, offer(`'${spoel}'`, 'editor', editor.actor)), 1)
  await refused(editor, offer(`'${veer}'`, 'editor', editor.actor))
  await refused(editor, offer('null', 'administrator', editor.actor))
  await refused(editor, offer(`'${spoel}'`, 'editor', `account:${piet}`))
  await refused(editor, `update account_invitation set email = 'evil@y.nl'`)
  await refused(editor, `update account_role set ends_on = '2199-01-01'`)
  const ended = `ended_at = now(), ended_by = '${editor.actor}'`
  assert.equal(await run(editor, `update account_role set ${ended} where organization_id = '${veer}'`), 0)
  assert.equal(await run(editor, `update account_role set ${ended} where organization_id = '${spoel}'`), 1)
  assert.equal(
    await run(editor, offer(`'${spoel}'`, 'editor', editor.actor).replace('x@y', 'z@y')).catch(() => 0),
    0,
  )
})

test('nobody invites herself to edit, whoever she may invite otherwise', async (t) => {
  const { co, nel, spoel, as, run, refused } = await twoEditors(t)
  const offer = (email: string, by: string) =>
    `insert into account_invitation (id, email, role, organization_id, invited_by, invited_at, expires_on)
     values (gen_random_uuid(), '${email}', 'editor', '${spoel}', '${by}', now(), '2099-01-01')`
  const judge = as(co, ['coordinator', 'proved'])
  const editor = as(nel, ['resident', 'editor'])
  await refused(judge, offer('co@mail.example', judge.actor))
  await refused(editor, offer('nel@mail.example', editor.actor))
  assert.equal(await run(judge, offer('nieuw@mail.example', judge.actor)), 1)
  await refused(judge, `update account_invitation set email = 'co@mail.example'`)
  const over = `answer = 'withdrawn', answered_at = now()`
  assert.equal(await run(editor, `update account_invitation set ${over}`), 1)
  assert.equal(await run(judge, 'update account_invitation set answer = null, answered_at = null'), 0)
})

test('a coordinator does not judge what they ask themselves', async (t) => {
  const { co, veer, as, asks, run, refused } = await twoEditors(t)
  const { id } = await asks(co, { way: 'phone' }, { organization: veer })
  const judge = as(co, ['coordinator', 'proved'])
  assert.equal(
    await run(judge, `update claim set granted_at = now(), granted_by = 'x' where id = '${id}'`),
    0,
  )
  await refused(judge, `update claim set account_id = '${co}' where id <> '${id}'`)
  await refused(judge, `insert into claim_code values ('${id}', repeat('0', 64))`)
  await refused(
    judge,
    `insert into account_role (id, account_id, role, organization_id, given_by, given_at)
     values (gen_random_uuid(), '${co}', 'editor', '${veer}', '${judge.actor}', now())`,
  )
})
