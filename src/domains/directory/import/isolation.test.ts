import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addTenant, listTenants } from '../../../platform/db/tenants.ts'
import { read } from '../../../platform/db/transaction.ts'
import { directoryCounts, offersIn, placesIn } from '../index.ts'
import { bench, PLACES } from './fixture.test.ts'

const TABLES = [
  'organization',
  'location',
  'service',
  'service_at_location',
  'service_area',
  'service_term',
  'taxonomy_term',
  'import_recipe',
]

test('another working area sees nothing of this one, not even by its full name', async (t) => {
  const { import: run, db, pool } = await bench(t)
  await run(
    { ...PLACES, makes: { ...PLACES.makes, service: { name: 'naam' } } },
    'id,naam,adres,lon,lat\n1,De Geus,,5.15,52.55\n',
  )
  await addTenant(pool, { id: 'buurdorp', name: 'Buurdorp', hosts: [], municipalities: ['GM9991'] })
  const other = (await listTenants(db)).find((tenant) => tenant.id === 'buurdorp')
  assert.ok(other)
  const scope = { tenant: other, actor: 'test', roles: ['operator'] as const }
  const seen = await read(db, scope, async (trx) => [
    (await offersIn(trx, {})).length,
    (await placesIn(trx, ['GM9901', 'GM9991'])).length,
    (await directoryCounts(trx, undefined, '2026-11-24')).offers,
  ])
  assert.deepEqual(seen, [0, 0, 0])
  for (const table of TABLES) {
    const peek = read(db, scope, (trx) => sql.raw(`select count(*) from weefdorp.${table}`).execute(trx))
    await assert.rejects(peek, /permission denied/, table)
  }
})
