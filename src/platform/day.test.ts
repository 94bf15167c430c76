import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, dayNumber, daysBetween, dayText, WEEKDAYS, weekday, weekdayOf } from './day.ts'

test('days are counted on the calendar, across summer time and leap days', () => {
  assert.equal(addDays('2026-03-28', 2), '2026-03-30')
  assert.equal(addDays('2026-10-24', 2), '2026-10-26')
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('2027-01-01', -1), '2026-12-31')
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2)
  assert.equal(daysBetween('2026-03-01', '2026-02-28'), -1)
})

test('a day and its number are each other’s way back, before 1970 too', () => {
  for (const number of [-700_000, -1, 0, 1, 20_781, 100_000]) assert.equal(dayNumber(dayText(number)), number)
})

test('days of the week follow each other without end', () => {
  assert.equal(weekday('2026-11-24'), 'TU')
  assert.equal(weekday('1969-12-31'), 'WE')
  for (let number = -20; number < 20; number += 1) {
    const next = WEEKDAYS[(WEEKDAYS.indexOf(weekdayOf(number)) + 1) % 7]
    assert.equal(weekdayOf(number + 1), next)
  }
})
