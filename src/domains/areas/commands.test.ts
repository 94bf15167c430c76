import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Database } from '../../platform/db/database.ts'
import type { ImportReport } from '../../platform/import/report.ts'
import { type AreaImportOptions, importAreas } from './areas.commands.ts'
import { importFigures } from './figures.commands.ts'

const now = new Date('2026-11-21T12:00:00Z')
const source = (name: string, text: string) => ({ name, text, sha256: name })

type Options = Partial<AreaImportOptions>
const areas = (db: Database, name: string, text: string, options: Options = {}) =>
  importAreas(db, source(name, text), { lang: 'nl', now, ...options })
const figures = (db: Database, name: string, text: string, options: Options = {}) =>
  importFigures(db, source(name, text), { lang: 'nl', now, ...options })
const counts = ({ read, created, updated, unchanged, rejected }: ImportReport) => [
  read,
  created,
  updated,
  unchanged,
  rejected,
]

function geojson(properties: Record<string, unknown>, size = 0.01, metadata = {}): string {
  const ring = [
    [5.2, 52.2],
    [5.2 + size, 52.2],
    [5.2, 52.2 + size],
    [5.2, 52.2],
  ]
  const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }
  return JSON.stringify({ type: 'FeatureCollection', metadata, features: [feature] })
}

const figureRow = (db: Database, code: string) =>
  db.selectFrom('openData.figureSet').selectAll().where('areaCode', '=', code).orderBy('year').execute()
const areaRow = (db: Database, code: string) =>
  db.selectFrom('openData.area').selectAll().where('code', '=', code).orderBy('year').execute()

test('a list of areas: new, then unchanged, then only what changed', async (t) => {
  const { db } = await testDatabase(t)
  const list = 'code,naam\nWK040201,Centrum\nBU04020101,"Kop & <Staart>"\n'
  assert.deepEqual(counts(await areas(db, 'lijst-2024.csv', list)), [2, 2, 0, 0, 0])
  const before = await db.selectFrom('openData.dataset').selectAll().execute()
  assert.deepEqual(counts(await areas(db, 'lijst-2024.csv', list)), [2, 0, 0, 2, 0])
  assert.deepEqual(await db.selectFrom('openData.dataset').selectAll().execute(), before)
  const changed = list.replace('Centrum', 'Binnenstad')
  assert.deepEqual(counts(await areas(db, 'lijst-2024.csv', changed)), [2, 0, 1, 1, 0])
  assert.equal((await areaRow(db, 'BU04020101'))[0]?.name, 'Kop & <Staart>')
})

test('a dry run reports what a run would do and leaves nothing', async (t) => {
  const { db } = await testDatabase(t)
  const report = await areas(db, 'lijst-2024.csv', 'code,naam\nWK040201,Centrum\n', { dryRun: true })
  assert.deepEqual(counts(report), [1, 1, 0, 0, 0])
  await figures(db, 'kwb-2024.csv', 'Codering_3,AantalInwoners_5\nBU04020101,5\n', { dryRun: true })
  assert.equal((await db.selectFrom('openData.area').selectAll().execute()).length, 0)
  assert.equal((await db.selectFrom('openData.dataset').selectAll().execute()).length, 0)
})

test('a border that changes is an update; an approximation never replaces a real one', async (t) => {
  const { db } = await testDatabase(t)
  const real = { buurtcode: 'BU04020101', buurtnaam: 'Centrum' }
  assert.deepEqual(counts(await areas(db, 'a-2022.geojson', geojson(real))), [1, 1, 0, 0, 0])
  assert.deepEqual(counts(await areas(db, 'a-2022.geojson', geojson(real))), [1, 0, 0, 1, 0])
  assert.deepEqual(counts(await areas(db, 'a-2022.geojson', geojson(real, 0.02))), [1, 0, 1, 0, 0])
  const guess = geojson({ ...real, buurtnaam: 'Gok', benadering: true }, 0.03)
  const kept = await areas(db, 'b-2022.geojson', guess, { approximate: true })
  assert.deepEqual(counts(kept), [1, 0, 0, 1, 0])
  assert.ok(kept.notes.some((note) => /al een echte grens/.test(note)))
  const other = await areas(db, 'b.geojson', guess, { approximate: true, year: 2023 })
  assert.deepEqual(counts(other), [1, 1, 0, 0, 0])
  const [first, second] = await areaRow(db, 'BU04020101')
  assert.deepEqual([first?.name, first?.listed, second?.listed], ['Centrum', true, false])
  const better = await areas(db, 'c-2023.geojson', geojson(real, 0.02))
  assert.deepEqual(counts(better), [1, 0, 1, 0, 0], 'the real border comes over the approximation')
})

