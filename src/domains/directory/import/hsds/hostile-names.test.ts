import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedBench } from '../fixture.test.ts'
import { LOCATION, ORGANIZATION, RECIPE, SERVICE } from './example.test.ts'

const json = JSON.stringify
const label = { id: 'c', label: 'confidential', value: 'true' }
const service = (more: object) => ({ ...SERVICE, service_at_locations: [], ...more })

test('a name with a dot hides nothing: the record is refused with that name, and no address comes in', async () => {
  const here = await sharedBench()
  const secret = { ...LOCATION, attributes: [label] }
  const records = [
    service({ id: 'a', 'service_at_locations.0.location': secret, service_at_locations: [{ id: 'x' }] }),
    service({ id: 'b', 'organization.locations': [secret] }),
    service({ id: 'c', 'service.item': { name: 'x' } }),
    { ...ORGANIZATION, id: 'd', 'locations.0': secret },
    // What those records call confidential is so for every other record of the file.
    { ...LOCATION, id: 'l1' },
  ]
  const report = await here.import(RECIPE, json(records))
  assert.deepEqual([report.read, report.created, report.rejected], [5, 1, 4])
  assert.deepEqual(
    report.problems.map(({ row, column }) => [row, column]),
    [
      [1, 'service_at_locations.0.location'],
      [2, 'organization.locations'],
      [3, 'service.item'],
      [4, 'locations.0'],
    ],
  )
  assert.match(report.problems[0]?.reason ?? '', /staat een punt/)
  assert.doesNotMatch(json(report), /Geuzenweg/)
  const { rows } = await here.pool.query('select name, addresses, confidential from weefdorp.location')
  assert.deepEqual(rows, [{ name: 'De Geus', addresses: [], confidential: true }])
})

test('names that JavaScript itself knows are names like any other', async () => {
  const here = await sharedBench()
  const odd = '"__proto__": {"attributes": [], "name": "Niemand", "status": "active"}'
  const more = '"constructor": {"name": "x"}, "toString": "y", "hasOwnProperty": 1'
  const text = json([service({}), { ...LOCATION, attributes: [label] }]).replaceAll(
    '{"id"',
    `{${odd},${more},"id"`,
  )
  const report = await here.import(RECIPE, text)
  assert.deepEqual([report.read, report.created, report.problems], [2, 2, []])
  assert.equal((await here.import(RECIPE, text)).unchanged, 2)
  assert.equal(({} as Record<string, unknown>).attributes, undefined)
  const { rows } = await here.pool.query('select name, addresses, confidential from weefdorp.location')
  assert.deepEqual(rows, [{ name: 'De Geus', addresses: [], confidential: true }])
  const onlyProto = await here.import(RECIPE, '[{"__proto__": {"id": "1", "name": "x", "status": "active"}}]')
  assert.deepEqual([onlyProto.rejected, onlyProto.created], [1, 0])
})
