import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weekdayOf } from './weekday.ts'

test('the weekday of a day, also where the clock changes', () => {
  assert.equal(weekdayOf('2026-11-24'), 'TU')
  assert.equal(weekdayOf('2026-03-29'), 'SU')
  assert.equal(weekdayOf('2026-10-25'), 'SU')
})
