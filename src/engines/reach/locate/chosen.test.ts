import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chosen } from './chosen.ts'
import { draw, seeded } from './random.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import { descend, relink } from './search.ts'

const SITES = 12
const POINTS = 25
const BEYOND = 40

/** Half of the pairs listed, whole costs with many equal ones, some points without people. */
function someRanking(random: () => number): Ranking {
  const costs = Float64Array.from({ length: POINTS * SITES }, () =>
    random() < 0.5 ? Infinity : Math.floor(random() * 35),
  )
  const weights = Float64Array.from({ length: POINTS }, () => Math.floor(random() * 4))
  const rowOf = (point: number, into: Float64Array) =>
    into.set(costs.subarray(point * SITES, (point + 1) * SITES))
  return rankingOf({ points: POINTS, sites: SITES }, weights, rowOf, new Float64Array(POINTS).fill(BEYOND))
}

/** What all points pay at these sites, straight from the rows. */
function totalOf({ points, starts, site, cost, beyond }: Ranking, sites: Iterable<number>): number {
  const open = new Set(sites)
  let sum = 0
  for (let point = 0; point < points; point += 1) {
    let least = beyond[point] ?? 0
    for (let at = starts[point] ?? 0; at < (starts[point + 1] ?? 0); at += 1)
      if (open.has(site[at] ?? 0)) least = Math.min(least, cost[at] ?? 0)
    sum += least
  }
  return sum
}

test('after any swaps the total and the profit of every possible swap are those of counting anew', () => {
  const random = seeded(1)
  for (const p of [1, 2, 5, 11]) {
    const ranking = someRanking(random)
    const chosen = new Chosen(ranking, p, draw(random, p, SITES))
    for (let turn = 0; turn < 20; turn += 1) {
      const now = totalOf(ranking, chosen.sites())
      assert.equal(chosen.total(), now)
      let most = 0
      for (let site = 0; site < SITES; site += 1) {
        if ((chosen.slotOf[site] ?? 0) >= 0) continue
        for (let slot = 0; slot < p; slot += 1) {
          const after = totalOf(ranking, chosen.sites().with(slot, site))
          assert.equal(chosen.profit(site, slot), now - after)
          most = Math.max(most, now - after)
        }
      }
      assert.equal(chosen.best(0)?.profit ?? 0, most)
      const closed = [...chosen.slotOf.keys()].filter((site) => (chosen.slotOf[site] ?? 0) < 0)
      chosen.swap(closed[Math.floor(random() * closed.length)] ?? 0, Math.floor(random() * p))
    }
  }
})

test('swapping down never costs more and ends where no swap gains', () => {
  const random = seeded(2)
  const ranking = someRanking(random)
  const chosen = new Chosen(ranking, 4, [0, 1, 2, 3])
  const before = chosen.total()
  const after = descend(chosen)
  assert.ok(after <= before)
  assert.equal(chosen.best(0), null)
  assert.equal(after, totalOf(ranking, chosen.sites()))
})

test('between two choices lies one that has sites of both; between neighbours lies none', () => {
  const ranking = someRanking(seeded(3))
  const goal = Int32Array.from([6, 7, 8, 3])
  const between = relink(new Chosen(ranking, 4, [0, 1, 2, 3]), goal)
  assert.ok(between?.some((site) => goal.includes(site)) && between.some((site) => site < 3))
  assert.equal(relink(new Chosen(ranking, 4, [0, 6, 7, 3]), goal), null)
})
