import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { importAreas } from './areas.commands.ts'
import { importFigures } from './figures.commands.ts'
import { countrySummary, datasetsOf, figuresOf, missingOf } from './figures.queries.ts'
import { locate } from './locate.queries.ts'
import { findArea, listAreas, shapesOf, workingMunicipalities } from './queries.ts'

const now = new Date('2026-11-21T12:00:00Z')
let database: TestDatabase

const inTenant = <T>(work: (trx: Trx) => Promise<T>) =>
  read(database.db, { tenant: database.tenant, actor: 'test', roles: [] }, work)

const square = (x: number, y: number, size: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})

function collection(features: [string, string, object, object?][]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(([code, name, geometry, more = {}]) => ({
      type: 'Feature',
      properties: { code, name, ...more },
      geometry,
    })),
  })
}

async function areas(name: string, text: string) {
  const report = await importAreas(
    database.db,
    { name, text, sha256: name },
    { lang: 'nl', now, approximate: true },
  )
  assert.equal(report.rejected, 0, JSON.stringify(report.problems))
}
async function figures(name: string, text: string) {
  const report = await importFigures(database.db, { name, text, sha256: name }, { lang: 'nl', now })
  assert.equal(report.rejected, 0, JSON.stringify(report.problems))
}

before(async () => {
  database = await testDatabase()
  await database.pool.query(
    `insert into "${database.tenant.id}".working_area values ('GM9902', 2), ('GM0001', 3)`,
  )
  await areas(
    'gemeenten-2022.geojson',
    collection([
      ['GM9901', 'Weverloo', square(5.2, 52.5, 0.02)],
      ['GM9903', 'Verweg', square(5.3, 52.5, 0.02)],
    ]),
  )
  await areas('gemeenten-2024.geojson', collection([['GM9902', 'Spoelhaven', square(5.23, 52.5, 0.02)]]))
  await areas('wijken-2022.geojson', collection([['WK990101', 'Binnenvest', square(5.2, 52.5, 0.01)]]))
  await areas(
    'buurten-2023.geojson',
    collection([['BU99010101', 'Weefmarkt', square(5.2, 52.5, 0.004), { benadering: true }]]),
  )
  await areas(
    'lijst-2014.csv',
    'code,naam,lon,lat\nBU99010101,Oude markt,5.201,52.501\nBU99010199,Verdwenen,5.2,52.5\n',
  )
  await areas('lijst-2022.csv', 'code,naam\nBU99010101,Weefmarkt\nBU99010102,Lakenhoek\n')
  await figures(
    'kwb-2024.csv',
    'Codering_3,AantalInwoners_5,k_65JaarOfOuder_12\nBU99010101,100,20\nBU99010102,100,10\nBU99010103,100,30\nNL00,1000,200\n',
  )
  await figures(
    'kwb-2021.csv',
    'Codering_3,AantalInwoners_5,Koopwoningen_40,WmoClienten_9\nBU99010101,90,40,-99995\n',
  )
  await figures('gemeenten-2024.csv', 'code,population,pop_65plus\nGM9901,333,22\n')
})

test('the municipalities come in the order of the working area; an unknown one keeps its code as name', async () => {
  const found = await inTenant(workingMunicipalities)
  assert.deepEqual(
    found.map(({ name, year }) => [name, year]),
    [
      ['Weverloo', 2024],
      ['Spoelhaven', 2024],
      ['GM0001', 0],
    ],
  )
})

test('a list is the newest one plus what only newer figures know; what it dropped stays away', async () => {
  const found = await inTenant((trx) => listAreas(trx, { level: 'buurt', within: 'GM9901' }))
  assert.deepEqual(
    found.map(({ code, name }) => [code, name]),
    [
      ['BU99010101', 'Weefmarkt'],
      ['BU99010102', 'Lakenhoek'],
      ['BU99010103', 'BU99010103'],
    ],
  )
  assert.equal((await inTenant((trx) => listAreas(trx, { level: 'buurt', within: 'WK990102' }))).length, 0)
})

test('an area has the newest year and name, an older label point, and exists only within the working area', async () => {
  const found = await inTenant((trx) => findArea(trx, ' bu99010101'))
  assert.deepEqual(found, {
    code: 'BU99010101',
    year: 2024,
    level: 'buurt',
    name: 'Weefmarkt',
    municipalityCode: 'GM9901',
    wijkCode: 'WK990101',
    invented: false,
    longitude: 5.201,
    latitude: 52.501,
  })
  assert.equal(await inTenant((trx) => findArea(trx, 'GM9903')), null)
  assert.equal(await inTenant((trx) => findArea(trx, "GM9901' or 1=1")), null)
})

test('a border is that of the nearest year and says which; an approximation says that it is one', async () => {
  const shapes = await inTenant((trx) => shapesOf(trx, ['WK990101', 'BU99010101', 'BU99010102']))
  assert.deepEqual(
    [...shapes.values()].map(({ code, year, approximate }) => [code, year, approximate]).sort(),
    [
      ['BU99010101', 2023, true],
      ['WK990101', 2022, false],
    ],
  )
  assert.equal(shapes.get('WK990101')?.shape.type, 'MultiPolygon')
})

test('each figure is of its own newest year, with publisher and origin', async () => {
  const found = (await inTenant((trx) => figuresOf(trx, ['BU99010101']))).get('BU99010101')
  assert.deepEqual([found?.get('population')?.value, found?.get('population')?.year], [100, 2024])
  assert.deepEqual([found?.get('owner-occupied')?.value, found?.get('owner-occupied')?.year], [40, 2021])
  assert.equal(found?.get('population')?.publisher, 'CBS')
  assert.equal((await inTenant((trx) => missingOf(trx, 'BU99010101'))).get('wmo'), 'unpublished')
  const datasets = await inTenant((trx) => datasetsOf(trx, ['cbs-kwb-2024', 'cbs-kwb-2021']))
  assert.deepEqual(
    datasets.map(({ year, uncertainty }) => [year, uncertainty]),
    [
      [2021, 'rounded'],
      [2024, 'rounded'],
    ],
  )
})

test('the first code leads: what stands beside it is counted alike', async () => {
  const alone = (await inTenant((trx) => figuresOf(trx, ['GM9901']))).get('GM9901')
  assert.deepEqual([alone?.get('population')?.value, alone?.get('population')?.derivedFrom], [333, null])
  const beside = (await inTenant((trx) => figuresOf(trx, ['BU99010101', 'GM9901', 'NL00']))).get('GM9901')
  assert.deepEqual([beside?.get('population')?.value, beside?.get('population')?.derivedFrom], [300, 3])
  assert.equal((await inTenant(countrySummary)).get('share-65-plus')?.value, 20)
})

test('a point finds its areas by border; an approximated buurt says so; elsewhere only the municipality', async () => {
  const found = await inTenant((trx) =>
    locate(trx, [
      { longitude: 5.201, latitude: 52.501 },
      { longitude: 5.208, latitude: 52.508 },
      { longitude: 5.215, latitude: 52.515 },
      { longitude: 5.31, latitude: 52.51 },
      { longitude: 4, latitude: 52 },
      { longitude: 500, latitude: Number.NaN },
    ]),
  )
  assert.deepEqual(
    found.map(({ municipality, wijk, buurt, approximate }) => [municipality, wijk, buurt, approximate]),
    [
      ['GM9901', 'WK990101', 'BU99010101', true],
      ['GM9901', 'WK990101', null, false],
      ['GM9901', null, null, false],
      ['GM9903', null, null, false],
      [null, null, null, false],
      [null, null, null, false],
    ],
  )
})
