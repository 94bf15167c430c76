import assert from 'node:assert/strict'
import { test } from 'node:test'
import { niceMax, percentOf, roundTo } from './scale.ts'

test('an axis ends at a round number that is not below the highest value', () => {
  assert.deepEqual(
    [[0], [], [0.03], [7], [10], [12], [24], [51], [101]].map(niceMax),
    [1, 1, 0.05, 10, 10, 20, 25, 100, 200],
  )
})

test('a bar never leaves its room', () => {
  assert.deepEqual(
    [percentOf(1, 3), percentOf(-4, 10), percentOf(12, 10), percentOf(5, 0)],
    [33.3, 0, 100, 0],
  )
})

test('rounding keeps the digits asked for', () => {
  assert.deepEqual([roundTo(1.25, 1), roundTo(1234.567, 0), roundTo(-0.04, 1)], [1.3, 1235, -0])
})
