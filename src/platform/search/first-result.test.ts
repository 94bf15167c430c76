import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, write } from '../db/transaction.ts'
import { askedOf, find } from './find.queries.ts'
import { entry, now } from './find-fixture.test.ts'
import { findInDatabase } from './find-in-database.queries.ts'
import { findInMemory } from './find-in-memory.queries.ts'
import { putEntries } from './index.commands.ts'

const SPINDEL = ['GM9901', 'WK990101']
const KLOS = ['GM9901', 'WK990102']
const SPOEL = ['GM9902', 'WK990201']

const ENTRIES = [
  entry('Drink koffie in de ouderkamer', { areas: KLOS, facets: ['target_group:ouders'] }),
  entry('Praat met andere ouders', { areas: KLOS, facets: ['target_group:ouders'] }),
  entry('Soos voor ouderen', { areas: KLOS, body: 'Er is koffie.', facets: ['target_group:ouderen'] }),
  entry('Oudere buren eten samen', { areas: KLOS }),
  entry('Bingo', { areas: SPOEL, facets: ['life_domain:ontmoeting'] }),
  entry('Inloop in de kerk', { areas: SPOEL, facets: ['life_domain:ontmoeting'] }),
  entry('Schaken bij de koffie', { areas: SPOEL, body: 'Wij zijn open.' }),
  entry('Dammen', { areas: SPINDEL, body: 'Soms is er koffie. We dammen en schaken.' }),
  entry('Fietsclub De Dubbele Bel', { areas: SPINDEL, facets: ['life_domain:bewegen'] }),
  entry('Maatschappelijk werk', { areas: SPINDEL, facets: ['access:call'] }),
  entry('Maatschappelijk werk aan zee', { areas: SPOEL, facets: ['access:walk_in'] }),
  entry('Zingen voor de stad', { areas: SPINDEL, whole: ['GM9901'] }),
]

const areaNames = [
  { name: 'Weverloo', code: 'GM9901' },
  { name: 'Spindelwijk', code: 'WK990101' },
  { name: 'Kloswijk', code: 'WK990102' },
  { name: 'Spoelhaven', code: 'GM9902' },
]

async function world() {
  const { db, tenant } = await testDatabase()
  await write(db, { tenant, actor: 'test', roles: ['operator'] }, (trx) => putEntries(trx, ENTRIES))
  return (text: string, areas: string[] = []) =>
    read(db, { tenant, actor: 'web', roles: [] }, async (trx) => {
      const query = { text, areas, areaNames }
      const asked = await askedOf(trx, query, now)
      const lists = [await findInDatabase(trx, asked), await findInMemory(trx, asked)].map(({ hits }) =>
        hits.map(({ title, score }) => `${title} ${score.toFixed(9)}`),
      )
      assert.deepEqual(lists[0], lists[1], text)
      const found = await find(trx, query, now)
      return { ...found, titles: found.hits.map(({ title }) => title) }
    })
}
const shared = world()

describe('the first result', () => {
  test('has the word that was typed before the theme that it may stand for', async () => {
    const { titles } = await (await shared)('koffie')
    assert.deepEqual(titles.slice(0, 2).toSorted(), [
      'Drink koffie in de ouderkamer',
      'Schaken bij de koffie',
    ])
    assert.ok(titles.indexOf('Dammen') < titles.indexOf('Bingo'), titles.join())
  })

  test('is for parents or for elderly people, as was asked, though the stem is one', async () => {
    const ask = await shared
    const both = ['Oudere buren eten samen', 'Soos voor ouderen']
    assert.deepEqual((await ask('ouderen')).titles.toSorted(), both)
    assert.equal((await ask('ouders')).titles.includes('Soos voor ouderen'), false)
    const scores = new Map((await ask('koffie voor ouderen')).hits.map(({ title, score }) => [title, score]))
    assert.equal(scores.get('Drink koffie in de ouderkamer'), scores.get('Schaken bij de koffie'))
    assert.ok((scores.get('Soos voor ouderen') ?? 0) > (scores.get('Dammen') ?? 0))
    assert.equal((await ask('koffie voor ouders')).titles[0], 'Drink koffie in de ouderkamer')
  })

  test('lies in the town that was named, and else in the same town before another', async () => {
    const ask = await shared
    assert.equal((await ask('schaken')).titles[0], 'Schaken bij de koffie')
    assert.deepEqual((await ask('schaken weverloo')).titles, ['Dammen', 'Schaken bij de koffie'])
    assert.deepEqual((await ask('schaken kloswijk')).titles, ['Dammen', 'Schaken bij de koffie'])
    assert.equal((await ask('schaken kloswijk')).counts.get('area:WK990102') ?? 0, 0)
  })

  test('is somebody to call, and no bell', async () => {
    const ask = await shared
    assert.equal((await ask('wie kan ik bellen in spindelwijk')).titles[0], 'Maatschappelijk werk')
    assert.equal((await ask('wie kan ik bellen')).titles[0], 'Maatschappelijk werk')
    assert.equal(
      (await ask('wie kan ik bellen over schaken')).titles.includes('Fietsclub De Dubbele Bel'),
      false,
    )
  })

  test('may be for all of a town and have its place in one wijk', async () => {
    const ask = await shared
    assert.deepEqual((await ask('zingen', ['WK990102'])).titles, ['Zingen voor de stad'])
    assert.deepEqual((await ask('schaken', ['WK990102'])).titles, [])
  })
})
