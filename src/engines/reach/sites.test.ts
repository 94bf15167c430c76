import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, points } from '../../../test/reach/worlds.ts'
import { seeded } from '../../../test/seeded.ts'
import { prove } from '../../platform/prover.ts'
import { openLive } from './live.ts'
import type { Lens } from './question.ts'
import { bestSites } from './sites.ts'
import { sitesModel } from './sites-model.ts'

const lens: Lens = { method: 'e2sfca', decay: { kind: 'dai' }, catchment: 900 }
const none = { x: new Float64Array(), y: new Float64Array(), capacities: [new Float64Array()] }

const subsets = (count: number, from: number, many: number): number[][] =>
  count === 0
    ? [[]]
    : Array.from({ length: many - from }, (_, at) => from + at).flatMap((first) =>
        subsets(count - 1, first + 1, many).map((rest) => [first, ...rest]),
      )

test('against every choice: never better than the bound, and nearly always the best', () => {
  let best = 0
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = seeded(seed)
    const demand = points(60, 3000, seed)
    const need = demand.populations[0] ?? new Float64Array()
    const supply = places(8, 3000, seed + 50)
    const candidates = Array.from({ length: 9 }, () => ({
      x: Math.round(random() * 3000),
      y: Math.round(random() * 3000),
      capacity: 5 + Math.round(random() * 20),
    }))
    const norm = 0.2
    const gapWith = (chosen: readonly number[]) => {
      const live = openLive(demand, supply, lens)
      for (const candidate of chosen) live.add(candidates[candidate] ?? { x: 0, y: 0, capacity: 0 })
      const gap = need.reduce((sum, people, i) => sum + people * Math.max(0, norm - (live.scores[i] ?? 0)), 0)
      live.close()
      return gap
    }
    const live = openLive(demand, supply, lens)
    const plan = bestSites({ live, need, norm, candidates, count: 3 })
    live.close()
    const least = Math.min(...subsets(3, 0, candidates.length).map(gapWith))
    assert.equal(new Set(plan.chosen).size, 3)
    assert.ok(Math.abs(plan.gapBefore - gapWith([])) < 1e-9 * plan.gapBefore)
    assert.ok(Math.abs(plan.gapAfter - gapWith(plan.chosen)) < 1e-9 * plan.gapBefore)
    assert.ok(plan.leastPossible <= least + 1e-9 * plan.gapBefore, `bound of ${seed}`)
    if (plan.gapAfter <= least + 1e-9 * plan.gapBefore) best += 1
  }
  assert.ok(best >= 18, `${best} of 20 the best`)
})

test('one place that closes everything is found and proven', () => {
  const demand = {
    x: new Float64Array([0, 100]),
    y: new Float64Array(2),
    populations: [new Float64Array([10, 10])],
  }
  const live = openLive(demand, none, { ...lens, decay: { kind: 'binary' } })
  const candidates = [
    { x: 5000, y: 0, capacity: 20 },
    { x: 50, y: 0, capacity: 20 },
  ]
  const need = new Float64Array([10, 10])
  assert.deepEqual(bestSites({ live, need, norm: 1, candidates, count: 1 }), {
    chosen: [1],
    gapBefore: 20,
    gapAfter: 0,
    leastPossible: 0,
  })
  assert.deepEqual(bestSites({ live, need, norm: 1, candidates: [], count: 2 }).chosen, [])
  live.close()
})

test('a solver that knows nothing of our search finds no better choice than every choice has', async () => {
  for (let seed = 30; seed < 34; seed += 1) {
    const demand = points(80, 3000, seed)
    const need = demand.populations[0] ?? new Float64Array()
    const spots = places(12, 3000, seed + 50)
    const candidates = Array.from(spots.x, (x, at) => ({ x, y: spots.y[at] ?? 0, capacity: 10 + at }))
    const live = openLive(demand, places(8, 3000, seed + 90), lens)
    const ask = { live, need, norm: 0.2, candidates, count: 3 }
    const [plan, proof] = [bestSites(ask), await prove(sitesModel(ask), 20)]
    live.close()
    assert.equal(proof.outcome, 'optimal')
    assert.equal(proof.chosen.length, 3)
    assert.ok((proof.total ?? 0) <= plan.gapAfter * (1 + 1e-9), 'ours is not better than the optimum')
    assert.ok(plan.gapAfter <= (proof.total ?? 0) * 1.001, `ours is within a thousandth (${seed})`)
    assert.ok(plan.leastPossible <= (proof.total ?? 0) * (1 + 1e-9), 'and our bound holds')
  }
})
