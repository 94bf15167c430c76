import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { appOver } from '../../../test/world.ts'
import { smallTown } from '../../domains/reach/fixture.test.ts'
import { publishRun, runById, withdrawRun } from '../../domains/reach/index.ts'

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
  return { ...town, ask, decide }
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
  for (const name of ['score', 'scoreLow', 'scoreHigh', 'gap', 'agreement', 'noneShare', 'measuredShare'])
    assert.ok(!(name in first), name)
  assert.equal(first.people, 200)
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
  assert.equal((await ask('/runs/1/results?groep=niemand')).status, 400)
  assert.equal((await ask('/runs/1/results?manier=vliegen')).status, 400)
  assert.deepEqual((await ask('/runs/1/results?domein=niets')).json, { items: [] })
  assert.equal((await ask('/runs/1/areas/WK990101')).status, 404)
  assert.equal((await ask('/runs/x')).status, 404)
})
