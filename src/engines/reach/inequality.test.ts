import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../test/seeded.ts'
import { concentrationIndex, erreygers, gini, lorenz } from './inequality.ts'

const near = (actual: number, expected: number, margin = 1e-12) =>
  assert.ok(Math.abs(actual - expected) <= margin, `${actual} ≠ ${expected}`)

function town(seed: number, size: number) {
  const next = seeded(seed)
  const column = (make: () => number) => Array.from({ length: size }, make)
  // Whole scores and ranks, so that there are ties.
  return {
    scores: column(() => Math.floor(next() * 8)),
    people: column(() => Math.floor(next() * 20)),
    ranks: column(() => Math.floor(next() * 5)),
  }
}

/** Gini by its other definition: the mean difference between any two people, over twice the mean. */
function giniOfPairs(scores: number[], people: number[]): number {
  let differences = 0
  let sum = 0
  let all = 0
  scores.forEach((one, row) => {
    sum += one * (people[row] ?? 0)
    all += people[row] ?? 0
    scores.forEach((other, column) => {
      differences += Math.abs(one - other) * (people[row] ?? 0) * (people[column] ?? 0)
    })
  })
  return differences / (2 * sum * all)
}

test('four people, one of whom has all', () => {
  near(gini([0, 0, 0, 8], [1, 1, 1, 1]), 0.75)
  assert.deepEqual(lorenz([8, 0, 4], [1, 2, 1]), {
    people: Float64Array.of(0, 0.5, 0.75, 1),
    score: Float64Array.of(0, 0, 4 / 12, 1),
  })
  near(gini([8, 0, 4], [1, 2, 1]), giniOfPairs([8, 0, 4], [1, 2, 1]))
})

test('all the same is equal; a single point is equal', () => {
  assert.equal(gini([2, 2, 2], [5, 1, 9]), 0)
  assert.equal(gini([2], [5]), 0)
  assert.deepEqual(concentrationIndex([2], [5], [1]), { index: 0, leftOut: { points: 0, people: 0 } })
})

test('nobody there, or nothing reached by anybody: no figure', () => {
  assert.equal(lorenz([], []), null)
  assert.equal(lorenz([1, 2], [0, 0]), null)
  assert.equal(lorenz([0, 0], [3, 4]), null)
  assert.ok(Number.isNaN(gini([0, 0], [3, 4])))
  assert.ok(Number.isNaN(concentrationIndex([0, 0], [3, 4], [1, 2]).index))
  assert.ok(Number.isNaN(concentrationIndex([1, 1], [0, 0], [1, 2]).index))
  assert.equal(erreygers([0, 0], [3, 4], [1, 2]).index, 0)
  assert.ok(Number.isNaN(erreygers([1, 1], [0, 0], [1, 2]).index))
})

test('two people: the poorer has nothing, or all', () => {
  // Ranks 0.25 and 0.75, scores 0 and 2: covariance 0.25, mean 1.
  near(concentrationIndex([0, 2], [1, 1], [10, 20]).index, 0.5)
  near(concentrationIndex([2, 0], [1, 1], [10, 20]).index, -0.5)
  near(erreygers([0, 1], [1, 1], [10, 20]).index, 1)
  near(erreygers([0, 50], [1, 1], [10, 20], { least: 0, highest: 100 }).index, 0.5)
})

test('people with one income share one rank, in whatever order they come', () => {
  const index = concentrationIndex([0, 6, 3, 3], [1, 1, 1, 1], [10, 10, 20, 20]).index
  near(index, 0)
  near(concentrationIndex([6, 0, 3, 3], [1, 1, 1, 1], [10, 10, 20, 20]).index, index)
  near(concentrationIndex([1, 2, 3], [2, 2, 2], [7, 7, 7]).index, 0)
})

test('who has no known income is left out and counted', () => {
  const known = concentrationIndex([0, 2], [1, 1], [10, 20])
  const more = concentrationIndex([0, 9, 2, 4], [1, 5, 1, 0], [10, Number.NaN, 20, Number.NaN])
  near(more.index, known.index)
  assert.deepEqual(more.leftOut, { points: 1, people: 5 })
})

test('Gini agrees with all pairs of people, and with the concentration index by the score itself', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const { scores, people } = town(seed, 40)
    near(gini(scores, people), giniOfPairs(scores, people))
    near(concentrationIndex(scores, people, scores).index, gini(scores, people))
  }
})

test('turning a share round turns the sign of Erreygers, nothing else', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { scores, people, ranks } = town(seed, 30)
    const shares = scores.map((score) => score / 8)
    const rest = shares.map((share) => 1 - share)
    near(erreygers(rest, people, ranks).index, -erreygers(shares, people, ranks).index)
    const mean = shares.reduce((sum, share, row) => sum + share * (people[row] ?? 0), 0)
    const all = people.reduce((sum, heads) => sum + heads, 0)
    near(
      erreygers(shares, people, ranks).index,
      4 * (mean / all) * concentrationIndex(shares, people, ranks).index,
    )
  }
})

test('another unit, another order and splitting points change nothing', () => {
  const { scores, people, ranks } = town(7, 60)
  const indices = (s: number[], p: number[], r: number[]) => [gini(s, p), concentrationIndex(s, p, r).index]
  const whole = indices(scores, people, ranks)
  const same = (others: number[]) => {
    for (const [at, other] of others.entries()) near(other, whole[at] ?? Number.NaN)
  }
  same(
    indices(
      scores.map((score) => score * 60),
      people.map((heads) => heads * 7),
      ranks.map((value) => value * 3 - 100),
    ),
  )
  same(indices(scores.toReversed(), people.toReversed(), ranks.toReversed()))
  const twice = <T>(values: T[]) => values.flatMap((value) => [value, value])
  const parts = people.flatMap((heads) => [heads * 0.3, heads * 0.7])
  same(indices(twice(scores), parts, twice(ranks)))
})

test('what cannot be ranked is refused', () => {
  assert.throws(() => gini([1, -1], [1, 1]), /scores: -1 in row 1/)
  assert.throws(() => gini([1, Number.NaN], [1, 1]), /scores: NaN in row 1/)
  assert.throws(() => gini([1, 1], [1]), /people: 1 values for 2/)
  assert.throws(() => concentrationIndex([1], [1], []), /ranks: 0 values/)
  assert.throws(() => erreygers([1, 1.5], [1, 1], [1, 2]), /1.5 in row 1 is outside/)
  assert.throws(() => erreygers([1], [1], [1], { least: 1, highest: 1 }), /bounds/)
})
