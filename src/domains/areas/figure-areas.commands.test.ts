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

const figureRow = (db: Database, code: string) =>
  db.selectFrom('openData.figureSet').selectAll().where('areaCode', '=', code).orderBy('year').execute()
const areaRow = (db: Database, code: string) =>
  db.selectFrom('openData.area').selectAll().where('code', '=', code).orderBy('year').execute()

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
