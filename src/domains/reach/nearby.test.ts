import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearestPerGroup, weightedMedian } from './nearby.ts'

const groups = { of: Int32Array.of(0, 0, 0, 0, 1), count: 2 }
const people = Float64Array.of(1, 1, 1, 1, 2)
const near = (...metres: number[]) => nearestPerGroup(Float64Array.from(metres), people, groups)[0]

test('who can come to none counts as farther than anybody', () => {
  assert.deepEqual(near(100, 200, 300, 400, 9), { median: 200, worst: 400 })
  assert.deepEqual(near(100, 200, Number.NaN, Number.NaN, 9), { median: 200, worst: null })
  assert.deepEqual(near(100, Number.NaN, Number.NaN, Number.NaN, 9), { median: null, worst: null })
})

test('half is half, however the parts of people are rounded', () => {
  const parts = [0.15, 0.35, 0.1, 0.4].map((part, value) => ({ value, weight: 163.444 * part }))
  assert.equal(weightedMedian(parts), 1)
  assert.equal(weightedMedian([]), null)
})
