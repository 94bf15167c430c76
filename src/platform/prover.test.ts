import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ProofModel, prove } from './prover.ts'

/** A bag that holds a weight: worth is what must be taken, told as a cost below zero. */
function bag(weights: number[], worth: number[], room: number): ProofModel {
  return {
    ...{ columns: worth.length, whole: worth.length, offset: 100 },
    costs: Float64Array.from(worth, (own) => -own),
    ...{ rowLower: Float64Array.of(-Infinity), rowUpper: Float64Array.of(room) },
    ...{ starts: Int32Array.of(0, weights.length), indices: Int32Array.from(weights.keys()) },
    values: Float64Array.from(weights),
  }
}

test('the optimum is found and proven, with the columns that make it', async () => {
  const proof = await prove(bag([5, 4, 3, 2], [10, 40, 30, 50], 7), 10)
  assert.equal(proof.outcome, 'optimal')
  assert.ok(Math.abs((proof.total ?? 0) - 10) < 1e-6 && Math.abs(proof.bound - 10) < 1e-6)
  assert.deepEqual(proof.chosen, [1, 3])
})

test('what cannot be is told as failed, without a choice', async () => {
  const { outcome, total, chosen } = await prove(
    { ...bag([1, 1], [1, 1], 3), rowLower: Float64Array.of(3) },
    10,
  )
  assert.deepEqual([outcome, total, chosen], ['failed', null, []])
})

test('when time is over the bound still holds', async () => {
  const weights = Array.from({ length: 60 }, (_, item) => 1_000_003 + ((item * 7_919) % 1_009))
  const proof = await prove(bag(weights, weights, 30_500_000), 0.000_1)
  assert.equal(proof.outcome, 'time')
  // Any thirty of them fit, so the optimum is no more than what these cost.
  const thirty = weights.slice(0, 30).reduce((sum, weight) => sum + weight, 0)
  assert.ok(thirty <= 30_500_000 && proof.bound <= Math.min(100 - thirty, proof.total ?? Infinity))
})
