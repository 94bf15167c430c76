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
