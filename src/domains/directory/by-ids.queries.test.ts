import assert from 'node:assert/strict'
import { test } from 'node:test'
import { world } from '../../../test/world.ts'
import { read } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { areasOfOffers, offersById, organizationsById, placesById, pointsOfOffers } from './by-ids.queries.ts'
import { offer } from './offer.queries.ts'
import { offersIn } from './offers.queries.ts'
import { placesIn } from './places.queries.ts'

test('cards by id are those of the lists; unknown ids and no ids give nothing', async () => {
  const { db, scope } = await world()
  await read(db, scope, async (trx) => {
    const offers = (await offersIn(trx, { areaCodes: ['WK990102'] })).slice(0, 9)
    const ids = offers.map(({ id }) => id)
    const found = await offersById(trx, [...ids, newId()])
    assert.deepEqual([...found.keys()].toSorted(), ids.toSorted())
    assert.equal(found.get(ids[0] ?? '')?.name, offers[0]?.name)
    const places = (await placesIn(trx, ['WK990102'])).slice(0, 5)
    const byId = await placesById(
      trx,
      places.map(({ id }) => id),
    )
    assert.deepEqual(
      places.map(({ id }) => byId.get(id)),
      places,
    )
    const [offer] = offers.filter(({ organization }) => organization)
    const organization = offer?.organization
    assert.equal(
      (await organizationsById(trx, [organization?.id ?? ''])).get(organization?.id ?? '')?.name,
      organization?.name,
    )
    for (const empty of [areasOfOffers, offersById, placesById, organizationsById, pointsOfOffers])
      assert.equal((await empty(trx, [])).size, 0)
  })
})

test('an offer at a confidential place has no point', async () => {
  const { db, scope } = await world()
  await read(db, scope, async (trx) => {
    const offers = await offersIn(trx, {})
    const secret = offers.filter(({ place }) => place?.confidential).map(({ id }) => id)
    assert.ok(secret.length > 0)
    assert.equal((await pointsOfOffers(trx, secret)).size, 0)
    assert.ok(
      (
        await pointsOfOffers(
          trx,
          offers.map(({ id }) => id),
        )
      ).size > 100,
    )
  })
})

test('the areas of an offer are those of its own page', async () => {
  const { db, scope } = await world()
  await read(db, scope, async (trx) => {
    const placeless = (await offersIn(trx, {})).filter(({ place }) => place === null).map(({ id }) => id)
    const areas = await areasOfOffers(trx, placeless)
    const [first = ''] = placeless
    assert.deepEqual(areas.get(first), (await offer(trx, first))?.areaCodes)
    assert.ok(areas.size > 0)
  })
})
