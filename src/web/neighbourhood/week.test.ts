import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dailyApart, isOver } from './week.ts'

const days = ['2026-11-23', '2026-11-24']
const item = (id: string, day = '', opensAt = '10:00') => ({ id, day, opensAt, closesAt: '11:00' })

test('what is on every day at the same time is said once; anything else stays on its day', () => {
  const items = days.flatMap((day) => [
    item('soep', day),
    item('fiets', day, day.slice(-2) === '23' ? '09:00' : '10:00'),
  ])
  const { daily, rest } = dailyApart(items, days)
  assert.deepEqual(
    daily.map(({ id }) => id),
    ['soep'],
  )
  assert.deepEqual(
    rest.map(({ id, day }) => `${id} ${day}`),
    ['fiets 2026-11-23', 'fiets 2026-11-24'],
  )
  assert.deepEqual(dailyApart([item('soep', days[0])], days.slice(0, 1)).daily, [])
})

test('what has ended is over; what runs past midnight, comes later or is another day is not', () => {
  const now = { day: '2026-11-23', time: '15:00' }
  const over = (opensAt: string, closesAt: string | null, day = now.day) =>
    isOver({ id: 'x', day, opensAt, closesAt }, now)
  assert.deepEqual([over('10:00', '12:00'), over('13:00', '15:00'), over('14:00', null)], [true, true, true])
  assert.deepEqual(
    [over('14:00', '15:01'), over('15:30', null), over('14:00', '02:00')],
    [false, false, false],
  )
  assert.equal(over('10:00', '12:00', '2026-11-24'), false)
})
