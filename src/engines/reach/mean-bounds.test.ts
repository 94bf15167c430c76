import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../test/seeded.ts'
import { sumOf } from './column.ts'
import type { Interval } from './interval.ts'
import { meanBounds, meanNormBounds } from './mean-bounds.ts'

const column = (size: number, make: (row: number) => number) =>
  Float64Array.from({ length: size }, (_, row) => make(row))

/** All ends of all points. */
function* corners({ low, high }: Interval) {
  for (let corner = 0; corner < 2 ** low.length; corner += 1)
    yield low.map((least, row) => ((corner >> row) & 1 ? (high[row] ?? 0) : least))
}

test('the extremes of a mean are those of all corners', () => {
  const next = seeded(5)
  for (let round = 0; round < 200; round += 1) {
    const low = column(5, () => Math.floor(next() * 3))
    const people = { low, high: low.map((least) => least + Math.floor(next() * 4)) }
    const values = { low: column(5, () => Math.floor(next() * 4)), high: new Float64Array(5) }
    values.high = values.low.map((value) => value + Math.floor(next() * 2))
    const held = meanBounds(values, people)
    const found = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
    for (const heads of corners(people)) {
      const all = heads.reduce((sum, some) => sum + some, 0)
      if (all === 0) continue
      found.low = Math.min(found.low, sumOf(heads, values.low) / all)
      found.high = Math.max(found.high, sumOf(heads, values.high) / all)
    }
    if (found.low === Number.POSITIVE_INFINITY) assert.ok(Number.isNaN(held.low) && Number.isNaN(held.high))
    else {
      assert.ok(Math.abs(held.low - found.low) < 1e-12, `${held.low} ${found.low}`)
      assert.ok(Math.abs(held.high - found.high) < 1e-12, `${held.high} ${found.high}`)
    }
  }
})

test('by hand: who may be many and scores high pulls the mean up, who may be few does not weigh', () => {
  const people = { low: Float64Array.of(10, 0), high: Float64Array.of(10, 10) }
  const scores = { low: Float64Array.of(1, 3), high: Float64Array.of(1, 3) }
  assert.deepEqual(meanBounds(scores, people), { low: 1, high: 2 })
  assert.deepEqual(meanBounds(scores, people, [1]), { low: 3, high: 3 })
  const endless = { low: Float64Array.of(1, 3), high: Float64Array.of(1, Number.POSITIVE_INFINITY) }
  assert.deepEqual(meanBounds(endless, people), { low: 1, high: Number.POSITIVE_INFINITY })
})

test('what is shared out is a fixed amount: 30 over 10 to 20 people is 1.5 to 3 each', () => {
  const people = { low: Float64Array.of(5, 5), high: Float64Array.of(10, 10) }
  const scores = { low: Float64Array.of(0, 0), high: Float64Array.of(9, 9) }
  const used = { low: 30, high: 30 }
  assert.deepEqual(meanNormBounds('e2sfca', scores, used, people), { low: 1.5, high: 3 })
  assert.deepEqual(meanNormBounds('m2sfca', scores, used, people), { low: 0, high: 9 })
})
