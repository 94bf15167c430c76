import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, daysBetween, localDay, localTime } from './clock.ts'

test('the day and time are those of the Netherlands', () => {
  assert.equal(localDay(new Date('2026-12-31T23:30:00Z')), '2027-01-01')
  assert.equal(localTime(new Date('2026-07-01T10:00:00Z')), '12:00')
})

test('days are counted on the calendar, across summer time', () => {
  assert.equal(addDays('2026-03-28', 2), '2026-03-30')
  assert.equal(addDays('2026-10-24', 2), '2026-10-26')
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2)
  assert.equal(daysBetween('2026-03-01', '2026-02-28'), -1)
})
