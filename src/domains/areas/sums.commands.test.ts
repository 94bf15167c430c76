import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Database } from '../../platform/db/database.ts'
import type { ImportReport } from '../../platform/import/report.ts'
import type { AreaImportOptions } from './areas.commands.ts'
import { importFigures } from './figures.commands.ts'

const now = new Date('2026-11-21T12:00:00Z')
const source = (name: string, text: string) => ({ name, text, sha256: name })

type Options = Partial<AreaImportOptions>
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
