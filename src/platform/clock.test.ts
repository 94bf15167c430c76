import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localDay, localTime } from './clock.ts'

test('the day and time are those of the Netherlands', () => {
  assert.equal(localDay(new Date('2026-12-31T23:30:00Z')), '2027-01-01')
  assert.equal(localTime(new Date('2026-07-01T10:00:00Z')), '12:00')
})
