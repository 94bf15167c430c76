import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { importDirectory } from '../../src/domains/directory/index.ts'
import type { Scope } from '../../src/platform/db/transaction.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const data = join(process.env.WEEFSEL_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'hsds')
const skip = existsSync(data) ? false : 'REAL DATA NOT FOUND: set WEEFSEL_DATA to the folder that holds hsds/'

const RECIPE = {
  name: 'voorbeelden',
  title: 'Voorbeelden van HSDS',
  format: 'hsds',
  source: { title: 'examples', publisher: 'Open Referral', licence: 'CC BY-SA 4.0', date: '2024-10' },
  terms: { name: 'situation:psychische-klachten' },
}

describe('the examples of HSDS 3.0, 3.1 and Open Referral UK', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-hsds-'))
  const recipe = join(folder, 'recept.json')
  let here: TestDatabase
  let operator: Scope

  after(() => rmSync(folder, { recursive: true }))
  before(async () => {
    here = await testDatabase()
    operator = { tenant: here.tenant, actor: 'test', roles: ['operator'] }
    writeFileSync(recipe, JSON.stringify(RECIPE))
  })

  const load = (file: string) => importDirectory(here.db, operator, { file, recipe })

  /** The same record, at a place that exists: its coordinates are 100, 101 and its address is in the United States. */
  function inWeefdorp(file: string): string {
    const text = readFileSync(join(data, file), 'utf8')
      .replace(/"latitude": ?100/g, '"latitude": 52.55')
      .replace(/"longitude": ?101/g, '"longitude": 5.15')
    const path = join(folder, file.replaceAll('/', '-'))
    writeFileSync(path, text)
    return path
  }

  test('are refused for where they are, with the path of the coordinates, and for nothing else', async () => {
    for (const file of [
      '3.0/examples/service_full.json',
      '3.1/examples/service_full.json',
      'oruk-mocks/Default/service_full.json',
    ]) {
      const report = await load(join(data, file))
      assert.deepEqual([report.read, report.rejected], [1, 1])
      assert.deepEqual(
        report.problems.map(({ column, reason }) => [column, reason]),
        [
          [
            'service_at_locations.0.location.longitude + service_at_locations.0.location.latitude',
            'De coördinaten liggen buiten Nederland.',
          ],
        ],
        file,
      )
    }
  })

  test('come in when they lie in the Netherlands, and are the same the second time', async () => {
    const file = inWeefdorp('3.1/examples/service_full.json')
    const report = await load(file)
    assert.deepEqual([report.created, report.problems], [1, []])
    const note = report.notes.find((each) => each.startsWith('Niet overgenomen')) ?? ''
    for (const left of ['language (ur)', 'cost_option (GBP)', 'GB-COH', 'service_area'])
      assert.ok(note.includes(left), left)
    assert.equal((await load(file)).unchanged, 1)
    const { rows } = await here.pool.query(`
      select service.name, minimum_age, service.schedules, required_documents, organization.name as owner, location.name as place
      from weefdorp.service join weefdorp.organization on organization.id = organization_id
        join weefdorp.service_at_location on service_id = service.id
        join weefdorp.location on location.id = location_id`)
    assert.equal(rows.length, 1)
    const [row] = rows
    assert.deepEqual(
      [row.name, row.minimum_age, row.owner, row.place],
      ['Community Counselling', 12, 'Example Organization Inc.', 'MyCity Civic Center'],
    )
    assert.deepEqual([row.schedules[0].byday, row.schedules[0].opens_at], [['TH', 'FR'], '10:00'])
    assert.match(row.required_documents[0].document, /^Any official identification/)
  })

  test('every row of every list ends as one of the four, whatever it holds', async () => {
    const folders = [
      '3.0/examples',
      '3.1/examples',
      'oruk-mocks/Default',
      'oruk-mocks/Fail',
      'oruk-mocks/Warn',
    ]
    for (const each of folders)
      for (const name of readdirSync(join(data, each)).filter((file) => file.endsWith('.json'))) {
        const { read, created, updated, unchanged, rejected, problems } = await load(join(data, each, name))
        assert.equal(read, created + updated + unchanged + rejected)
        assert.ok(read > 0 || problems.length > 0, `${each}/${name}`)
      }
  })
})
