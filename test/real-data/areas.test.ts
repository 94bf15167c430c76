import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import {
  figuresOf,
  findArea,
  importAreas,
  importFigures,
  listAreas,
  locate,
} from '../../src/domains/areas/index.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { read } from '../../src/platform/db/transaction.ts'
import type { ImportReport } from '../../src/platform/import/report.ts'
import { readSource } from '../../src/platform/import/source.ts'
import { testDatabase } from '../database.ts'

const data = process.env.WEEFSEL_DATA ?? join(import.meta.dirname, '../../../shared/data')
const skip = existsSync(join(data, 'kwb'))
  ? false
  : 'REAL DATA NOT FOUND: set WEEFSEL_DATA to the folder that holds boundaries/ and kwb/'

const now = new Date('2026-11-21T12:00:00Z')
const importers = { areas: importAreas, figures: importFigures }

async function run(
  db: Database,
  kind: keyof typeof importers,
  path: string,
  options: { year?: number; approximate?: boolean } = {},
): Promise<ImportReport> {
  const source = await readSource(join(data, path), 'nl')
  assert.ok(source.ok, source.ok ? '' : source.problems)
  return importers[kind](db, source.value, { lang: 'nl', now, ...options })
}

const counts = ({ read: all, created, updated, unchanged, rejected }: ImportReport) => [
  all,
  created,
  updated,
  unchanged,
  rejected,
]

/** Each file on a database of its own: all of it is new, then nothing is. */
async function assertFile(
  t: TestContext,
  kind: keyof typeof importers,
  path: string,
  total: { read: number; rejected?: number },
  options = {},
): Promise<Database> {
  const { db } = await testDatabase(t)
  const { read: rows, rejected = 0 } = total
  const first = await run(db, kind, path, options)
  assert.deepEqual(counts(first), [rows, rows - rejected, 0, 0, rejected])
  assert.equal(first.problems.length, rejected)
  assert.deepEqual(counts(await run(db, kind, path, options)), [rows, 0, 0, rows - rejected, rejected])
  return db
}

const areaFiles: [string, number, number?][] = [
  ['boundaries/wijken-2022-nl.wgs84.geojson.gz', 3340],
  ['boundaries/gemeenten-2022-nl.wgs84.geojson.gz', 345],
  ['boundaries/provincies-2022-nl.wgs84.geojson.gz', 12],
  // One of the 343 is GM0998, “Buitenland”: no municipality of the Netherlands.
  ['boundaries/gemeenten-2024-nl-indicatoren.wgs84.geojson.gz', 343, 1],
  ['boundaries/buurt-labelpunten-2014-nl.csv.gz', 12_005],
  ['boundaries/gooi-wijken-2022.wgs84.geojson', 45],
  ['boundaries/gooi-wijken-2022.rd.geojson', 45],
  ['boundaries/gooi-gemeenten-2022.wgs84.geojson', 7],
  ['kwb/buurtcodes-2024-nl.csv.gz', 14_574],
]
for (const [path, rows, rejected = 0] of areaFiles)
  test(`areas: ${path} has ${rows} rows`, { skip }, async (t) => {
    await assertFile(t, 'areas', path, { read: rows, rejected })
  })

test('areas: approximated buurten are refused without a word, and then taken as approximate', {
  skip,
}, async (t) => {
  const path = 'boundaries/gooi-buurten-BENADERING.wgs84.geojson'
  const { db } = await testDatabase(t)
  const refused = await run(db, 'areas', path)
  assert.deepEqual(counts(refused), [0, 0, 0, 0, 0])
  assert.match(String(refused.problems[0]?.reason), /--approximate/)
  assert.match(String((await run(db, 'areas', path, { approximate: true })).problems[0]?.reason), /--year/)
  const taken = await assertFile(t, 'areas', path, { read: 89 }, { approximate: true, year: 2022 })
  const shapes = await taken.selectFrom('openData.areaShape').select('approximate').execute()
  assert.equal(shapes.length, 89)
  assert.ok(shapes.every(({ approximate }) => approximate))
})

