import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { localDay, localTime } from './clock.ts'
import { instantOf, isoWithOffset } from './zone.ts'

describe('local times as moments', () => {
  test('in winter one hour ahead of UTC, in summer two', () => {
    assert.equal(instantOf('2026-11-24', '10:00').toISOString(), '2026-11-24T09:00:00.000Z')
    assert.equal(instantOf('2026-07-01', '10:00').toISOString(), '2026-07-01T08:00:00.000Z')
    assert.equal(isoWithOffset('2026-11-24', '10:00'), '2026-11-24T10:00:00+01:00')
    assert.equal(isoWithOffset('2026-07-01', '00:30'), '2026-07-01T00:30:00+02:00')
  })

  test('on the day that summer time begins and ends', () => {
    assert.equal(instantOf('2027-03-28', '01:59').toISOString(), '2027-03-28T00:59:00.000Z')
    assert.equal(instantOf('2027-03-28', '03:00').toISOString(), '2027-03-28T01:00:00.000Z')
    // 02.30 uur is skipped: the clock then shows 03.30 uur.
    assert.equal(localTime(instantOf('2027-03-28', '02:30')), '03:30')
    // 02.30 uur comes twice: the first of them.
    assert.equal(instantOf('2026-10-25', '02:30').toISOString(), '2026-10-25T00:30:00.000Z')
    assert.equal(instantOf('2026-10-25', '03:00').toISOString(), '2026-10-25T02:00:00.000Z')
  })

  test('there and back, every hour of two years that exists', () => {
    for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2028, 0, 1); ms += 3_600_000) {
      const moment = new Date(ms)
      const back = instantOf(localDay(moment), localTime(moment))
      const twice = back.getTime() === ms - 3_600_000 && moment.getUTCMonth() === 9
      assert.ok(back.getTime() === ms || twice, moment.toISOString())
    }
  })
})
