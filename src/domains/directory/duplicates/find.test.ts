import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../platform/db/transaction.ts'
import { factsOf } from './facts.queries.ts'
import { findDuplicates } from './find.commands.ts'
import { HEAD, NOW, recipe, type TwoLists, twoLists } from './fixture.test.ts'
import { namesLike, sameKey } from './near.queries.ts'
import { belowOf, countPairs, openPairs } from './pairs.queries.ts'
import { sayDistinct } from './say.commands.ts'

const pairsNow = (site: TwoLists) =>
  site.run(async (trx) => {
    const pairs = await openPairs(trx, { offset: 0, limit: 50 })
    assert.equal((await countPairs(trx)).count, pairs.length)
    return pairs.map(({ one, other }) => [one.name, other.name].toSorted().join(' = ')).toSorted()
  })

const find = (site: TwoLists, all = false) => findDuplicates(site.db, site.operator, { now: NOW, all })

const ALL = [
  'Buurthuis de Spil = De Spil',
  'Koffie-ochtend = Koffieochtend',
  'Stichting Welzijn Weverloo = Welzijn Weverloo',
]

test('what two lists both tell is found once, and found again nobody loses anything', async (t) => {
  const site = await twoLists(t)
  assert.equal(await find(site), 10)
  assert.deepEqual(await pairsNow(site), ALL)
  assert.equal(await find(site), 0, 'nothing changed since')
  await find(site, true)
  assert.deepEqual(await pairsNow(site), ALL)
})

test('what changed since is looked at again, and a pair that is none any more goes', async (t) => {
  const site = await twoLists(t)
  await find(site)
  const id = await site.idOf('service', 'Koffie-ochtend')
  const rename = `update weefdorp.service set name = 'Schaken', phones = '[]', last_modified = '2026-11-25' where id = '${id}'`
  await site.pool.query(rename)
  assert.equal(await find(site), 1)
  assert.deepEqual(
    await pairsNow(site),
    ALL.filter((pair) => !pair.includes('Koffie')),
  )
})

test('two that somebody said are two are not asked again', async (t) => {
  const site = await twoLists(t)
  await find(site)
  const ids = [
    await site.idOf('location', 'De Spil'),
    await site.idOf('location', 'Buurthuis de Spil'),
  ] as const
  await site.run((trx) => sayDistinct(trx, 'location', ids, site.by))
  await site.run((trx) => sayDistinct(trx, 'location', ids, site.by))
  await find(site, true)
  assert.deepEqual(await pairsNow(site), ALL.slice(1))
})

test('a secret place, what is on offer there and what is hidden are in no pair and have no key', async (t) => {
  const site = await twoLists(t)
  const line = 'c1,w,Welzijn,,0990 123456,h,De Spil,,,,,,ja,Koffieochtend,Hulp'
  await site.import(recipe('drie'), `${HEAD}${line}\n`)
  await site.pool.query(
    `update weefdorp.service set status = 'inactive', last_modified = '2026-11-25' where name = 'Koffie-ochtend'`,
  )
  await find(site)
  assert.deepEqual(
    (await pairsNow(site)).filter((pair) => /Koffie/.test(pair)),
    [],
  )
  const secret = `select location.id from weefdorp.location where confidential
    union select service_id from weefdorp.service_at_location join weefdorp.location on location.id = location_id where confidential`
  const { rows } = await site.pool.query(`select from weefdorp.item_key where item_id in (${secret})`)
  assert.deepEqual(rows, [])
})

test('a number that many share brings nobody together', async (t) => {
  const site = await twoLists(t)
  const rows = Array.from(
    { length: 20 },
    (_, at) => `d${at},o${at},Club nummer ${at},,0990 555 555,,,,,,,,,,`,
  )
  const { makes, ...rest } = recipe('vier')
  await site.import(
    { ...rest, id: 'org', makes: { organization: makes.organization } },
    `${HEAD}${rows.join('\n')}\n`,
  )
  await find(site)
  const id = await site.idOf('organization', 'Club nummer 3')
  await read(site.db, site.operator, async (trx) => {
    assert.deepEqual((await factsOf(trx, 'organization', [id])).get(id)?.phones, ['+31990555555'])
    assert.deepEqual(await sameKey(trx, 'organization', [id]), [])
  })
})

test('what is typed finds what is called something like it, with a typing error too', async (t) => {
  const site = await twoLists(t)
  await find(site)
  const titles = await site.run(async (trx) =>
    (await namesLike(trx, 'Buurthuys de spil', 5)).map(({ name }) => name),
  )
  assert.deepEqual(titles, ['Buurthuis de Spil'])
  assert.deepEqual(await site.run((trx) => namesLike(trx, 'x', 5)), [])
  const id = await site.idOf('organization', 'Welzijn Weverloo')
  const { offers, places } = await site.run((trx) => belowOf(trx, 'organization', id))
  assert.deepEqual([offers.length, places.length], [2, 2])
})
