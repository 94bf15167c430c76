import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { BASE, sharedBench } from '../import/fixture.test.ts'
import { exportIds, exportStamps } from './ids.queries.ts'
import { offerRecords } from './offers.queries.ts'

const ORGANIZATIONS = { ...BASE, name: 'wie', makes: { organization: { name: 'naam', website: 'web' } } }
const PLACES = {
  ...{ ...BASE, name: 'waar' },
  makes: { location: { name: 'naam', address: { line: 'adres' }, confidential: 'geheim' } },
}
const OFFERS = {
  ...{ ...BASE, name: 'wat' },
  makes: {
    service: {
      name: 'naam',
      organization: { source: 'wie', id: 'wie' },
      location: { source: 'waar', id: 'waar' },
    },
  },
}
const LATER = new Date('2026-12-01T10:00:00Z')
const SINCE = new Date('2026-12-01T00:00:00Z')

test('who asks what changed hears of an offer when its place or organisation changed: it may have become confidential', async () => {
  const here = await sharedBench()
  const places = 'id,naam,adres,geheim\np1,De Spil,"Geuzenweg 1, 0990 AB Weefdorp",nee\np2,De Geus,,nee\n'
  const organizations = 'id,naam,web\no1,De Spoel,\no2,De Klos,\n'
  await here.import(ORGANIZATIONS, organizations)
  await here.import(PLACES, places)
  await here.import(OFFERS, 'id,naam,wie,waar\n1,Koffie,o1,p1\n2,Thee,o1,p2\n3,Soep,o2,p2\n')
  const changed = (modifiedAfter?: Date) =>
    read(here.db, here.visitor, async (trx) => {
      const { ids } = await exportIds(trx, 'offer', { modifiedAfter })
      const stamps = await exportStamps(trx, { modifiedAfter })
      assert.deepEqual(stamps.map(({ id }) => id).sort(), [...ids].sort())
      const found = await offerRecords(trx, ids)
      for (const { id, lastModified } of found)
        assert.deepEqual(stamps.find((each) => each.id === id)?.lastModified, lastModified)
      return found
    })
  const names = async () => (await changed(SINCE)).map(({ name }) => name)
  assert.equal((await changed()).length, 3)
  assert.deepEqual(await names(), [])
  await here.import(PLACES, places.replace('Weefdorp",nee', 'Weefdorp",ja'), { now: LATER })
  const [secret, ...others] = await changed(SINCE)
  assert.deepEqual([secret?.name, secret?.lastModified, others], ['Koffie', LATER, []])
  assert.equal(secret?.places[0]?.place.confidential, true)
  await here.import(ORGANIZATIONS, organizations.replace('De Klos,', 'De Klos,https://klos.example'), {
    now: LATER,
  })
  assert.deepEqual(await names(), ['Koffie', 'Soep'])
})
