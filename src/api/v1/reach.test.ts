import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { appOver } from '../../../test/world.ts'
import { smallTown } from '../../domains/reach/fixture.test.ts'
import { publishRun, runById, setNorm, withdrawRun } from '../../domains/reach/index.ts'
import { csvRows } from '../../platform/import/rows.ts'

const SIGNED = { name: 'An de Wit', reason: 'Besproken met de wijkraad' }
const QUESTION = '?domein=ontmoeting&groep=ouderen'

/** A working area with a run that is done, and its interface. */
async function site(t: TestContext) {
  const town = await smallTown(t)
  const id = await town.run()
  const app = appOver(town.db)
  const ask = async (path: string) => {
    const answer = await app.request(`http://weefdorp.test/api/v1/reach${path}`)
    return { status: answer.status, json: await answer.json() }
  }
  const decide = (work: typeof publishRun | typeof withdrawRun) =>
    town.as(['operator'], async (trx) => {
      const run = (await runById(trx, id)) ?? assert.fail('no run')
      return work(trx, run, SIGNED, town.doing('operator'))
    })
  const take = (path: string, headers: Record<string, string>) =>
    app.request(`http://weefdorp.test/api/v1/reach${path}`, { headers })
  return { ...town, ask, take, decide }
}

test('nothing of a run is told before somebody publishes it, nor after it was withdrawn', async (t) => {
  const { ask, decide } = await site(t)
  const paths = ['/1', '/laatste', '/1/results', '/1/map', '/1/areas/BU99010101']
  const statuses = () => Promise.all(paths.map(async (path) => (await ask(`/runs${path}`)).status))
  assert.deepEqual(await statuses(), [404, 404, 404, 404, 404])
  assert.equal((await ask('/runs')).json.total, 0)
  await decide(publishRun)
  assert.deepEqual(await statuses(), [200, 200, 200, 200, 200])
  const { json } = await ask('/runs')
  assert.deepEqual(
    [json.total, json.items[0].publishedBy, json.items[0].because],
    [1, SIGNED.name, SIGNED.reason],
  )
  await decide(withdrawRun)
  assert.deepEqual(await statuses(), [404, 404, 404, 404, 404])
})

test('results stand by code, and what is not known has no numbers', async (t) => {
  const { ask, decide, pool } = await site(t)
  await decide(publishRun)
  const { json } = await ask(`/runs/laatste/results${QUESTION}`)
  assert.deepEqual(
    json.items.map(({ area, verdict, why }: Record<string, string>) => [area, verdict, why]),
    [
      ['BU99010101', 'enough', undefined],
      ['BU99010102', 'gap', undefined],
      ['BU99010201', 'unknown', 'people'],
    ],
  )
  assert.equal(json.finding.normSet, false)
  await pool.query(`update weefdorp.reach_result set verdict = 'unknown', why = 'freshness'`)
  const [first] = (await ask(`/runs/1/results${QUESTION}`)).json.items
  for (const name of [
    'score',
    'scoreLow',
    'scoreHigh',
    'gap',
    'agreement',
    'enoughShare',
    'noneShare',
    'measuredShare',
  ])
    assert.ok(!(name in first), name)
  assert.equal(first.people, 200)
})

test('a finding says who set the norm that it was measured by, also when that is no longer the norm', async (t) => {
  const { ask, as, run, doing } = await site(t)
  const norm = { domain: 'ontmoeting', group: null, unit: 'hours' as const, value: 3, ...SIGNED }
  const set = (value: number | null, now: Date) =>
    as(['operator'], (trx) => setNorm(trx, { ...norm, value }, { ...doing('operator'), now }))
  await set(3, new Date('2026-11-22T11:00:00Z'))
  const id = await run()
  await set(null, new Date('2026-11-22T12:00:00Z'))
  await as(['operator'], async (trx) => {
    const done = (await runById(trx, id)) ?? assert.fail('no run')
    return publishRun(trx, done, SIGNED, doing('operator'))
  })
  const { finding } = (await ask(`/runs/2/results${QUESTION}`)).json
  const { normSet, setBy, because, setAt } = finding
  assert.deepEqual([normSet, setBy, because], [true, SIGNED.name, SIGNED.reason])
  assert.equal(setAt, '2026-11-22T11:00:00.000Z')
  const { findings } = (await ask('/runs/2')).json as { findings: Record<string, string>[] }
  assert.ok(findings.every((each) => (each.setBy === undefined) === (each.domain !== 'ontmoeting')))
  assert.deepEqual((await ask('/norms')).json, { items: [] })
})

