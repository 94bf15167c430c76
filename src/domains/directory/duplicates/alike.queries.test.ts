import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOfNew, type NewItem } from '../new/new-item.ts'
import { alikeTo } from './alike.queries.ts'
import { findDuplicates } from './find.commands.ts'
import { NOW, twoLists } from './fixture.test.ts'

const place = (name: string, line: string): NewItem => ({
  kind: 'location',
  values: {
    texts: { name, description: '' },
    place: {
      addresses: [{ address_1: line, city: 'Weverloo', country: 'NL', address_type: 'physical' }],
      ...{ point: null, municipalityCode: null, wijkCode: null, buurtCode: null },
    },
  },
  ...{ organization: null, at: null, key: 'proef' },
})

test('what somebody is about to add is compared with what is there, by its address too, with the reasons', async (t) => {
  const site = await twoLists(t)

  await findDuplicates(site.db, site.operator, { now: NOW, all: true })
  const alike = (wish: NewItem) => site.run((trx) => alikeTo(trx, factsOfNew(wish), 3))
  const found = await alike(place('Buurthuys de Spil', 'Spoelstraat 12'))
  assert.deepEqual(found.map(({ name }) => name).toSorted(), ['Buurthuis de Spil', 'De Spil'])
  assert.ok(found.every(({ evidence }) => evidence.some(({ what }) => what === 'address')))
  assert.deepEqual(await alike(place('De Wolhal', 'Kaardenstraat 3')), [])
})
