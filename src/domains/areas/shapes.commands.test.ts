import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Database } from '../../platform/db/database.ts'
import type { ImportReport } from '../../platform/import/report.ts'
import { type AreaImportOptions, importAreas } from './areas.commands.ts'

const now = new Date('2026-11-21T12:00:00Z')
const source = (name: string, text: string) => ({ name, text, sha256: name })

type Options = Partial<AreaImportOptions>
const areas = (db: Database, name: string, text: string, options: Options = {}) =>
  importAreas(db, source(name, text), { lang: 'nl', now, ...options })
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
