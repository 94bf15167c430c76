import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallTown } from '../reach/fixture.test.ts'
import { facilities, unplacedOffers } from './facilities.queries.ts'

test('what is shown and stands on the map is a facility; what is hidden, secret or nowhere is not', async (t) => {
  const { look, pool, offers } = await smallTown(t, { offers: 3 })
  const found = () => look([], facilities)
  assert.equal((await found()).length, 3)
  const [first, second, third] = offers.map(({ place }) => place)
  await pool.query(
    `update weefdorp.location set confidential = true, longitude = null, latitude = null, rd = null,
    wijk_code = null where id = $1`,
    [first],
  )
  await pool.query(`update weefdorp.service set status = 'inactive' where id = $1`, [offers[1]?.offer])
  const left = await found()
  assert.deepEqual(
    left.map(({ offerId, placeId, places, lifeDomains }) => [offerId, placeId, places, lifeDomains]),
    [[offers[2]?.offer, third, 1, ['ontmoeting']]],
  )
  assert.deepEqual([...(await look([], unplacedOffers))], [['ontmoeting', 1]])
  // A place that people know by name is one by itself; an offer in two places is there twice.
  await pool.query(`update weefdorp.location set listed = true, place_type = 'buurthuis' where id = $1`, [
    second,
  ])
  await pool.query(
    `insert into weefdorp.service_at_location (id, service_id, location_id) values (gen_random_uuid(), $1, $2)`,
    [offers[2]?.offer, second],
  )
  const all = await look([], facilities)
  assert.deepEqual(
    all.map(({ offerId, placeId, places, placeType }) => [offerId !== null, placeId, places, placeType]),
    [
      [true, second, 2, 'buurthuis'],
      [true, third, 2, null],
      [false, second, 1, 'buurthuis'],
    ],
  )
})
