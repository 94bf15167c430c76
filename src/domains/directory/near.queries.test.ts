import assert from 'node:assert/strict'
import { test } from 'node:test'
import { world } from '../../../test/world.ts'
import { read } from '../../platform/db/transaction.ts'
import { toRd } from '../../platform/geo.ts'
import { spotOfPostcode, spotOfStreet } from './near.queries.ts'
import { placesIn } from './places.queries.ts'

test('a postcode and a street are found by the addresses of places, also with a typing error', async () => {
  const { db, scope } = await world()
  await read(db, scope, async (trx) => {
    const places = (await placesIn(trx, ['WK990101'])).filter(({ longitude }) => longitude !== null)
    const [place] = places
    const [, street = '', number = '', postcode = ''] =
      /^(.+?) (\d+)\S*, (\d{4} [A-Z]{2})/.exec(place?.address ?? '') ?? []
    const spot = await spotOfStreet(trx, `${street.toLowerCase()} ${number}`)
    assert.equal(spot?.label, street)
    const here = toRd({ longitude: place?.longitude ?? 0, latitude: place?.latitude ?? 0 })
    assert.ok(Math.hypot((spot?.point.x ?? 0) - here.x, (spot?.point.y ?? 0) - here.y) < 1000)
    assert.equal((await spotOfStreet(trx, `${street.slice(0, -1)}x`))?.label, street)
    assert.equal((await spotOfPostcode(trx, postcode.toLowerCase()))?.label, postcode)
    assert.ok(await spotOfPostcode(trx, postcode.slice(0, 4)))
    assert.equal(await spotOfPostcode(trx, '9999 ZZ'), null)
    assert.equal(await spotOfStreet(trx, 'Nergensdreef 3'), null)
    assert.equal(await spotOfStreet(trx, 'x'), null)
  })
})
