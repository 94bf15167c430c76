import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computeReach } from './measures.ts'
import { assumedPerGroup, assumedShares, basisOf, doubleAssumed } from './mixed.ts'
import { type Lens, METHODS, type Supply } from './question.ts'

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) <= 1e-9, `${actual} ≠ ${expected}`)

/** Four points on a line and three facilities; the last point reaches nothing. */
const demand = {
  x: Float64Array.of(0, 400, 800, 5000),
  y: new Float64Array(4),
  populations: [Float64Array.of(10, 20, 30, 5)],
}
const places = { x: Float64Array.of(0, 500, 1200), y: new Float64Array(3) }
const capacity = Float64Array.of(4, 6, 8)
const assumed = Uint8Array.of(0, 1, 0)
const supply = (column: Float64Array): Supply => ({ ...places, capacities: [column] })
const scoresOf = (column: Float64Array, lens: Lens): Float64Array =>
  computeReach({ demand, supply: supply(column), lens }).scores[0] ?? new Float64Array()

test('the share of a score that rests on assumed capacities, by hand', () => {
  const lens = { method: 'e2sfca', decay: { kind: 'binary' }, catchment: 450 } as const
  const once = scoresOf(capacity, lens)
  const twice = scoresOf(doubleAssumed(capacity, assumed), lens)
  const shares = assumedShares(once, twice)
  // Place 0 serves 10 + 20, place 1 serves 20 + 30, place 2 serves 30.
  near(shares[0] ?? Number.NaN, 0)
  near(shares[1] ?? Number.NaN, 6 / 50 / (4 / 30 + 6 / 50))
  near(shares[2] ?? Number.NaN, 6 / 50 / (6 / 50 + 8 / 30))
  assert.ok(Number.isNaN(shares[3]))
  assert.deepEqual(Array.from(shares, basisOf), ['measured', 'mixed', 'mixed', 'nothing'])

  const groups = { of: Int32Array.of(0, 0, 1, 2), count: 4 }
  const [first, second, third, empty] = assumedPerGroup(once, shares, demand.populations[0] ?? [], groups)
  near(first ?? Number.NaN, (20 * (6 / 50)) / (10 * (4 / 30) + 20 * (4 / 30 + 6 / 50)))
  near(second ?? Number.NaN, shares[2] ?? 0)
  assert.ok(Number.isNaN(third) && Number.isNaN(empty))
})

test('for every method the measured and the assumed part add up to the score, whatever people choose between', () => {
  for (const method of METHODS) {
    const lens = { method, decay: { kind: 'gaussian' }, catchment: 900 } as const
    const share = (which: Uint8Array) =>
      assumedShares(scoresOf(capacity, lens), scoresOf(doubleAssumed(capacity, which), lens))
    const [some, others] = [share(assumed), share(Uint8Array.of(1, 0, 1))]
    for (let row = 0; row < 3; row += 1) near((some[row] ?? 0) + (others[row] ?? 0), 1)
    assert.ok(
      share(Uint8Array.of(1, 1, 1)).every((part, row) => row === 3 || part === 1),
      method,
    )
    assert.ok(
      share(new Uint8Array(3)).every((part, row) => row === 3 || part === 0),
      method,
    )
  }
})

test('never a flag without a ground: only assumed, or columns that do not belong together', () => {
  assert.equal(basisOf(1), 'default')
  assert.throws(() => assumedShares([1, 2], [1, 5]), /5 in row 1/)
  assert.throws(() => assumedShares([1, 2], [1, 1]), /1 in row 1/)
  assert.throws(() => assumedShares([1, 2], [1]), /doubled: 1 values for 2/)
  assert.throws(() => doubleAssumed(capacity, Uint8Array.of(1)), /assumed: 1 values for 3/)
})
