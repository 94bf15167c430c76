import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moveEditors } from '../../domains/accounts/follow-merge.commands.ts'
import { everyRow, twoLists } from '../../domains/directory/duplicates/fixture.test.ts'
import { mergeItems, undoMerge } from '../../domains/directory/index.ts'
import { movePeople } from '../../domains/people/follow-merge.commands.ts'
import { write } from '../../platform/db/transaction.ts'
import { followers } from './followers.ts'

test('editors, claims and people of an organisation go along when it is merged, and come back', async (t) => {
  const site = await twoLists(t)
  const [kept, gone] = [
    await site.idOf('organization', 'Welzijn Weverloo'),
    await site.idOf('organization', 'Stichting Welzijn Weverloo'),
  ]
  const { rows } = await site.pool.query(
    `insert into weefdorp.auth_user (email) values ('nel@mail.example'), ('an@mail.example') returning id`,
  )
  const [nel, an] = rows.map(({ id }) => String(id))
  // An keeps both already: that is not doubled.
  await site.pool.query(
    `insert into weefdorp.account_role (id, account_id, role, organization_id, given_by, given_at) values
      (gen_random_uuid(), $1, 'editor', $3, 'test', now()), (gen_random_uuid(), $2, 'editor', $3, 'test', now()),
      (gen_random_uuid(), $2, 'editor', $4, 'test', now())`,
    [nel, an, gone, kept],
  )
  await site.pool.query(
    `with made as (insert into weefdorp.person (id, made_at, made_by) values (gen_random_uuid(), now(), 'test') returning id)
     insert into weefdorp.person_field select id, 'organization', to_jsonb($1::text) from made`,
    [gone],
  )
  await site.pool.query(
    `insert into weefdorp.claim (id, organization_id, account_id, way, lang, email, reason, asked_at)
     values (gen_random_uuid(), $1, $2, 'request', 'nl', 'an@mail.example', 'Ik werk daar.', now())`,
    [gone, an],
  )
  const asksFor = async () =>
    (await site.pool.query('select organization_id from weefdorp.claim')).rows.map(
      (row) => row.organization_id,
    )
  const before = await everyRow(site)
  const worksFor = async () =>
    (await site.pool.query('select value from weefdorp.person_field')).rows.map((row) => row.value)
  const keeps = async (id: string) =>
    (
      await site.pool.query(
        'select account_id from weefdorp.account_role where organization_id = $1 order by 1',
        [id],
      )
    ).rows.map((row) => row.account_id)
  const wish = { kind: 'organization' as const, keptId: kept, goneId: gone, choices: {} }
  const merged = await site.run((trx) => mergeItems(trx, wish, site.by, followers))
  assert.ok(merged.ok)
  assert.deepEqual(await worksFor(), [kept])
  assert.deepEqual(await asksFor(), [kept])
  assert.deepEqual(await keeps(kept), [nel, an].toSorted())
  assert.deepEqual(await keeps(gone), [an])
  const told = await site.pool.query(
    `select subject from weefdorp.audit_event where action = 'account.role.moved'`,
  )
  assert.deepEqual(told.rows, [{ subject: nel }])
  const undone = await site.run((trx) => undoMerge(trx, merged.value, site.by, followers))
  assert.ok(undone.ok)
  assert.deepEqual((await everyRow(site)).split('\n'), before.split('\n'))
  assert.deepEqual(await worksFor(), [gone])
  assert.deepEqual(await asksFor(), [gone])
})

test('without the rights of the system nobody moves roles or profiles', async (t) => {
  const site = await twoLists(t)
  const way = { from: await site.idOf('organization', 'Welzijn Weverloo'), to: site.account, actor: 'test' }
  const scope = { ...site.scope, roles: ['coordinator' as const, 'proved' as const] }
  assert.deepEqual(await write(site.db, scope, (trx) => moveEditors(trx, way)), [])
  assert.deepEqual(await write(site.db, scope, (trx) => movePeople(trx, way)), [])
})
