import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catchmentsOf, MODES, minutesOf, modeRules, straightMetres } from './modes.ts'

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) <= 1e-9, `${actual} ≠ ${expected}`)

test('a quarter of an hour on foot is 1,200 m over the street and 923 m as the crow flies', () => {
  near(straightMetres(modeRules.walk, 15), 1200 / 1.3)
  near(straightMetres({ ...modeRules.walk, circuity: 1 }, 15), 1200)
  near(straightMetres(modeRules.cycle, 10), 2500 / 1.3)
  near(straightMetres(modeRules.frail, 10), 500 / 1.3)
  assert.equal(straightMetres(modeRules.walk, 0), 0)
})

test('minutes and metres are each other’s reverse', () => {
  for (const mode of MODES) near(minutesOf(modeRules[mode], straightMetres(modeRules[mode], 7.5)), 7.5)
  near(minutesOf(modeRules.walk, 800), 13)
  assert.ok(Number.isNaN(minutesOf(modeRules.walk, Number.NaN)))
})

test('three catchments, each larger than the one before, and the frail come less far than others', () => {
  for (const mode of MODES) {
    const [lower, usual, upper] = catchmentsOf(modeRules[mode])
    assert.ok(0 < lower && lower < usual && usual < upper, mode)
  }
  assert.ok(catchmentsOf(modeRules.frail)[2] < catchmentsOf(modeRules.walk)[0])
})

test('what cannot be is refused', () => {
  assert.throws(() => straightMetres(modeRules.walk, -1), /-1 minutes/)
  assert.throws(() => straightMetres(modeRules.walk, Number.NaN), /NaN minutes/)
  assert.throws(() => minutesOf(modeRules.walk, -5), /-5 metres/)
  assert.throws(() => straightMetres({ ...modeRules.walk, circuity: 0.9 }, 5), /circuity of 0.9/)
  assert.throws(() => minutesOf({ ...modeRules.walk, metresPerMinute: 0 }, 5), /speed/)
})
