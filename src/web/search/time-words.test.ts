import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNow, whenText } from './time-words.ts'

const now = { day: '2026-11-24', time: '11:00' }
const time = (day: string, opensAt: string, closesAt: string | null) => ({ day, opensAt, closesAt })

test('a day close by has its own word', () => {
  assert.match(whenText('nl', time('2026-11-25', '10:00', '12:00'), now), /^morgen, 10\.00.tot.12\.00.uur$/)
  assert.match(whenText('nl', time('2026-12-03', '10:00', '12:00'), now), /^donderdag 3 december, /)
})

test('it is on from its beginning until its end, also past midnight; without an end nobody knows', () => {
  assert.equal(isNow(time('2026-11-24', '10:00', '12:00'), now), true)
  assert.equal(isNow(time('2026-11-24', '10:00', '11:00'), now), false)
  assert.equal(isNow(time('2026-11-24', '10:00', null), now), false)
  assert.equal(isNow(time('2026-11-23', '20:00', '11:30'), now), true)
})
