import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read, write } from '../../../platform/db/transaction.ts'
import { en } from '../texts.en.ts'
import { digest } from './batch.commands.ts'
import { keyOf } from './decide.ts'
import type { Draft, LocationDraft, ServiceDraft } from './draft.ts'
import { addWeefdorp, BASE, PLACES, sharedBench } from './fixture.test.ts'
import { countGone, learnKnown, savedRecipes } from './import.queries.ts'
import { locateDrafts } from './locate.queries.ts'
import { openRecipeFile, openRecords } from './open.commands.ts'
import { locationRow, serviceRow } from './rows.queries.ts'
import { markSeen } from './store.commands.ts'

const CSV = 'id,naam,adres,lon,lat\n1,De Geus,,5.15,52.55\n2,De Spoel,,,\n'
const NOW = { moment: new Date('2026-11-24T10:00:00Z'), day: '2026-11-24' }
const WRITE = { id: 'i', hash: 'h', organizationId: null, locationIds: [], area: null }

const place = (more: Partial<LocationDraft>) =>
  ({
    kind: 'location',
    source: 'proef',
    externalId: '1',
    organization: null,
    point: null,
    areaCode: null,
    ...more,
  }) as LocationDraft

describe('what an import stores', () => {
  test('knows again what is there, and what is gone from the source', async () => {
    const { import: run, db, operator } = await sharedBench()
    await run(PLACES, CSV)
    const known = new Map()
    const drafts: Draft[] = [place({}), place({ externalId: '9' })]
    await read(db, operator, (trx) => learnKnown(trx, drafts, known))
    assert.deepEqual([...known.keys()], [keyOf('location', { source: 'proef', externalId: '1' })])
    const gone = await read(db, operator, (trx) =>
      countGone(trx, ['location'], 'proef', new Set(known.keys())),
    )
    assert.equal(gone, 1)
    assert.deepEqual(
      (await read(db, operator, savedRecipes)).map((recipe) => recipe.name),
      ['proef'],
    )
  })

  test('puts a place by its point, else by the code of its recipe', async () => {
    const { pool, db, operator } = await sharedBench()
    await addWeefdorp(pool)
    const inside = place({ point: { longitude: 5.25, latitude: 52.55 }, areaCode: 'GM0001' })
    const coded = place({ areaCode: 'WK990101' })
    const nowhere = place({})
    const areas = await read(db, operator, (trx) => locateDrafts(trx, [inside, coded, nowhere]))
    assert.equal(areas.get(inside)?.buurtCode, 'BU99010201')
    assert.deepEqual(areas.get(coded), { municipalityCode: 'GM9901', wijkCode: 'WK990101', buurtCode: null })
    assert.equal(areas.get(nowhere), undefined)
  })

  test('two imports at once make nothing twice', async () => {
    const here = await sharedBench()
    const lines = Array.from({ length: 1_200 }, (_, index) => `${index},Plek ${index},,,`)
    const csv = `id,naam,adres,lon,lat\n${lines.join('\n')}\n`
    const reports = await Promise.all([here.import(PLACES, csv), here.import(PLACES, csv)])
    assert.equal(
      reports.reduce((sum, report) => sum + report.created, 0),
      1_200,
    )
    assert.equal(
      reports.reduce((sum, report) => sum + report.unchanged, 0),
      1_200,
    )
  })

  test('says when a record was last seen', async () => {
    const { import: run, db, operator, pool } = await sharedBench()
    await run(PLACES, CSV)
    const { id } = await read(db, operator, (trx) =>
      trx.selectFrom('location').select('id').limit(1).executeTakeFirstOrThrow(),
    )
    const later = { ...NOW, moment: new Date('2027-01-01T10:00:00Z') }
    await write(db, operator, (trx) => markSeen(trx, [{ kind: 'location', id }], later))
    const { rows } = await pool.query(
      'select count(*) from weefdorp.location where last_seen > last_modified',
    )
    assert.equal(rows[0].count, 1)
  })

  test('counts the day of a check back from the day of import', () => {
    const draft = {
      kind: 'service',
      assuredDaysAgo: 24,
      assuredDate: null,
      costOptions: [],
      schedules: [],
    } as unknown as ServiceDraft
    assert.equal(serviceRow({ ...WRITE, draft }, NOW).assuredDate, '2026-10-31')
    assert.equal(serviceRow({ ...WRITE, draft: { ...draft, assuredDaysAgo: null } }, NOW).assuredDate, null)
    assert.equal(locationRow({ ...WRITE, draft: place({ schedules: [] }) }, NOW).rd, null)
  })

  test('hashes the same text the same, another text otherwise', () => {
    assert.equal(digest('a'), digest('a'))
    assert.notEqual(digest('a'), digest('b'))
  })
})

describe('opening files', () => {
  test('a recipe file that is no JSON, or not there', async () => {
    const { file } = await sharedBench()
    const broken = await openRecipeFile(file('stuk.json', '{'), 'en', en)
    assert.match(broken.ok ? '' : (broken.problems[0]?.reason ?? ''), /not valid JSON/)
    assert.equal((await openRecipeFile('/bestaat/niet.json', 'en', en)).ok, false)
  })

  test('a file to join that is not there', async () => {
    const { file } = await sharedBench()
    const join = { file: 'weg.csv', format: 'csv', column: 'plek', key: 'id' }
    const recipe = await openRecipeFile(
      file('r.json', { ...BASE, join, makes: { service: { name: 'naam' } } }),
      'en',
      en,
    )
    assert.ok(recipe.ok)
    const opened = await openRecords(file('a.csv', 'id,plek,naam\n'), recipe.value.recipe, {
      lang: 'en',
      texts: en,
    })
    assert.match(opened.ok ? '' : (opened.problems[0]?.reason ?? ''), /weg\.csv to join: .*not there/)
  })
})