test('a figure creates its area, wijk and municipality; names come from the nearest list', async (t) => {
  const { db } = await testDatabase(t)
  await areas(db, 'lijst-2022.csv', 'code,naam\nWK040201,Centrum\n')
  const csv =
    'gemeentenaam,Codering_3,buurt_naam,AantalInwoners_5,k_65JaarOfOuder_12\n' +
    'Hilversum,BU04020101,Kern,100,25\nHilversum,BU04020201,Rand,300,15\nHilversum,BU04020202,Leeg,.,-99997\n'
  const report = await figures(db, 'kwb-2024.csv', csv)
  assert.deepEqual(counts(report), [3, 3, 0, 0, 0])
  assert.equal((await areaRow(db, 'GM0402'))[0]?.name, 'Hilversum')
  assert.deepEqual(
    (await areaRow(db, 'WK040201')).map(({ name, year, listed }) => [name, year, listed]),
    [
      ['Centrum', 2022, true],
      ['Centrum', 2024, false],
    ],
  )
  assert.equal((await areaRow(db, 'WK040202'))[0]?.name, 'WK040202')
  const [sum] = await figureRow(db, 'GM0402')
  assert.deepEqual(sum?.figures, { population: 400, 'people-65-plus': 40, 'share-65-plus': 10 })
  assert.equal(sum?.derivedFrom, 3)
  assert.deepEqual((await figureRow(db, 'BU04020202'))[0]?.missing, {
    population: 'empty',
    'people-65-plus': 'secret',
  })
  assert.equal((await figureRow(db, 'NL00')).length, 0, 'one municipality is no country')
  assert.deepEqual(counts(await figures(db, 'kwb-2024.csv', csv)), [3, 0, 0, 3, 0])
})

test('files of one data set add to each other, and sums follow what the database holds', async (t) => {
  const { db } = await testDatabase(t)
  await figures(db, 'kwb-2024.csv', 'Codering_3,AantalInwoners_5\nBU04020101,100\nBU04020102,100\n')
  const more = 'Codering_3,AantalInwoners_5,HuishoudensTotaal_29\nBU04020101,110,50\n'
  assert.deepEqual(counts(await figures(db, 'kwb-2024-deel.csv', more)), [1, 0, 1, 0, 0])
  assert.deepEqual((await figureRow(db, 'BU04020101'))[0]?.figures, { population: 110, households: 50 })
  assert.deepEqual((await figureRow(db, 'GM0402'))[0]?.figures, { population: 210, households: 50 })
  const given = 'Codering_3,AantalInwoners_5\nGM0402,215\n'
  await figures(db, 'kwb-2024-gemeente.csv', given)
  const [municipality] = await figureRow(db, 'GM0402')
  assert.deepEqual([municipality?.figures, municipality?.derivedFrom], [{ population: 215 }, null])
  assert.equal((await figureRow(db, 'WK040201'))[0]?.derivedFrom, 2, 'the wijk is still a sum')
  const withdrawn = 'Codering_3,AantalInwoners_5\nBU04020101,-99997\n'
  await figures(db, 'kwb-2024-later.csv', withdrawn)
  const [row] = await figureRow(db, 'BU04020101')
  assert.deepEqual([row?.figures, row?.missing], [{ households: 50 }, { population: 'secret' }])
})

test('a wijk that a publisher left out is not summed where it gave the others', async (t) => {
  const { db } = await testDatabase(t)
  const csv = 'Codering_3,AantalInwoners_5\nWK040201,100\nBU04020101,100\nBU04020201,20\nBU04060101,30\n'
  await figures(db, 'kwb-2024.csv', csv)
  assert.equal((await figureRow(db, 'WK040202')).length, 0)
  assert.equal((await figureRow(db, 'WK040601')).length, 1)
})

test('figures of invented areas stand apart from those of CBS', async (t) => {
  const { db } = await testDatabase(t)
  await areas(
    db,
    'b.geojson',
    geojson({ code: 'BU99010101', name: 'Weefmarkt' }, 0.01, { year: 2024, invented: true }),
  )
  const report = await figures(
    db,
    'kwb-2023.csv',
    'Codering_3,AantalInwoners_5\nNL00,17939000\nBU99010101,80\n',
  )
  assert.ok(report.notes.some((note) => /verzonnen-cbs-kwb-2023/.test(note)))
  const dataset = await db
    .selectFrom('openData.dataset')
    .selectAll()
    .where('kind', '=', 'figures')
    .executeTakeFirst()
  assert.deepEqual([dataset?.invented, dataset?.publisher], [true, 'Weefsel (verzonnen)'])
  assert.equal(
    (await areaRow(db, 'BU99010101'))[0]?.invented,
    true,
    'a year that only figures know is invented too',
  )
})

test('a file that is refused changes nothing and says why at row 0', async (t) => {
  const { db } = await testDatabase(t)
  for (const report of [
    await areas(db, 'x-2024.geojson', '{"type":"FeatureCollection"}'),
    await areas(db, 'x-2024.csv', 'naam\nCentrum\n'),
    await figures(db, 'x.csv', 'Codering_3,AantalInwoners_5\nBU04020101,5\n'),
    await figures(db, 'x-2024.csv', 'code,"naam\n'),
  ]) {
    assert.deepEqual(counts(report), [0, 0, 0, 0, 0])
    assert.equal(report.problems[0]?.row, 0)
  }
  assert.equal((await db.selectFrom('openData.area').selectAll().execute()).length, 0)
})

test('a later list gives a nameless area its name, without touching what figures named', async (t) => {
  const { db } = await testDatabase(t)
  await figures(db, 'kwb-2024.csv', 'Codering_3,AantalInwoners_5\nBU04020101,5\n')
  assert.equal((await areaRow(db, 'BU04020101'))[0]?.name, 'BU04020101')
  assert.deepEqual(
    counts(await areas(db, 'lijst-2024.csv', 'code,naam\nBU04020101,Centrum\n')),
    [1, 0, 1, 0, 0],
  )
  assert.deepEqual(
    counts(await areas(db, 'lijst-2024.csv', 'code,naam\nBU04020101,Centrum\n')),
    [1, 0, 0, 1, 0],
  )
})