test('the map is GeoJSON with the border of each buurt; other questions are refused or empty', async (t) => {
  const { ask, decide } = await site(t)
  await decide(publishRun)
  const { json } = await ask(`/runs/1/map${QUESTION}&manier=fiets`)
  assert.equal(json.type, 'FeatureCollection')
  assert.deepEqual(
    json.features.map(({ id, geometry }: { id: string; geometry: { type: string } }) => [id, geometry.type]),
    ['BU99010101', 'BU99010102', 'BU99010201'].map((code) => [code, 'MultiPolygon']),
  )
  assert.equal(json.features[0].properties.mode, 'fiets')
  assert.deepEqual([json.run.number, json.finding.mode], [1, 'fiets'])
  assert.deepEqual(
    json.sources.map(({ id }: { id: string }) => id),
    ['kwb'],
  )
  assert.equal((await ask('/runs/1/results?groep=niemand')).status, 400)
  assert.equal((await ask('/runs/1/results?manier=vliegen')).status, 400)
  assert.deepEqual((await ask('/runs/1/results?domein=niets')).json, { items: [] })
  assert.equal((await ask('/runs/1/areas/WK990101')).status, 404)
  assert.equal((await ask('/runs/x')).status, 404)
})

test('who asks for a table gets results as CSV: the columns of the JSON, what is not known empty, no formula', async (t) => {
  const { ask, take, decide, pool } = await site(t)
  const path = `/runs/1/results${QUESTION}`
  const csv = { accept: 'text/csv' }
  assert.equal((await take(path, csv)).status, 404, 'nothing was published yet')
  await decide(publishRun)
  await pool.query(
    `update weefdorp.reach_result set wijk_code = '=HYPERLINK("x")' where area_code = 'BU99010101'`,
  )
  const answer = await take(path, csv)
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.match(answer.headers.get('vary') ?? '', /Accept/)
  const text = await answer.text()
  // The import takes off the apostrophe that keeps a spreadsheet from running it.
  assert.ok(text.includes(`"'=HYPERLINK(""x"")"`))
  const read = csvRows(text, 'nl')
  assert.ok(read.ok)
  const { header, rows } = read.value
  const { items } = (await ask(path)).json as { items: Record<string, unknown>[] }
  assert.equal(rows.length, items.length)
  for (const [at, item] of items.entries()) {
    const cells = rows[at]?.cells ?? {}
    for (const column of header)
      assert.equal(cells[column], String(item[column] ?? ''), `${column} of row ${at}`)
    assert.deepEqual(
      Object.keys(item).filter((key) => !header.includes(key)),
      [],
    )
  }
  assert.equal(rows[2]?.cells.verdict, 'unknown')
  assert.equal(rows[2]?.cells.score, '')
  const tag = answer.headers.get('etag') ?? ''
  assert.equal((await take(path, { ...csv, 'if-none-match': tag })).status, 304)
  for (const accept of ['text/csv;q=0.5, application/json', '*/*', 'text/csv, */*', 'application/json'])
    assert.match(
      (await take(path, { accept })).headers.get('content-type') ?? '',
      /^application\/json/,
      accept,
    )
  assert.match(
    (await take(path, { accept: 'text/csv, application/json;q=0.9' })).headers.get('content-type') ?? '',
    /^text\/csv/,
  )
  for (const other of ['/runs', '/runs/1', '/runs/1/map', '/norms'])
    assert.equal((await take(other, csv)).status, 406, other)
  assert.equal((await take('/runs/1/results?groep=niemand', csv)).status, 400)
})