const figureFiles: [string, number, string[], number?][] = [
  ['kwb/kwb-2024-buurten-nl.csv.gz', 13_817, ['population', 'share-65-plus', 'household-size', 'density']],
  ['kwb/kwb-2024-buurten-gooi.csv', 155, ['population', 'share-households-with-children']],
  ['kwb/kwb-2017-buurten-nl-subset.csv.gz', 9028, ['income', 'social-minimum', 'share-0-14']],
  [
    'kwb/rivm-gezondheid-2020-18plus.csv.gz',
    17_341,
    ['lonely', 'informal-carers', 'volunteers', 'control-over-life'],
  ],
  [
    'kwb/rivm-gezondheid-2020-65plus.csv.gz',
    17_341,
    ['lonely-65', 'severely-lonely-65', 'hard-to-make-ends-meet-65'],
  ],
  [
    'kwb/gemeenten-2021-profiel.csv',
    352,
    ['wmo-per-1000', 'youth-care', 'bijstand-per-1000', 'woz', 'education-high'],
  ],
  [
    'kwb/gemeenten-2020-wijkenbuurten-kenmerken.csv',
    355,
    ['distance-library', 'distance-gp', 'low-income', 'education-low', 'corporation-homes'],
  ],
  [
    'boundaries/wijken-2022-nl.wgs84.geojson.gz',
    3340,
    ['population', 'share-15-24', 'owner-occupied', 'low-income'],
  ],
  ['boundaries/gemeenten-2022-nl.wgs84.geojson.gz', 345, ['woz', 'urbanity']],
  [
    'boundaries/gemeenten-2024-nl-indicatoren.wgs84.geojson.gz',
    343,
    ['population', 'share-one-person-households'],
    1,
  ],
]
for (const [path, rows, wanted, rejected = 0] of figureFiles)
  test(`figures: ${path} has ${rows} rows and its main figures are known`, { skip }, async (t) => {
    const db = await assertFile(t, 'figures', path, { read: rows, rejected })
    const stored = await db
      .selectFrom('openData.figureSet')
      .select('figures')
      .where('derivedFrom', 'is', null)
      .execute()
    const known = new Map<string, number>()
    for (const { figures } of stored)
      for (const id of Object.keys(figures ?? {})) known.set(id, (known.get(id) ?? 0) + 1)
    // Publishers hide small areas, so not every row has every number; but most have.
    for (const id of wanted) assert.ok((known.get(id) ?? 0) > stored.length * 0.6, `${id}: ${known.get(id)}`)
  })

test('the whole country: sums, names, borders and points fit together', { skip }, async (t) => {
  const { db, pool, tenant } = await testDatabase(t)
  await pool.query(`insert into "${tenant.id}".working_area values ('GM0402', 1)`)
  await run(db, 'areas', 'boundaries/wijken-2022-nl.wgs84.geojson.gz')
  await run(db, 'areas', 'kwb/buurtcodes-2024-nl.csv.gz')
  await run(db, 'figures', 'kwb/kwb-2024-buurten-nl.csv.gz')
  const { rows } = await pool.query(
    `select derived_from, figures->>'population' as population from open_data.figure_set where area_code = 'NL00'`,
  )
  assert.deepEqual(rows, [{ derived_from: 13_817, population: '17938870' }])
  await read(db, { tenant, actor: 'test', roles: [] }, async (trx) => {
    const buurten = await listAreas(trx, { level: 'buurt', within: 'GM0402' })
    assert.equal(buurten.length, 43)
    assert.equal((await findArea(trx, 'WK040201'))?.name, 'Centrum')
    const figures = await figuresOf(trx, ['BU04020101', 'GM0402'])
    assert.equal(figures.get('BU04020101')?.get('population')?.value, 3755)
    assert.equal(figures.get('GM0402')?.get('population')?.derivedFrom, 41)
    const [station] = await locate(trx, [{ longitude: 5.1815, latitude: 52.2257 }])
    assert.deepEqual([station?.municipality, station?.wijk], ['GM0402', 'WK040201'])
  })
})
