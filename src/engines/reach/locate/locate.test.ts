import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dense, listed, straight } from './distances.ts'
import { locate } from './locate.ts'
import { assign, coverOf, medianOf, within } from './questions.ts'
import { draw, seeded } from './random.ts'
import { type Ranking, rankingOf } from './ranking.ts'

const line = (...x: number[]) => ({ x: Float64Array.from(x), y: new Float64Array(x.length) })
const ones = (many: number) => new Float64Array(many).fill(1)

/** The least total of all choices, by trying each. */
function bruteForce({ points, sites, starts, site, cost, beyond }: Ranking, p: number): number {
  let least = Infinity
  for (let choice = 0; choice < 2 ** sites; choice += 1) {
    if (choice.toString(2).replaceAll('0', '').length !== p) continue
    let total = 0
    for (let point = 0; point < points; point += 1) {
      let at = starts[point] ?? 0
      const end = starts[point + 1] ?? 0
      while (at < end && (choice & (1 << (site[at] ?? 0))) === 0) at += 1
      total += at < end ? (cost[at] ?? 0) : (beyond[point] ?? 0)
    }
    least = Math.min(least, total)
  }
  return least
}

test('on a line of five houses one site stands in the middle, two split it, five cost nothing', () => {
  const houses = line(0, 1, 2, 3, 10)
  const { ranking, outOfReach } = medianOf({ points: 5, sites: 5 }, ones(5), straight(houses, houses))
  assert.equal(outOfReach, null)
  const one = locate(ranking, 1)
  assert.deepEqual([[...one.sites], one.total, one.bound, one.isProven], [[2], 12, 12, true])
  const two = locate(ranking, 2)
  assert.deepEqual([two.total, two.sites.at(-1)], [4, 4])
  assert.deepEqual([locate(ranking, 5).total, [...locate(ranking, 5).sites]], [0, [0, 1, 2, 3, 4]])
})

test('people weigh: a full house pulls the site, an empty house does not count', () => {
  const houses = line(0, 1, 2, 3, 10)
  const weights = Float64Array.from([0, 1, 1, 1, 100])
  const { ranking } = medianOf({ points: 5, sites: 5 }, weights, straight(houses, houses))
  const one = locate(ranking, 1)
  assert.deepEqual([[...one.sites], one.total], [[4], 24])
})

test('covering: two sites reach all but the loner, and the edge counts', () => {
  const houses = line(0, 5, 10, 20, 21, 100)
  const covers = within(straight(houses, houses), 5)
  const ranking = coverOf({ points: 6, sites: 6 }, ones(6), covers)
  const two = locate(ranking, 2)
  assert.deepEqual([two.total, two.sites[0], two.isProven], [1, 1, true])
  assert.equal(
    locate(coverOf({ points: 6, sites: 6 }, ones(6), within(straight(houses, houses), 4.9)), 2).total,
    3,
  )
})

test('small problems come out as trying every choice does, and no bound lies above that', () => {
  const random = seeded(11)
  for (let turn = 0; turn < 120; turn += 1) {
    const size = { points: 1 + Math.floor(random() * 14), sites: 2 + Math.floor(random() * 10) }
    const share = random()
    const isWhole = random() < 0.5
    const some = (most: number) => (isWhole ? Math.floor(random() * most) : random() * most)
    const costs = Float64Array.from({ length: size.points * size.sites }, () =>
      random() < share ? Infinity : some(30),
    )
    const weights = Float64Array.from({ length: size.points }, () => some(5))
    const rowOf = dense(costs, size.sites)
    const p = 1 + Math.floor(random() * size.sites)
    for (const ranking of [
      medianOf(size, weights, rowOf).ranking,
      coverOf(size, weights, within(rowOf, 10)),
    ]) {
      const least = bruteForce(ranking, p)
      const found = locate(ranking, p)
      assert.ok(
        Math.abs(found.total - least) <= 1e-9 * (1 + least),
        `turn ${turn}: ${found.total}, not ${least}`,
      )
      for (const { bound } of [found, locate(ranking, p, { rounds: 0, nodes: 0 })])
        assert.ok(bound <= least + 1e-9 * (1 + least), `turn ${turn}: bound ${bound} above ${least}`)
      assert.ok(found.isProven, `turn ${turn}: ${JSON.stringify(found)}`)
    }
  }
})

