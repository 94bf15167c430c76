import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reindexDirectory } from '../search-index.commands.ts'
import { findItems, ownOrganizations } from './find-items.queries.ts'
import { editSite } from './fixture.test.ts'
import { mayChange } from './item.queries.ts'
import { placed } from './place.queries.ts'

test('items are found by name and organisation; an editor finds her own', async (t) => {
  const { editor, coordinator, ours, table, others, pool, db, tenant } = await editSite(t)
  await reindexDirectory(db, { tenant, actor: 'test', roles: ['system'] }, '2026-11-24')
  const all = { words: '', hidden: false, organizations: null, limit: 20 }
  const names = async (query: Partial<typeof all>) =>
    (await coordinator.run((trx) => findItems(trx, { ...all, ...query }))).map(({ name }) => name)
  assert.deepEqual(await names({ words: 'geus tafel' }), ['Open tafel'])
  assert.deepEqual(await names({ words: 'GEUS afel' }), ['Open tafel'], 'parts of words, in any order')
  assert.deepEqual(await names({ words: 'x' }), [])
  assert.deepEqual(await names({ words: '100%' }), [])
  assert.deepEqual(await names({ words: 'spoel' }), ['De Spoel', 'Naaiclub'])
  await pool.query(`update weefdorp.service set status = 'inactive' where id = $1`, [others])
  assert.deepEqual(await names({ hidden: true }), ['Naaiclub'])
  const own = await editor.run(async (trx) => {
    const organizations = await ownOrganizations(trx)
    assert.deepEqual(organizations, [ours])
    return findItems(trx, { ...all, organizations })
  })
  assert.deepEqual(own.map(({ name }) => name).sort(), ['Buurthuis', 'De Geus', 'Open tafel', 'Veilig huis'])
  assert.equal(await editor.run((trx) => mayChange(trx, { kind: 'service', id: table })), true)
  assert.equal(await editor.run((trx) => mayChange(trx, { kind: 'service', id: others })), false)
})

test('an address without a known postcode has no point, and one that did not change keeps it', async (t) => {
  const { coordinator } = await editSite(t)
  const address = {
    ...{ address_1: 'Dorpsstraat 1', city: 'Weefdorp' },
    ...{ country: 'NL' as const, address_type: 'physical' as const },
  }
  const present = {
    ...{ addresses: [address], point: { longitude: 5.2, latitude: 52.5 } },
    ...{ municipalityCode: 'GM9901', wijkCode: 'WK990101', buurtCode: null },
  }
  const same = await coordinator.run((trx) => placed(trx, address, present))
  assert.deepEqual(same, present)
  const moved = await coordinator.run((trx) =>
    placed(trx, { ...address, address_1: 'Dorpsstraat 2', postal_code: '1234 AB' }, present),
  )
  assert.deepEqual([moved.point, moved.wijkCode, moved.municipalityCode], [null, null, 'GM9901'])
})
