import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { colleaguesFor } from './colleagues.queries.ts'

test('colleagues for a buurt: of its wijk, then of its municipality, then who coordinates; of each one line', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  const gifts = [
    ['stad', 'worker', 'GM9990', null],
    ['wijk', 'worker', 'WK999001', null],
    ['wijk', 'worker', 'GM9990', null],
    ['elders', 'worker', 'WK999002', null],
    ['zonder', 'worker', null, null],
    ['voorbij', 'worker', 'WK999001', '2026-11-01'],
    ['tot-vandaag', 'worker', 'WK999001', '2026-11-02'],
    ['co', 'coordinator', null, null],
    ['beheer', 'administrator', null, null],
  ] as const
  const ids = new Map(gifts.map(([name]) => [name, newId()]))
  for (const [name, id] of ids)
    await pool.query(`insert into weefdorp.auth_user (id, email) values ('${id}', '${name}@x.example')`)
  const text = (value: string | null) => (value === null ? 'null' : `'${value}'`)
  for (const [name, role, area, endsOn] of gifts)
    await pool.query(`
      insert into weefdorp.account_role (id, account_id, role, area_code, ends_on, given_by, given_at)
      values (gen_random_uuid(), '${ids.get(name)}', '${role}', ${text(area)}, ${text(endsOn)}, 'test', now())`)
  const found = await read(db, { tenant, actor: 'test', roles: ['auth'] }, (trx) =>
    colleaguesFor(trx, 'BU99900103', '2026-11-02'),
  )
  assert.deepEqual(
    found.map(({ email, role }) => [email.split('@')[0], role]),
    [
      ['tot-vandaag', 'worker'],
      ['wijk', 'worker'],
      ['stad', 'worker'],
      ['co', 'coordinator'],
    ],
  )
})
