import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { importPostcodes } from './postcodes.commands.ts'
import { findPostcode } from './postcodes.queries.ts'
import { cleanPostcode } from './read-postcodes.ts'

const now = new Date('2026-11-24T12:00:00Z')
const load = ({ db }: TestDatabase, text: string, options = {}) =>
  importPostcodes(db, { name: 'lijst.csv', sha256: '0'.repeat(64), text }, { lang: 'nl', now, ...options })
const find = ({ db, tenant }: TestDatabase, text: string) =>
  read(db, { tenant, actor: 'web', roles: [] }, (trx) => findPostcode(trx, text))

describe('postcodes', () => {
  test('are written in many ways', () => {
    assert.deepEqual(
      ['1234 ab', '1234AB', ' 1234 ', '0990 CG', '123', '1234A', 'straat', ''].map(cleanPostcode),
      ['1234AB', '1234AB', '1234', '0990CG', null, null, null, null],
    )
  })

  test('are imported once, changed where the list changed, and refused row by row', async (t) => {
    const here = await testDatabase(t)
    const text = `postcode,plaats,lat,lon
1234 AB,Weefdorp,52.5,5.2
1234AC,Weefdorp,52.6,5.3
0990,Weverloo,"52,4","5,1"
12,Weefdorp,52.5,5.2
1235,Weefdorp,5.2,52.5
1236,Weefdorp,,5.2
1234ab,Weefdorp,52.5,5.2
`
    const report = await load(here, text)
    assert.deepEqual([report.read, report.created, report.rejected], [7, 3, 4])
    assert.deepEqual(
      report.problems.map(({ row, column }) => [row, column]),
      [
        [5, 'postcode'],
        [6, 'lon + lat'],
        [7, 'lon + lat'],
        [8, 'postcode'],
      ],
    )
    assert.match(report.problems[1]?.reason ?? '', /omgedraaid/)
    assert.equal((await load(here, text)).unchanged, 3)
    const moved = await load(here, text.replace('1234AC,Weefdorp,52.6', '1234AC,Weefdorp,52.7'))
    assert.deepEqual([moved.updated, moved.unchanged], [1, 2])
    const { rows } = await here.pool.query('select id, kind, year, publisher from open_data.dataset')
    assert.deepEqual(rows, [{ id: 'postcodes-lijst', kind: 'postcodes', year: 2026, publisher: 'onbekend' }])
  })

  test('are found whole, else by their digits, else in the middle of those with the same digits', async (t) => {
    const here = await testDatabase(t)
    await load(here, 'pc6,lat,lon\n1234AB,52.5,5.2\n1234AC,52.7,5.4\n')
    await load(here, 'pc4,plaats,lat,lon\n1235,Weefdorp,52.5,5.2\n')
    assert.equal((await find(here, '1234 ab'))?.label, '1234 AB')
    assert.equal((await find(here, '1235 ZZ'))?.label, '1235 Weefdorp')
    const [one, two, middle] = [
      await find(here, '1234AB'),
      await find(here, '1234AC'),
      await find(here, '1234'),
    ]
    assert.equal(middle?.label, '1234')
    assert.equal(middle?.point.y.toFixed(3), (((one?.point.y ?? 0) + (two?.point.y ?? 0)) / 2).toFixed(3))
    assert.equal(await find(here, '9999'), null)
    assert.equal(await find(here, "1234'; drop"), null)
  })

  test('of a file without the columns are refused, and a dry run stores nothing', async (t) => {
    const here = await testDatabase(t)
    assert.equal((await load(here, 'code,lat,lon\n1234,52.5,5.2\n')).problems[0]?.row, 0)
    assert.equal((await load(here, 'pc4,lat,lon\n1234,52.5,5.2\n', { dryRun: true })).created, 1)
    assert.equal(await find(here, '1234'), null)
  })
})
