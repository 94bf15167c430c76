import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { steppedDown } from './stepped-down.ts'

test('every query runs as the role of the working area, in its schema and scope', async (t) => {
  const { pool, tenant } = await testDatabase(t)
  const db = steppedDown(pool, { tenant, actor: 'test', roles: ['auth'] })
  const { rows } = await sql<{ role: string; schema: string; actor: string }>`
    select current_user as role, current_schema() as schema, public.actor() as actor`.execute(db)
  assert.deepEqual(rows, [{ role: tenant.role, schema: tenant.id, actor: 'test' }])
})

test('a connection goes back as it came, also after a failed query', async (t) => {
  const { pool, tenant } = await testDatabase(t)
  const db = steppedDown(pool, { tenant, actor: 'test', roles: ['auth'] })
  await assert.rejects(sql`select from nothing_of_this_name`.execute(db))
  await assert.rejects(sql`select 1 / 0`.execute(db))
  const { rows } = await pool.query(
    `select current_setting('app.actor', true) as actor, current_user as role`,
  )
  assert.notEqual(rows[0].role, tenant.role)
  assert.equal(rows[0].actor ?? '', '')
})

test('a transaction is kept or dropped as a whole', async (t) => {
  const { pool, tenant } = await testDatabase(t)
  const db = steppedDown(pool, { tenant, actor: 'test', roles: ['auth'] })
  const count = async () => (await db.selectFrom('authUser').selectAll().execute()).length
  await assert.rejects(
    db.transaction().execute(async (trx) => {
      await trx.insertInto('authUser').values({ email: 'a@mail.example' }).execute()
      throw new Error('no')
    }),
    /no/,
  )
  assert.equal(await count(), 0)
  await db
    .transaction()
    .execute((trx) => trx.insertInto('authUser').values({ email: 'a@mail.example' }).execute())
  assert.equal(await count(), 1)
})
