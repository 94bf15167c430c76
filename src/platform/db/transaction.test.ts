import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { addTenant, listTenants, type Tenant } from './tenants.ts'
import { openingStatement, read, type Scope, write } from './transaction.ts'

const tenant: Tenant = {
  id: 'weefdorp',
  name: 'Weefdorp',
  role: 'db_weefdorp',
  hosts: [],
  phone: null,
  phoneHours: null,
  invented: true,
  theme: 'weefsel',
}

const scopeOf = (of: Tenant): Scope => ({ tenant: of, actor: 'test', roles: [] })

async function twoTenants(t: Parameters<typeof testDatabase>[0]) {
  const database = await testDatabase(t)
  await addTenant(database.pool, { id: 'elders', name: 'Elders', hosts: ['elders.test'], municipalities: [] })
  const tenants = await listTenants(database.db)
  const [other, own] = ['elders', 'weefdorp'].map((id) => tenants.find((each) => each.id === id) as Tenant)
  return { ...database, own: own as Tenant, other: other as Tenant }
}

test('nothing but a checked value reaches the opening statement', () => {
  for (const wrong of [
    { actor: "x'; drop schema weefdorp; --" },
    { roles: ['boss' as never] },
    { receiptHash: "' or true" },
    { tenant: { ...tenant, id: 'a"; reset role; --' } },
    { tenant: { ...tenant, role: 'x" ' } },
  ]) {
    assert.throws(() => openingStatement({ ...scopeOf(tenant), ...wrong }))
  }
})

test('another tenant is permission denied, even by its qualified name', async (t) => {
  const { db, own } = await twoTenants(t)
  for (const statement of [
    'select * from elders.working_area',
    'insert into elders.audit_event (actor, action, kind, subject) values (1, 1, 1, 1)',
    'create table elders.mine ()',
    'select * from platform.tenant',
    'select * from graphile_worker._private_jobs',
  ]) {
    await assert.rejects(
      write(db, scopeOf(own), (trx) => sql.raw(statement).execute(trx)),
      /permission denied/,
      statement,
    )
  }
})

test('each tenant finds its own tables under the same plain name', async (t) => {
  const { db, own, other } = await twoTenants(t)
  const codes = (of: Tenant) =>
    read(db, scopeOf(of), (trx) => trx.selectFrom('workingArea').select('municipalityCode').execute())
  assert.deepEqual(await codes(own), [{ municipalityCode: 'GM9901' }])
  assert.deepEqual(await codes(other), [])
})

test('two hundred transactions at once never see each other’s tenant', async (t) => {
  const { db, own, other } = await twoTenants(t)
  const seen = await Promise.all(
    Array.from({ length: 200 }, (_, turn) => {
      const of = turn % 2 ? own : other
      return read(db, scopeOf(of), async (trx) => {
        const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(trx)
        return rows[0]?.schema === of.id
      })
    }),
  )
  assert.ok(seen.every(Boolean))
})

test('a tenant adds jobs for itself and for nobody else', async (t) => {
  const { db, own } = await twoTenants(t)
  const add = (payload: object) =>
    write(db, scopeOf(own), (trx) => sql`select jobs.add('x', ${JSON.stringify(payload)}::json)`.execute(trx))
  await add({ tenant: 'weefdorp' })
  await assert.rejects(add({ tenant: 'elders' }), /for itself only/)
  await assert.rejects(add({}), /for itself only/)
})

test('a reading transaction cannot write, and afterwards the connection is nobody again', async (t) => {
  const { db, own } = await twoTenants(t)
  await assert.rejects(
    read(db, scopeOf(own), (trx) => sql`delete from working_area`.execute(trx)),
    /read-only transaction/,
  )
  const { rows } = await sql<{ role: string; actor: string }>`
    select current_setting('role') as role, current_setting('app.actor', true) as actor`.execute(db)
  assert.equal(rows[0]?.role, 'none')
  assert.equal(rows[0]?.actor ?? '', '')
})

test('what happened cannot be rewritten by a tenant', async (t) => {
  const { db, own } = await twoTenants(t)
  for (const statement of [
    'update audit_event set actor = 1',
    'delete from audit_event',
    'truncate audit_event',
  ]) {
    await assert.rejects(
      write(db, scopeOf(own), (trx) => sql.raw(statement).execute(trx)),
      /permission denied/,
    )
  }
})

test('the web may read what is public and write nothing but messages, letters and the record of both', async (t) => {
  const { db, own } = await twoTenants(t)
  for (const table of [
    'working_area',
    'taxonomy_term',
    'organization',
    'location',
    'service',
    'service_at_location',
    'service_area',
    'service_term',
    'import_recipe',
    'message_tally',
    'mail',
  ]) {
    const changed = await write(db, scopeOf(own), async (trx) => {
      const { numAffectedRows } = await sql.raw(`delete from ${table}`).execute(trx)
      return Number(numAffectedRows ?? 0)
    })
    assert.equal(changed, 0, `delete from ${table}`)
  }
  for (const statement of [
    `insert into working_area (municipality_code) values ('GM0001')`,
    `insert into taxonomy_term (taxonomy, id, name_nl, name_en, sort) values ('situation', 'x', 'x', 'x', 1)`,
    `insert into import_recipe (name, recipe, saved_at) values ('x', '{}', now())`,
    `insert into audit_event (actor, action, kind, subject) values ('somebody-else', 'x', 'x', 'x')`,
  ]) {
    await assert.rejects(
      write(db, scopeOf(own), (trx) => sql.raw(statement).execute(trx)),
      /row-level security/,
      statement,
    )
  }
  const { rows } = await read(db, scopeOf(own), (trx) => sql`select from audit_event`.execute(trx))
  assert.equal(rows.length, 0)
})
