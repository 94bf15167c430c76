import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Bench, sharedBench } from '../fixture.test.ts'
import { LOCATION, RECIPE, SERVICE } from './example.test.ts'

const json = JSON.stringify

describe('a confidential location of HSDS', () => {
  const label = { id: 'c', label: 'confidential', value: 'true' }
  const secret = { ...LOCATION, attributes: [label], schedules: [] }
  const at = (location: object) => ({ ...SERVICE, service_at_locations: [{ id: 'x', location }] })

  async function dump({ pool }: Bench): Promise<string> {
    const tables = ['organization', 'location', 'service', 'search_entry', 'search_word', 'search_point']
    const parts = await Promise.all(
      tables.map((name) => pool.query(`select t::text from weefdorp.${name} as t`)),
    )
    return json(parts.map(({ rows }) => rows))
  }

  test('has no address, point or wijk; an open place that becomes one loses them', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json(at(LOCATION)))
    assert.match(await dump(here), /Geuzenweg/)
    const report = await here.import(RECIPE, json(at(secret)))
    assert.deepEqual(report.problems, [])
    assert.doesNotMatch(await dump(here), /Geuzenweg|52\.55|0990 ?AB/)
    const forgotten = await here.import(RECIPE, json(at(LOCATION)))
    assert.match(forgotten.problems[0]?.reason ?? '', /geheim/)
  })

  test('is not told by another text of its record', async () => {
    const here = await sharedBench()
    const telling = { ...at(secret), description: 'Kom naar Geuzenweg 1.' }
    const report = await here.import(RECIPE, json(telling))
    assert.deepEqual(
      report.problems.map(({ column }) => column),
      ['description'],
    )
    assert.doesNotMatch(json(report), /Geuzenweg/)
  })

  test('is confidential for every record of the file', async () => {
    const here = await sharedBench()
    await here.import(RECIPE, json([at(LOCATION), { ...at(secret), id: 's2' }]))
    assert.doesNotMatch(await dump(here), /Geuzenweg|52\.55/)
  })
})
