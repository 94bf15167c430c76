import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inUnits, wholeUnits } from './units.ts'

const column = (...values: number[]) => new Float64Array(values)

test('the coarsest unit in which everything is whole', () => {
  assert.equal(wholeUnits([500], [column(1, 2, -3)]), 1)
  assert.equal(wholeUnits([500], [column(0.1, 2)]), 10)
  assert.equal(wholeUnits([0.25], [column(1)]), 100)
  assert.equal(wholeUnits([1], [column(0.0625)]), 10_000)
  assert.equal(inUnits(0.07, 100), 7, 'and not 7.000000000000001')
})

test('what no unit makes whole stays as it is', () => {
  assert.equal(wholeUnits([1], [column(Math.PI)]), 1)
  assert.equal(inUnits(Math.PI, 1), Math.PI)
  assert.equal(wholeUnits([1], [column(0.1, 2 ** 53)]), 1, 'beyond 2^53 whole numbers have gaps')
})
