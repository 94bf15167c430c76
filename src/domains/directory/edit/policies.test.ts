import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { type Role, read, write } from '../../../platform/db/transaction.ts'
import { changeItem } from './change.commands.ts'
import { editSite, tuesday } from './fixture.test.ts'

type Site = Awaited<ReturnType<typeof editSite>>

const insert = (
  account: string | null,
  change: { item: string; group: string; state: string; role: string; kind?: string; after?: string },
) => {
  const { item, group, state, role, kind = 'service', after = '{"phones":[],"email":null}' } = change
  return sql`insert into item_change (id, kind, item_id, field_group, before, after, state, changed_at, role, account_id)
    values (gen_random_uuid(), ${kind}, ${item}::uuid, ${group}, '{"phones":[],"email":null}', ${after}::jsonb, ${state},
      now(), ${role}, ${account}::uuid)`
}

async function refused(work: Promise<unknown>, what: string): Promise<void> {
  await assert.rejects(work, /row-level security/, what)
}

test('an editor writes versions of her own items only, as herself, and of what may do harm none that holds', async (t) => {
  const { editor, coordinator, table, others } = await editSite(t)
  const as = (change: Parameters<typeof insert>[1], account = editor.account) =>
    editor.run((trx) => insert(account, change).execute(trx))
  const mine = { item: table, group: 'times', state: 'applied', role: 'editor' }
  await as(mine)
  await refused(as({ ...mine, item: others }), 'of another organisation')
  await refused(as(mine, coordinator.account), 'as somebody else')
  await refused(as({ ...mine, role: 'coordinator' }), 'as a coordinator')
  for (const group of ['place', 'areas', 'existence', 'themes']) await refused(as({ ...mine, group }), group)
  await as({ ...mine, group: 'ages' })
  await as({ ...mine, group: 'contact' })
  await refused(as({ ...mine, group: 'contact', after: '{"phones":[{}],"email":null}' }), 'a phone number')
  await refused(as({ ...mine, group: 'contact', after: '{"phones":[],"email":"x"}' }), 'a mail address')
  await as({ ...mine, group: 'place', state: 'waiting' })
  const decided = editor.run((trx) =>
    sql`update item_change set state = 'applied' where state = 'waiting'`.execute(trx),
  )
  await refused(decided, 'her own decision')
})

test('an editor changes the rows of her own items, and can neither hide one nor bring it back', async (t) => {
  const { editor, table, others, ours, theirs, house, pool } = await editSite(t)
  const touched = (query: (trx: Trx) => Promise<{ numAffectedRows?: bigint | undefined }>) =>
    editor.run(async (trx) => Number((await query(trx)).numAffectedRows))
  const rename = (kind: string, id: string) =>
    touched((trx) => sql`update ${sql.table(kind)} set name = 'X' where id = ${id}::uuid`.execute(trx))
  const own = [
    await rename('service', table),
    await rename('organization', ours),
    await rename('location', house),
  ]
  assert.deepEqual(own, [1, 1, 1])
  assert.deepEqual([await rename('service', others), await rename('organization', theirs)], [0, 0])
  const hide = editor.run((trx) =>
    sql`update service set status = 'inactive' where id = ${table}::uuid`.execute(trx),
  )
  await refused(hide, 'hiding')
  await pool.query(`update weefdorp.service set status = 'inactive'`)
  assert.equal(await rename('service', table), 0)
  const seen = await editor.run((trx) => trx.selectFrom('service').select('id').execute())
  assert.deepEqual(seen, [{ id: table }])
})

/** What each role sees and may do with one change that waits, in plain SQL. */
async function powers({ db, tenant }: Site, roles: Role[], actor: string) {
  const scope = { tenant, actor, roles }
  const count = async (query: ReturnType<typeof sql>) =>
    (await read(db, scope, (trx) => query.execute(trx))).rows.length
  const affected = async (query: ReturnType<typeof sql>) => {
    const outcome = await write(db, scope, (trx) => query.execute(trx)).catch(() => null)
    return outcome === null ? 'refused' : Number(outcome.numAffectedRows ?? 0)
  }
  return {
    changes: await count(sql`select from item_change`),
    kept: await count(sql`select from item_kept`),
    hidden: await count(sql`select from service where status <> 'active'`),
    decides: await affected(sql`update item_change set reason = 'x'`),
    erases: await affected(sql`delete from item_change`),
  }
}

async function withOne(t: TestContext): Promise<Site> {
  const site = await editSite(t)
  const { table, others, coordinator, pool } = site
  const wish = { kind: 'service', id: table, group: 'times', values: tuesday('08:00', '09:00') } as const
  await coordinator.run((trx) => changeItem(trx, wish, coordinator))
  await pool.query(`update weefdorp.service set status = 'inactive' where id = $1`, [others])
  return site
}

test('versions are seen by who keeps the item, decided by a coordinator, and erased by the system alone', async (t) => {
  const site = await withOne(t)
  const none = { changes: 0, kept: 0, hidden: 0, decides: 0, erases: 0 }
  const stranger = 'account:00000000-0000-4000-8000-000000000000'
  assert.deepEqual(await powers(site, [], 'web'), none)
  for (const role of ['resident', 'worker', 'adviser', 'administrator', 'privacy', 'editor'] as const)
    assert.deepEqual(await powers(site, [role], stranger), none, role)
  const { editor, coordinator } = site
  assert.deepEqual(await powers(site, ['resident', 'coordinator'], coordinator.actor), {
    ...{ changes: 1, kept: 1, hidden: 1, decides: 1, erases: 0 },
  })
  const own = await powers(site, ['resident', 'editor'], editor.actor)
  assert.deepEqual(own, { changes: 1, kept: 1, hidden: 0, decides: 'refused', erases: 0 })
})

test('an editor whose role ended keeps nothing any more', async (t) => {
  const site = await withOne(t)
  const { editor, pool } = site
  await pool.query(`update weefdorp.account_role set ends_on = '2020-01-01' where role = 'editor'`)
  const seen = await powers(site, ['resident', 'editor'], editor.actor)
  assert.deepEqual([seen.changes, seen.decides], [0, 0])
})