test('the order of points and sites does not matter for the outcome, and the same question gives the same answer', () => {
  const random = seeded(5)
  const [points, sites] = [60, 30]
  const any = (many: number) => Float64Array.from({ length: many }, () => Math.floor(random() * 1_000))
  const from = { x: any(points), y: any(points) }
  const to = { x: any(sites), y: any(sites) }
  const weights = any(points)
  const size = { points, sites }
  const found = locate(medianOf(size, weights, straight(from, to)).ranking, 6)
  const [mixed, turned] = [draw(random, points, points), draw(random, sites, sites)]
  const by = (order: Int32Array, values: Float64Array) => Float64Array.from(order, (at) => values[at] ?? 0)
  const other = locate(
    medianOf(
      size,
      by(mixed, weights),
      straight({ x: by(mixed, from.x), y: by(mixed, from.y) }, { x: by(turned, to.x), y: by(turned, to.y) }),
    ).ranking,
    6,
  )
  assert.ok(Math.abs(other.total - found.total) < 1e-9 * found.total)
  assert.deepEqual([...other.sites].map((site) => turned[site] ?? 0).sort(), [...found.sites].sort())
  assert.deepEqual(locate(medianOf(size, weights, straight(from, to)).ranking, 6), found)
})

test('all at one spot, one point, nobody at all: no trouble', () => {
  const spot = line(7, 7, 7)
  const { ranking } = medianOf({ points: 3, sites: 3 }, ones(3), straight(spot, spot))
  assert.deepEqual([locate(ranking, 2).total, locate(ranking, 2).isProven], [0, true])
  const single = medianOf({ points: 1, sites: 1 }, ones(1), straight(line(3), line(5))).ranking
  assert.equal(locate(single, 1).total, 2)
  const empty = medianOf({ points: 3, sites: 3 }, new Float64Array(3), straight(spot, spot)).ranking
  assert.deepEqual([locate(empty, 2).total, locate(empty, 2).sites.length], [0, 2])
})

test('who is stopped at once still gives a choice, an honest bound, and does not call it proven', () => {
  const random = seeded(9)
  const costs = Float64Array.from({ length: 40 * 20 }, () => Math.floor(random() * 100))
  const { ranking } = medianOf({ points: 40, sites: 20 }, ones(40), dense(costs, 20))
  const stopped = locate(ranking, 5, { goOn: () => false })
  assert.equal(new Set(stopped.sites).size, 5)
  assert.ok(!stopped.isProven && stopped.bound <= locate(ranking, 5).total)
})

test('as many sites as asked for, or the question is refused', () => {
  const { ranking } = medianOf({ points: 2, sites: 2 }, ones(2), straight(line(0, 1), line(0, 1)))
  for (const p of [0, 3, 1.5, Number.NaN]) assert.throws(() => locate(ranking, p), RangeError)
})

test('who cannot be reached counts ten times the longest way, so that reaching people comes first', () => {
  const costs = {
    origin: Int32Array.of(0, 1, 1, 2, 0),
    dest: Int32Array.of(0, 0, 1, 1, 0),
    cost: Float64Array.of(9, 1, 1, 4, 2),
  }
  const size = { points: 4, sites: 2 }
  const { ranking, outOfReach } = medianOf(size, ones(4), listed(costs, 4))
  assert.equal(outOfReach, 40, 'the pair that stands twice takes its last cost')
  const one = locate(ranking, 1)
  assert.deepEqual([[...one.sites], one.total], [[0], 83])
  const { site, cost } = assign(size, listed(costs, 4), one.sites)
  assert.deepEqual(
    [[...site], [...cost]],
    [
      [0, 0, -1, -1],
      [2, 1, Infinity, Infinity],
    ],
  )
})

test('more pairs than fit are refused before they are made', () => {
  const rowOf = (_: number, into: Float64Array) => into.fill(1)
  assert.throws(
    () => rankingOf({ points: 40_000, sites: 1_000 }, ones(40_000), rowOf, ones(40_000).fill(2)),
    RangeError,
  )
})
