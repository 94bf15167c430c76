import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Found, gapOf, meanNorm, shortfall } from './gap.ts'
import { type Groups, gapPerGroup, meansPerGroup } from './group.ts'

const found = (rows: [score: number, reachable: number, people: number, need?: number][]): Found => ({
  scores: rows.map(([score]) => score),
  reachable: rows.map(([, reachable]) => reachable),
  people: rows.map(([, , people]) => people),
  need: rows.map(([, , people, need = people]) => need),
})
const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected)), `${actual} ≠ ${expected}`)

const four = found([
  [0, 0, 10],
  [1, 1, 20],
  [2, 1, 30, 60],
  [5, 1, 40],
])

test('a gap is what lifts everybody to the norm, parted by the reason', () => {
  const { points, total } = gapOf(four, 3)
  assert.deepEqual([...points], [30, 40, 60, 0])
  assert.deepEqual(total, { none: 30, little: 100 })
})

test('the norm itself is enough, and so is what rounding took off it', () => {
  assert.equal(shortfall(3, 3), 0)
  assert.equal(shortfall(3.1, 3), 0)
  assert.equal(shortfall(3 - 3e-12, 3), 0)
  near(shortfall(2.9, 3), 0.1)
  const same = found(Array.from({ length: 1000 }, (_, row) => [0.1, 1, 0.1 + row * 0.37]))
  assert.deepEqual(gapOf(same, meanNorm(same.scores, same.people)).total, { none: 0, little: 0 })
})

test('the mean that serves as a norm counts people, not points', () => {
  near(meanNorm(four.scores, four.people), (20 + 60 + 200) / 100)
  assert.ok(Number.isNaN(meanNorm([1, 2], [0, 0])))
  assert.ok(Number.isNaN(meanNorm([], [])))
})

test('without a norm there is no gap', () => {
  assert.deepEqual(gapOf(four, Number.NaN).total, { none: 0, little: 0 })
  assert.deepEqual(gapOf(four, 0).total, { none: 0, little: 0 })
})

test('a buurt is told by its people: mean, nothing within reach, below the norm, gap', () => {
  const groups: Groups = { of: Int32Array.of(0, 0, 1, -1), count: 3 }
  const [first, second, empty] = gapPerGroup(four, 3, groups)
  assert.deepEqual(first, {
    people: 30,
    need: 30,
    score: 20 / 30,
    none: 1 / 3,
    below: 30,
    gap: { none: 30, little: 40 },
  })
  assert.deepEqual(second, {
    people: 30,
    need: 60,
    score: 2,
    none: 0,
    below: 30,
    gap: { none: 0, little: 60 },
  })
  assert.deepEqual(empty, {
    people: 0,
    need: 0,
    score: Number.NaN,
    none: Number.NaN,
    below: 0,
    gap: { none: 0, little: 0 },
  })
  assert.deepEqual([...meansPerGroup(four.scores, four.people, groups)], [20 / 30, 2, Number.NaN])
})

test('splitting a point, turning the order round and another unit change nothing but the unit', () => {
  const total = ({ none, little }: { none: number; little: number }) => none + little
  const whole = total(gapOf(four, 3).total)
  const split = found([
    [0, 0, 4],
    [0, 0, 6],
    [1, 1, 20],
    [2, 1, 10, 20],
    [2, 1, 20, 40],
    [5, 1, 40],
  ])
  near(total(gapOf(split, 3).total), whole)
  const turned: Found = {
    scores: Array.from(four.scores).reverse(),
    reachable: Array.from(four.reachable).reverse(),
    people: Array.from(four.people).reverse(),
    need: Array.from(four.need).reverse(),
  }
  near(total(gapOf(turned, 3).total), whole)
  const minutes = { ...four, scores: Array.from(four.scores, (score) => score * 60) }
  near(total(gapOf(minutes, 180).total), whole * 60)
})

test('columns that do not fit are refused with the row', () => {
  assert.throws(() => gapOf({ ...four, people: [1] }, 3), /people: 1 values for 4 points/)
  assert.throws(() => gapOf({ ...four, need: [1, 1, Number.NaN, 1] }, 3), /need: NaN in row 2/)
  assert.throws(() => gapOf({ ...four, people: [1, -1, 1, 1] }, 3), /people: -1 in row 1/)
  assert.throws(() => gapOf(four, -1), /norm/)
  assert.throws(() => gapPerGroup(four, 3, { of: Int32Array.of(0, 1, 2, 3), count: 3 }), /3 in row 3/)
  assert.throws(() => gapPerGroup(four, 3, { of: Int32Array.of(0), count: 3 }), /groups: 1 for 4/)
})
