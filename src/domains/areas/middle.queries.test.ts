import assert from 'node:assert/strict'
import { test } from 'node:test'
import { world } from '../../../test/world.ts'
import { read } from '../../platform/db/transaction.ts'
import { toWgs84 } from '../../platform/geo.ts'
import { locate } from './locate.queries.ts'
import { middleOf } from './middle.queries.ts'

test('the middle of a wijk lies in it or close by; an unknown code has none', async () => {
  const { db, scope } = await world()
  await read(db, scope, async (trx) => {
    const middle = await middleOf(trx, 'WK990102')
    assert.ok(middle)
    const [found] = await locate(trx, [toWgs84(middle)])
    assert.equal(found?.municipality, 'GM9901')
    assert.equal(await middleOf(trx, 'WK990199'), null)
  })
})
