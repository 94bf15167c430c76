import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedBench } from '../fixture.test.ts'
import { RECIPE } from './example.test.ts'

const service = (id: unknown, more: object = {}) => ({
  id,
  name: 'N',
  status: 'active',
  description: '',
  ...more,
})

const GOOD = [
  service(1, { organization: 'a word', service_at_locations: {}, phones: null, languages: [null, 5] }),
  service('b', {
    minimum_age: '18',
    cost_options: [{ amount: '2.50', currency: 'EUR' }, { amount: 'veel' }],
  }),
  service('c', { organization_id: 'nowhere', service_at_locations: [{ location_id: 'nowhere' }, null, 'x'] }),
  service('d', {
    schedules: [
      { freq: 'WEEKLY', byday: 'MO', opens_at: '9:00' },
      { freq: 'DAILY', opens_at: 'x' },
    ],
  }),
  { id: 'e', name: 'Organisatie', description: '', locations: 'none', email: '', website: null },
]
const BAD: [record: unknown, column: string][] = [
  [service('1'), 'id'],
  [service('g', { assured_date: 'gisteren' }), 'assured_date'],
  [service('h', { url: 'N/A' }), 'url'],
  [service('i', { phones: [{ number: 'bel maar' }] }), 'phones.0.number'],
  [service('', {}), 'id'],
  [service('j', { name: '' }), 'name'],
  [service('k', { status: 'open' }), 'status'],
  [{ id: 'l' }, ''],
  [null, ''],
  [[GOOD[0]], ''],
  ['word', ''],
]

test('every record of a list and of lines ends as one thing, the second time too', async () => {
  const records = [...GOOD, ...BAD.map(([record]) => record)]
  const list = JSON.stringify({ contents: records, total_items: 3 })
  const lines = records.map((record) => JSON.stringify(record)).join('\r\n')
  for (const text of [list, JSON.stringify(records), `\uFEFF${lines}\r\n\r\n`]) {
    const here = await sharedBench()
    const report = await here.import(RECIPE, text)
    const told = report.problems.map(({ row, column }) => [row, column])
    assert.deepEqual(
      told,
      BAD.map(([, column], index) => [GOOD.length + index + 1, column]),
    )
    assert.deepEqual([report.read, report.created, report.rejected], [16, 5, 11])
    const again = await here.import(RECIPE, text)
    assert.deepEqual([again.unchanged, again.rejected, again.problems], [5, 11, report.problems])
    const { rows } = await here.pool.query(
      "select minimum_age, cost_options from weefdorp.service where external_id = 'b'",
    )
    assert.deepEqual(rows, [{ minimum_age: 18, cost_options: [{ amount: 2.5, currency: 'EUR' }] }])
  }
})
