import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallTown } from '../reach/fixture.test.ts'
import { boxAround, buurtenAround, municipalityShapes } from './around.queries.ts'

test('the buurten of the working area come with those of its neighbours that lie near, each with a point', async (t) => {
  const { look, pool } = await smallTown(t)
  const found = await look(['system'], (trx) => buurtenAround(trx, 2_000))
  assert.deepEqual(
    found.map(({ code, own, wijkCode, point }) => [
      code,
      own,
      wijkCode,
      Math.round(point?.x ?? 0),
      Math.round(point?.y ?? 0),
    ]),
    [
      ['BU99010101', true, 'WK990101', 150_000, 450_000],
      ['BU99010102', true, 'WK990101', 151_000, 450_000],
      ['BU99010201', true, 'WK990102', 160_000, 450_000],
      ['BU99020101', false, 'WK990201', 150_000, 451_000],
    ],
  )
  assert.equal((await look(['system'], (trx) => buurtenAround(trx, 400))).length, 3)
  const box = boxAround(found.slice(0, 1), 100)
  assert.ok(box && Math.abs(box.minX - 149_450) < 1 && Math.abs(box.maxY - 450_550) < 1)
  assert.equal(boxAround([], 100), null)
  // A label point stands in for a border that is not known.
  await pool.query(`delete from open_data.area_shape where code = 'BU99020101'`)
  await pool.query(
    `update open_data.area set longitude = 5.3145, latitude = 52.0386 where code = 'BU99020101'`,
  )
  await pool.query(`update open_data.dataset set imported_at = now()`)
  const labelled = await look(['system'], (trx) => buurtenAround(trx, 5_000))
  assert.equal(labelled.find(({ own }) => !own)?.shape, null)
  assert.equal(labelled.length, 4)
})

test('a municipality that older lists alone know is no neighbour any more', async (t) => {
  const { look, pool } = await smallTown(t)
  await pool.query(`insert into open_data.area (code, year, level, name, municipality_code, wijk_code, listed)
    values ('BU99030101', 2020, 'buurt', 'Oud', 'GM9903', 'WK990301', true)`)
  await pool.query(`insert into open_data.area_shape (code, year, shape, rd_box, dataset_id)
    select 'BU99030101', 2020, shape, rd_box, dataset_id from open_data.area_shape where code = 'BU99020101'`)
  const found = await look(['system'], (trx) => buurtenAround(trx, 2_000))
  assert.deepEqual(
    found.filter(({ own }) => !own).map(({ code }) => code),
    ['BU99020101'],
  )
})

test('borders of municipalities are the newest real ones', async (t) => {
  const { look, pool } = await smallTown(t)
  await pool.query(`insert into open_data.area_shape (code, year, shape, rd_box, approximate, dataset_id)
    select code, 2024, (select shape from open_data.area_shape where code = 'BU99010101'), '((1,1),(0,0))',
      code = 'GM9902', 'grens' from unnest(array['GM9901', 'GM9902']) as code`)
  assert.equal(
    (await look(['system'], (trx) => municipalityShapes(trx, ['GM9901', 'GM9902', 'GM1']))).length,
    1,
  )
})
