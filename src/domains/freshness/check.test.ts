import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Check, lastChecks } from './check.ts'
import { addMonths, freshness } from './term.ts'

const check = (on: string, rest: Partial<Check> = {}): Check => ({
  ...{ group: 'all', on, role: 'organization', way: 'mail', outcome: 'ok' },
  ...rest,
})

test('the last check of the whole counts, and who did it', () => {
  const checks = [check('2026-09-01'), check('2026-10-01', { role: 'coordinator', way: 'phone' })]
  assert.deepEqual(lastChecks(checks, null), { whole: { on: '2026-10-01', role: 'coordinator' }, groups: {} })
})

test('a day that no record explains was said by the source, and an older one says nothing', () => {
  assert.deepEqual(lastChecks([], '2026-08-01').whole, { on: '2026-08-01', role: 'source' })
  assert.deepEqual(lastChecks([check('2026-09-01')], '2026-08-01').whole?.role, 'organization')
  assert.deepEqual(lastChecks([check('2026-09-01')], '2026-09-02').whole?.role, 'source')
  assert.equal(lastChecks([], null).whole, null)
})

test('no answer and gone say of nothing that it is right', () => {
  const checks = [
    check('2026-09-01', { outcome: 'gone' }),
    check('2026-09-02', { outcome: 'no_answer', way: 'phone' }),
  ]
  assert.deepEqual(lastChecks(checks, null), { whole: null, groups: {} })
})

test('a part is named when it was checked after the whole', () => {
  const later = check('2026-10-01', { group: 'times', outcome: 'changed' })
  assert.deepEqual(lastChecks([check('2026-09-01'), later], null).groups, {
    times: { on: '2026-10-01', role: 'organization' },
  })
  assert.deepEqual(lastChecks([later, check('2026-11-01')], null).groups, {})
})

test('a month later is the same day, or the last of the month', () => {
  assert.equal(addMonths('2026-11-30', 3), '2027-02-28')
  assert.equal(addMonths('2026-08-15', 6), '2027-02-15')
})

test('a check holds up to and with the last day of its term', () => {
  const terms = { activity: 3, service: 6, place: 12, organization: 12 }
  assert.equal(freshness('2026-08-22', 'activity', terms, '2026-11-22'), 'fresh')
  assert.equal(freshness('2026-08-21', 'activity', terms, '2026-11-22'), 'stale')
  assert.equal(freshness('2026-08-21', 'place', terms, '2026-11-22'), 'fresh')
  assert.equal(freshness(null, 'place', terms, '2026-11-22'), 'never')
})
