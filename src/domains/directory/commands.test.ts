import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read, write } from '../../platform/db/transaction.ts'
import { type ImportReport, isOnlyFiltered } from '../../platform/import/report.ts'
import { importDirectory } from './commands.ts'
import { addWeefdorp, BASE, PLACES, sharedBench } from './import/fixture.test.ts'
import { placesIn } from './places.queries.ts'

const counts = ({ read: rows, created, updated, unchanged, rejected }: ImportReport) => [
  rows,
  created,
  updated,
  unchanged,
  rejected,
]

const CSV = `id,naam,adres,lon,lat
1,De Geus,"Geuzenweg 1, 1234 AB Weefdorp",5.15,52.55
2,De Spoel,"Spoelweg 2, Weefdorp",5.25,52.55
3,Zonder punt,,,
`

describe('an import', () => {
  test('counts every row once, and the second time nothing changed', async () => {
    const { import: run } = await sharedBench()
    assert.deepEqual(counts(await run(PLACES, CSV, { dryRun: true })), [3, 3, 0, 0, 0])
    assert.deepEqual(counts(await run(PLACES, CSV)), [3, 3, 0, 0, 0])
    assert.deepEqual(counts(await run(PLACES, CSV, { dryRun: true })), [3, 0, 0, 3, 0])
    assert.deepEqual(counts(await run(PLACES, CSV, { now: new Date('2026-12-24') })), [3, 0, 0, 3, 0])
    assert.deepEqual(counts(await run(PLACES, CSV.replace('De Geus', 'De Nieuwe Geus'))), [3, 0, 1, 2, 0])
  })

  test('leaves nothing behind when it was a dry run', async () => {
    const { import: run, pool } = await sharedBench()
    await run(PLACES, CSV, { dryRun: true })
    for (const table of ['location', 'import_recipe', 'audit_event']) {
      const { rows } = await pool.query(`select count(*) from weefdorp.${table}`)
      assert.equal(rows[0].count, 0, table)
    }
  })

  test('puts a place in the wijk whose border holds it, and says which lie elsewhere', async () => {
    const { import: run, pool, db, visitor } = await sharedBench()
    await addWeefdorp(pool)
    const report = await run(PLACES, `${CSV}4,Ver weg,,4.47,51.91\n`)
    assert.ok(
      report.notes.some((note) => /grens omheen ligt: 2/.test(note)),
      report.notes.join(),
    )
    const names = (codes: string[]) =>
      read(db, visitor, async (trx) => (await placesIn(trx, codes)).map((each) => each.name))
    assert.deepEqual(await names(['WK990101']), ['De Geus'])
    assert.deepEqual(await names(['BU99010201']), ['De Spoel'])
    // What lies inside no border is for the whole working area, as the search says.
    assert.deepEqual(await names(['GM9901']), ['De Geus', 'De Spoel', 'Ver weg', 'Zonder punt'])
    const { rows } = await pool.query('select rd from weefdorp.location where external_id = $1', ['1'])
    assert.ok(rows[0].rd.x > 100_000 && rows[0].rd.y > 400_000)
  })

  test('finds the wijk later, when the borders come after the places', async () => {
    const { import: run, pool, db, visitor } = await sharedBench()
    await run(PLACES, CSV)
    await addWeefdorp(pool)
    assert.deepEqual(counts(await run(PLACES, CSV)), [3, 0, 2, 1, 0])
    assert.equal((await read(db, visitor, (trx) => placesIn(trx, ['WK990102']))).length, 1)
  })

  test('keeps what is gone from the source, and says how many', async () => {
    const { import: run, pool } = await sharedBench()
    await run(PLACES, CSV)
    const report = await run(
      PLACES,
      'id,naam,adres,lon,lat\n1,De Geus,"Geuzenweg 1, 1234 AB Weefdorp",5.15,52.55\n',
      {
        now: new Date('2026-12-24T10:00:00Z'),
      },
    )
    assert.ok(report.notes.some((note) => /niet meer in dit bestand: 2/.test(note)))
    const { rows } = await pool.query(
      'select external_id, last_seen::date::text as seen from weefdorp.location order by 1',
    )
    assert.deepEqual(
      rows.map((row) => `${row.external_id} ${row.seen}`),
      ['1 2026-12-24', '2 2026-11-24', '3 2026-11-24'],
    )
  })

  test('keeps its recipe, which then needs only its name, and one line in the audit', async () => {
    const { import: run, pool, db, operator, file } = await sharedBench()
    await run(PLACES, CSV)
    const again = await importDirectory(db, operator, { file: file('later.csv', CSV), recipe: 'proef' })
    assert.deepEqual(counts(again), [3, 0, 0, 3, 0])
    const unknown = await importDirectory(db, operator, { file: file('later.csv', CSV), recipe: 'onbekend' })
    assert.match(unknown.problems[0]?.reason ?? '', /onbekend is er niet/)
    const { rows } = await pool.query(
      `select actor, action, subject, detail from weefdorp.audit_event order by id`,
    )
    assert.equal(rows.length, 2)
    assert.deepEqual([rows[0].actor, rows[0].action, rows[0].subject], ['test', 'directory.import', 'proef'])
    assert.equal(rows[0].detail.created, 3)
  })

  test('remembers how many days ago something was checked, and stays unchanged tomorrow', async () => {
    const { import: run, pool } = await sharedBench()
    const recipe = { ...BASE, makes: { service: { name: 'naam', assured_days_ago: 'dagen' } } }
    await run(recipe, 'id,naam,dagen\n1,Soep,34\n')
    assert.deepEqual(
      counts(await run(recipe, 'id,naam,dagen\n1,Soep,34\n', { now: new Date('2026-11-30') })),
      [1, 0, 0, 1, 0],
    )
    const { rows } = await pool.query('select assured_date from weefdorp.service')
    assert.equal(rows[0].assured_date, '2026-10-21')
  })

  test('takes only the rows of its filter; the others are refused with that reason, which is no fault', async () => {
    const { import: run } = await sharedBench()
    const report = await run({ ...PLACES, filter: { naam: ['De Geus'] } }, CSV)
    assert.deepEqual([...counts(report), report.filtered], [3, 1, 0, 0, 2, 2])
    assert.deepEqual(report.problems[0], {
      ...{ row: 3, column: 'naam', filtered: true },
      reason: 'Valt buiten het filter van dit recept.',
    })
    assert.ok(isOnlyFiltered(report.problems))
    assert.ok(report.notes.some((note) => /filter.*: 2\./.test(note)))
  })

  test('hides what is not active from visitors, and keeps it for operators', async () => {
    const { import: run, db, visitor, operator } = await sharedBench()
    const recipe = { ...BASE, makes: { location: { name: 'naam', status: 'status' } } }
    await run(recipe, 'id,naam,status\n1,Open,active\n2,Dicht,defunct\n')
    const names = async (scope: typeof visitor) =>
      (
        await read(db, scope, (trx) => trx.selectFrom('location').select('name').orderBy('name').execute())
      ).map((row) => row.name)
    assert.deepEqual(await names(visitor), ['Open'])
    assert.deepEqual(await names(operator), ['Dicht', 'Open'])
    await assert.rejects(
      importDirectory(db, visitor, { file: 'proef.dat', recipe: 'proef' }).then((report) => {
        if (report.problems.length === 0) return
        throw new Error('refused')
      }),
    )
  })

  test('does not let a visitor change or add a record', async () => {
    const { import: run, db, visitor } = await sharedBench()
    await run(PLACES, CSV)
    const changed = await write(db, visitor, (trx) =>
      trx.updateTable('location').set({ name: 'x' }).executeTakeFirst(),
    )
    assert.equal(Number(changed.numUpdatedRows), 0)
    const id = '00000000-0000-4000-8000-000000000001'
    const moment = new Date()
    const row = {
      id,
      source: 'x',
      externalId: 'x',
      contentHash: '',
      firstSeen: moment,
      lastSeen: moment,
      lastModified: moment,
      name: 'x',
    }
    await assert.rejects(
      write(db, visitor, (trx) => trx.insertInto('location').values(row).execute()),
      /row-level security/,
    )
  })
})
