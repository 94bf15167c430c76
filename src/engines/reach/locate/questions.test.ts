import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dense } from './distances.ts'
import { locate } from './locate.ts'
import { assign, coverOf, medianOf, only, within } from './questions.ts'
import { seeded } from './random.ts'

const [POINTS, SITES] = [20, 8]

/** Costs with holes, weights, and the sites that are there already. */
function some(random: () => number) {
  const costs = Float64Array.from({ length: POINTS * SITES }, () =>
    random() < 0.2 ? Infinity : Math.floor(random() * 50),
  )
  const weights = Float64Array.from({ length: POINTS }, () => Math.floor(random() * 5))
  return { rowOf: dense(costs, SITES), weights, open: Int32Array.of(2, 5) }
}

test('with sites that stay, one new site is the best of all that could be added', () => {
  const random = seeded(8)
  const size = { points: POINTS, sites: SITES }
  for (let turn = 0; turn < 30; turn += 1) {
    const { rowOf, weights, open } = some(random)
    const others = Int32Array.of(0, 1, 3, 4, 6, 7)
    const less = { points: POINTS, sites: others.length }
    const sum = (values: Float64Array, far: number) =>
      values.reduce(
        (all, cost, point) => (weights[point] ? all + weights[point] * Math.min(cost, far) : all),
        0,
      )
    for (const rows of [rowOf, within(rowOf, 12)]) {
      const isCover = rows !== rowOf
      const already = assign(size, rows, open).cost
      const among = only(others, rows, SITES)
      const { ranking, outOfReach } = isCover
        ? { ranking: coverOf(less, weights, among, already), outOfReach: 1 }
        : medianOf(less, weights, among, already)
      const tried = Array.from(others, (site) =>
        sum(assign(size, rows, Int32Array.of(...open, site)).cost, outOfReach ?? Infinity),
      )
      const found = locate(ranking, 1)
      assert.deepEqual([found.total, found.isProven], [Math.min(...tried), true], `turn ${turn}`)
    }
  }
})

test('who lives on a spot with nobody there still gets the nearest site, the first of equals', () => {
  const rowOf = dense(Float64Array.of(3, 1, 1, Infinity, Infinity, Infinity), 3)
  const { site, cost } = assign({ points: 2, sites: 3 }, rowOf, Int32Array.of(0, 1, 2))
  assert.deepEqual(
    [[...site], [...cost]],
    [
      [1, -1],
      [1, Infinity],
    ],
  )
})
