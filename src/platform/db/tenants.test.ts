import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import {
  addTenant,
  assertSteppedDown,
  listTenants,
  removeTenant,
  roleName,
  type Tenant,
  tenantForHost,
  tenantIdProblem,
} from './tenants.ts'

const tenant = (id: string, ...hosts: string[]): Tenant => ({
  id,
  name: id,
  role: `db_${id}`,
  hosts,
  phone: null,
  phoneHours: null,
  invented: false,
  theme: 'weefsel',
})

test('a host belongs to the tenant that claims it, whatever the port and the case', () => {
  const tenants = [tenant('gooi', 'gooi.test'), tenant('deventer', 'deventer.test')]
  assert.equal(tenantForHost(tenants, 'Deventer.test:3000')?.id, 'deventer')
})

test('with several tenants an unknown host shows nobody’s wijk', () => {
  const tenants = [tenant('gooi', 'gooi.test'), tenant('deventer')]
  assert.equal(tenantForHost(tenants, 'evil.test'), null)
})

test('the only tenant without a name of its own answers to every host', () => {
  assert.equal(tenantForHost([tenant('gooi')], 'localhost:3000')?.id, 'gooi')
  assert.equal(tenantForHost([tenant('gooi', 'gooi.test')], 'evil.test'), null)
})

test('names that the database needs itself are refused', () => {
  for (const id of ['public', 'pg_temp', 'open_data', 'Gooi', 'a', 'x"y', '1x'])
    assert.ok(tenantIdProblem(id), id)
  assert.equal(tenantIdProblem('gooi_en_vechtstreek'), null)
})

test('a tenant comes with several municipalities and goes without a trace', async (t) => {
  const { pool, db } = await testDatabase(t)
  await addTenant(pool, {
    id: 'gooi',
    name: 'Gooi',
    hosts: ['gooi.test'],
    municipalities: ['GM0402', 'GM0406'],
  })
  const { rows } = await pool.query('select municipality_code from gooi.working_area order by sort')
  assert.deepEqual(
    rows.map((row) => row.municipality_code),
    ['GM0402', 'GM0406'],
  )
  const gooi = (await listTenants(db)).find((each) => each.id === 'gooi')
  assert.ok(gooi)
  await removeTenant(pool, gooi)
  assert.deepEqual(
    (await listTenants(db)).map((each) => each.id),
    ['weefdorp'],
  )
  const left = await pool.query(
    `select from pg_namespace where nspname = 'gooi' union all select from pg_roles where rolname = $1`,
    [gooi.role],
  )
  assert.equal(left.rowCount, 0)
})

test('a municipality code that cannot be one leaves no half tenant behind', async (t) => {
  const { pool, db } = await testDatabase(t)
  await assert.rejects(
    addTenant(pool, { id: 'gooi', name: 'Gooi', hosts: [], municipalities: ['Hilversum'] }),
  )
  assert.deepEqual(
    (await listTenants(db)).map((each) => each.id),
    ['weefdorp'],
  )
  await addTenant(pool, { id: 'gooi', name: 'Gooi', hosts: [], municipalities: ['GM0402'] })
})

test('the start refuses a tenant role that may too much', async (t) => {
  const { pool, db, tenant: own } = await testDatabase(t)
  await assertSteppedDown(db)
  await pool.query(`create table weefdorp.owned (); alter table weefdorp.owned owner to "${own.role}"`)
  await assert.rejects(assertSteppedDown(db), /too many rights/)
})

test('a role has a name that PostgreSQL keeps whole and apart, whatever the database is called', () => {
  assert.equal(roleName('weefsel', 'gooi'), 'weefsel_gooi')
  assert.equal(roleName('Mijn-DB', 'gooi'), 'Mijn-DB_gooi')
  const long = roleName('d'.repeat(60), 'gooi_en_vechtstreek')
  assert.ok(long.length <= 63 && long.endsWith('gooi_en_vechtstreek'))
  assert.notEqual(long, roleName('d'.repeat(61), 'gooi_en_vechtstreek'))
  assert.match(roleName('weef"sel', 'gooi'), /^weefsel_[0-9a-f]{12}_gooi$/)
})

test('the same tenant asked for twice at once is made once', async (t) => {
  const { pool, db } = await testDatabase(t)
  const gooi = { id: 'gooi', name: 'Gooi', hosts: ['gooi.test'], municipalities: ['GM0402'] }
  const outcomes = await Promise.allSettled([addTenant(pool, gooi), addTenant(pool, gooi)])
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await listTenants(db)).length, 2)
})
