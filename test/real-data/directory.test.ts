import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { importAreas } from '../../src/domains/areas/index.ts'
import { importDirectory, occurrences, offersIn, placesIn } from '../../src/domains/directory/index.ts'
import { read, type Scope } from '../../src/platform/db/transaction.ts'
import { type ImportReport, isOnlyFiltered } from '../../src/platform/import/report.ts'
import { readSource } from '../../src/platform/import/source.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const data = process.env.WEEFSEL_DATA ?? join(import.meta.dirname, '../../../shared/data')
const skip = existsSync(join(data, 'facilities'))
  ? false
  : 'REAL DATA NOT FOUND: set WEEFSEL_DATA to the folder that holds boundaries/ and facilities/'

const now = new Date('2026-11-24T12:00:00Z')
const MUNICIPALITIES = ['GM0150', 'GM0363', 'GM0402', 'GM0599', 'GM0606']

/** Places per wijk, counted once with another program from the same borders. */
const DEVENTER = { WK015001: 1, WK015003: 3, WK015004: 221, WK015005: 1, WK015006: 5, WK015007: 2 }
const HILVERSUM = { WK040206: 14, WK040207: 1 }
/** Activities from Monday to Sunday, counted by hand. */
const WEEK = [7, 5, 7, 8, 3, 1, 1]

describe('real places and activities', { skip }, () => {
  let here: TestDatabase
  let operator: Scope
  const visitor = (): Scope => ({ ...operator, roles: [] })

  before(async () => {
    here = await testDatabase()
    operator = { tenant: here.tenant, actor: 'test', roles: ['operator'] }
    await here.pool.query(
      'insert into weefdorp.working_area (municipality_code) select unnest($1::text[]) on conflict do nothing',
      [MUNICIPALITIES],
    )
    for (const file of ['gemeenten-2022-nl.wgs84.geojson.gz', 'wijken-2022-nl.wgs84.geojson.gz']) {
      const source = await readSource(join(data, 'boundaries', file), 'nl')
      assert.ok(source.ok)
      await importAreas(here.db, source.value, { lang: 'nl', now, year: 2022 })
    }
  })

  function run(name: string, dryRun = false): Promise<ImportReport> {
    const recipe = join(import.meta.dirname, 'recipes', `${name.replace(/\.\w+$/, '')}.json`)
    return importDirectory(here.db, operator, { file: join(data, 'facilities', name), recipe, dryRun, now })
  }

  const counts = (report: ImportReport) => [
    report.read,
    report.created,
    report.updated,
    report.unchanged,
    report.rejected,
  ]

  /** A dry run tells what a real one does; the second time nothing is new. */
  async function assertFile(name: string, rows: number, filtered = 0): Promise<ImportReport> {
    const taken = rows - filtered
    assert.deepEqual(counts(await run(name, true)), [rows, taken, 0, 0, filtered])
    const report = await run(name)
    assert.deepEqual(counts(report), [rows, taken, 0, 0, filtered])
    assert.ok(isOnlyFiltered(report.problems), JSON.stringify(report.problems[0]))
    assert.deepEqual(counts(await run(name)), [rows, 0, 0, taken, filtered])
    return report
  }

  const wijken = async (source: string) => {
    const { rows } = await here.pool.query(
      `select wijk_code, count(*) from weefdorp.location where source = $1 group by 1 order by 1`,
      [source],
    )
    return Object.fromEntries(rows.map((row) => [row.wijk_code, row.count]))
  }

  test('Deventer: 233 of 238 rows; five are wishes about the street and no places', async () => {
    const report = await assertFile('deventer-locaties.csv', 238, 5)
    assert.equal(report.filtered, 5)
    assert.deepEqual([...new Set(report.problems.map((problem) => problem.column))], ['categorie'])
    assert.deepEqual(report.notes, [
      'Geweigerd omdat ze buiten het filter van dit recept vallen, zoals bedoeld: 5.',
    ])
    await read(here.db, visitor(), async (trx) => {
      assert.equal((await placesIn(trx, ['GM0150'])).length, 65)
      assert.equal((await offersIn(trx, { areaCodes: ['GM0150'] })).length, 168)
    })
    assert.deepEqual(await wijken('deventer-locaties'), DEVENTER)
  })

  test('Rotterdam and Schiedam: 20 activities bring their 17 places along by id; then all 32 places', async () => {
    await assertFile('rotterdam-schiedam-activiteiten.csv', 20)
    const places = await run('rotterdam-schiedam-eetplekken.csv')
    assert.deepEqual(counts(places), [32, 15, 17, 0, 0])
    assert.deepEqual(counts(await run('rotterdam-schiedam-eetplekken.csv')), [32, 0, 0, 32, 0])
    assert.deepEqual(counts(await run('rotterdam-schiedam-activiteiten.csv')), [20, 0, 0, 20, 0])
    await read(here.db, visitor(), async (trx) => {
      assert.equal((await placesIn(trx, ['GM0599'])).length, 25)
      assert.equal((await placesIn(trx, ['GM0606'])).length, 7)
      const [kleyburg] = (await offersIn(trx, { areaCodes: ['GM0599'] })).filter(
        (each) => each.name === 'Samen Eten Kleyburg',
      )
      assert.deepEqual(
        [kleyburg?.cost, kleyburg?.access, kleyburg?.place?.address],
        [8, 'walk_in', 'Wessel Gansfortweg, Schiebroek'],
      )
      const times = (await offersIn(trx, { areaCodes: ['GM0599', 'GM0606'] })).flatMap((offer) =>
        occurrences(offer.schedules, '2026-11-23', '2026-11-29'),
      )
      assert.deepEqual(
        [23, 24, 25, 26, 27, 28, 29].map(
          (day) => times.filter((time) => time.day === `2026-11-${day}`).length,
        ),
        WEEK,
      )
    })
  })

  test('Amsterdam: 209 provisions without a place serve the whole city, a stadsdeel or its wijken', async () => {
    await assertFile('amsterdam-armoedevoorzieningen.json', 209)
    await read(here.db, visitor(), async (trx) => {
      assert.equal((await offersIn(trx, { areaCodes: ['GM0363'] })).length, 209)
      const [centrum, zuidoost] = [['WK036300'], ['WK036393']]
      // The city as a whole, the stadsdelen without a list of wijken, and the stadsdeel itself.
      assert.equal((await offersIn(trx, { areaCodes: centrum })).length, 209 - 29)
      assert.equal((await offersIn(trx, { areaCodes: zuidoost })).length, 209 - 13)
      assert.equal((await offersIn(trx, { areaCodes: centrum, lifeDomain: 'werk' })).length, 35)
    })
  })

  test('Hilversum Oost: 15 places, each in its wijk', async () => {
    await assertFile('hilversum-oost-plekken.geojson', 15)
    assert.deepEqual(await wijken('hilversum-oost-plekken'), HILVERSUM)
    await read(here.db, visitor(), async (trx) => {
      const [geus] = (await placesIn(trx, ['GM0402'])).filter((place) => place.name === 'Buurthuis de Geus')
      assert.deepEqual([geus?.address, geus?.municipalityCode], ['Geuzenweg, Hilversum', 'GM0402'])
    })
  })
})
