import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { findPlace, readSubject } from './place.queries.ts'

const ID = '44444444-4444-4444-8444-444444444444'

test('a subject is a kind that we know and a uuid, nothing else', () => {
  assert.deepEqual(readSubject(`location:${ID}`), { kind: 'location', id: ID })
  for (const over of ['', ID, `area:${ID}`, `person:${ID}`, 'service:1', `service:${ID}' or 1=1`])
    assert.equal(readSubject(over), null, over)
})

test('the place is the area of the page, whatever the subject says; the country has no form', async (t) => {
  const { db, pool, tenant } = await testDatabase(t)
  await pool.query(`
    delete from weefdorp.working_area;
    insert into weefdorp.working_area values ('GM9990');
    insert into open_data.area (code, year, level, name, municipality_code, wijk_code, listed) values
    ('WK999001', 2024, 'wijk', 'Kade', 'GM9990', 'WK999001', true),
    ('NL00', 2024, 'country', 'Nederland', null, null, true)`)
  const find = (code: string, over: string) =>
    read(db, { tenant, actor: 'web', roles: [] }, (trx) =>
      findPlace(trx, code, over, async () => ({ label: 'Samen eten', areaCode: 'WK999009' })),
    )
  assert.deepEqual(await find('wk999001', `service:${ID}`), {
    area: { code: 'WK999001', name: 'Kade' },
    about: { kind: 'service', id: ID, label: 'Samen eten' },
  })
  assert.equal((await find('WK999001', ''))?.about.kind, 'area')
  assert.equal(await find('NL00', ''), null)
})
