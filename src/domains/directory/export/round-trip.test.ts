import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { world } from '../../../../test/world.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { read, type Scope } from '../../../platform/db/transaction.ts'
import { importDirectory } from '../index.ts'
import { exportBatches, exportContext } from './batches.queries.ts'
import { type ExportFormat, exportFile } from './file.ts'
import type { ExportFilter } from './filter.ts'
import { exportIds } from './ids.queries.ts'
import { offerRecords } from './offers.queries.ts'
import type { ExportKind, OfferRecord, OrganizationRecord, PlaceRecord } from './record.ts'
import { organizationRecords, placeRecords } from './records.queries.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-round-'))
after(() => rmSync(folder, { recursive: true }))

type AnyRecord = OfferRecord | PlaceRecord | OrganizationRecord
const READERS: Record<ExportKind, (trx: Trx, ids: readonly string[]) => Promise<AnyRecord[]>> = {
  offer: offerRecords,
  place: placeRecords,
  organization: organizationRecords,
}
const TABLES = { offer: 'service', place: 'location', organization: 'organization' }
const ORDER = ['organization', 'place', 'offer'] as const
/** One wijk is enough to have seen everything that a record can hold. */
const wijk = { areas: ['WK990101'] }

/** The records of the invented area, and the file that an export makes of them. */
async function exported(kind: ExportKind, format: ExportFormat, filter: ExportFilter = wijk) {
  const { db, scope } = await world()
  const { ids, records, context } = await read(db, scope, async (trx) => {
    const { ids } = await exportIds(trx, kind, filter)
    const context = await exportContext(trx, null, '2026-11-22')
    return { ids, context, records: await READERS[kind](trx, ids) }
  })
  const file = join(folder, `${kind}.${format}`)
  await writeFile(file, exportFile(kind, format, exportBatches(db, scope, kind, ids), ids.length, context))
  return { file, records }
}

/**
 * What need not come back: what belongs to where it is kept, what needs borders that are not there, and when a place or an
 * organisation was checked, which HSDS says of services only.
 */
const LEFT = new Set(['source', 'lastModified', 'buurtCode', 'wijkCode', 'municipalityCode', 'assuredDate'])
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

const isOwnId = (name: string, value: unknown) => name === 'id' && UUID.test(String(value))

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name, inner]) => !LEFT.has(name) && !isOwnId(name, inner))
  return Object.fromEntries(entries.map(([name, inner]) => [name, plain(inner)]))
}

type Area = TestDatabase & { operator: Scope }

async function emptyArea(): Promise<Area> {
  const here = await testDatabase()
  await here.pool.query(`insert into weefdorp.working_area values ('GM9902', 2) on conflict do nothing`)
  const { url } = await world()
  const { default: pg } = await import('pg')
  const from = new pg.Client(url)
  await from.connect()
  // Networks are words of a working area itself: they go before, as \`terms export\` and \`import terms\` take them along.
  const { rows } = await from.query(`select * from weverland.taxonomy_term where taxonomy = 'network'`)
  await from.end()
  await here.pool.query(
    'insert into weefdorp.taxonomy_term select * from jsonb_populate_recordset(null::weefdorp.taxonomy_term, $1)',
    [JSON.stringify(rows)],
  )
  return { ...here, operator: { tenant: here.tenant, actor: 'test', roles: ['operator'] } }
}

async function stored(here: Area, kind: ExportKind, ids: readonly string[]) {
  const { rows } = await here.pool.query<{ id: string; external: string }>(
    `select id, external_id as external from weefdorp.${TABLES[kind]}`,
  )
  const known = new Map(rows.map(({ id, external }) => [external, id]))
  const own = ids.map((id) => known.get(id) ?? '')
  return read(here.db, here.operator, (trx) => READERS[kind](trx, own))
}

describe('what an export gives as HSDS, an import reads back', () => {
  let here: Area
  const recipe = join(folder, 'recept.json')
  before(async () => {
    here = await emptyArea()
    const source = { title: 'Uitvoer', publisher: 'Weverland', licence: 'CC0-1.0', date: '2026' }
    await writeFile(
      recipe,
      JSON.stringify({ name: 'weverland', title: 'Van hiernaast', format: 'hsds', source }),
    )
  })

  for (const kind of ORDER) {
    for (const format of ['json', 'ndjson'] as const) {
      test(`${kind} as ${format}`, async () => {
        const { file, records } = await exported(kind, format)
        assert.ok(records.length > 5)
        const report = await importDirectory(here.db, here.operator, { file, recipe })
        const left = report.notes.filter((note) => /Niet overgenomen/.test(note))
        assert.deepEqual([report.problems, left], [[], []])
        if (format === 'ndjson') assert.equal(report.unchanged, records.length)
        const ids = records.map(({ id }) => id)
        const found = await stored(here, kind, ids)
        for (const [index, record] of records.entries()) {
          assert.deepEqual(plain(found[index]), plain(record))
          if (kind === 'offer') assert.equal(found[index]?.assuredDate, record.assuredDate)
        }
      })
    }
  }
})

const RECIPES = { offer: 'aanbod', place: 'plekken', organization: 'organisaties' }

const recipeOf = (kind: ExportKind) =>
  join(import.meta.dirname, `../../../../db/recipes/weefsel-${RECIPES[kind]}.json`)

/** What one row of a table cannot hold: the second place, the second person to ask, what a telephone number is for. */
function inOneRow(kind: ExportKind, record: AnyRecord): unknown {
  const [contact] = record.contacts
  const phones = record.phones.map(({ number }) => ({ number }))
  const common = { ...record, phones, contacts: contact ? [contact] : [] }
  if (kind !== 'offer') return common
  const { organization, places, ...offer } = common as OfferRecord
  return { ...offer, organization: organization?.name, place: places[0]?.place.name, additionalUrls: [] }
}

describe('what an export gives as CSV, the recipes of the software read back', () => {
  let here: Area
  before(async () => {
    here = await emptyArea()
  })

  for (const kind of ORDER) {
    test(kind, async () => {
      const { records } = await exported(kind, 'csv')
      // Offers point at organisations and places outside the wijk too.
      const { file } = await exported(kind, 'csv', kind === 'offer' ? wijk : {})
      const recipe = recipeOf(kind)
      const report = await importDirectory(here.db, here.operator, { file, recipe })
      assert.deepEqual(report.problems, [])
      const ids = records.map(({ id }) => id)
      const found = await stored(here, kind, ids)
      for (const [index, record] of records.entries()) {
        const back = found[index]
        assert.ok(back, record.name)
        assert.deepEqual(plain(inOneRow(kind, back)), plain(inOneRow(kind, record)))
      }
    })
  }

  for (const kind of ORDER) {
    test(`${kind} as a spreadsheet says just the same`, async () => {
      const { file } = await exported(kind, 'xlsx', kind === 'offer' ? wijk : {})
      const plainRecipe = await readFile(recipeOf(kind), 'utf8')
      const recipe = join(folder, `${kind}-xlsx.json`)
      await writeFile(recipe, JSON.stringify({ ...JSON.parse(plainRecipe), format: 'xlsx' }))
      const report = await importDirectory(here.db, here.operator, { file, recipe })
      assert.deepEqual(report.problems, [])
      assert.equal(report.unchanged, report.read)
    })
  }
})
