import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chosen } from './chosen.ts'
import { modelOf, type WholeModel } from './model.ts'
import { draw, seeded } from './random.ts'
import { rankingOf } from './ranking.ts'

/** The least that a choice of sites costs in the model: each further column follows from its row and the one before. */
function costOf(model: WholeModel, sites: ReadonlySet<number>): number {
  const values = Float64Array.from({ length: model.columns }, (_, column) => (sites.has(column) ? 1 : 0))
  for (let row = 1; row < model.rowLower.length; row += 1) {
    let least = model.rowLower[row] ?? 0
    let own = -1
    for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at += 1) {
      const column = model.indices[at] ?? 0
      if (column >= model.whole && own < 0) own = column
      else least -= (model.values[at] ?? 0) * (values[column] ?? 0)
    }
    values[own] = Math.max(0, least)
  }
  return model.costs.reduce((sum, cost, column) => sum + cost * (values[column] ?? 0), model.offset)
}

test('what a choice costs in the model is what it costs, also where nobody can come and at equal distances', () => {
  const random = seeded(6)
  for (const p of [1, 3, 9]) {
    const costs = Float64Array.from({ length: 30 * 9 }, () =>
      random() < 0.3 ? Infinity : Math.floor(random() * 6),
    )
    const weights = Float64Array.from({ length: 30 }, () => Math.floor(random() * 3))
    const rowOf = (point: number, into: Float64Array) => into.set(costs.subarray(point * 9, point * 9 + 9))
    const ranking = rankingOf({ points: 30, sites: 9 }, weights, rowOf, new Float64Array(30).fill(50))
    const model = modelOf(ranking, p)
    assert.deepEqual([model.rowLower[0], model.rowUpper[0], model.starts[1]], [p, p, 9])
    for (let turn = 0; turn < 20; turn += 1) {
      const sites = draw(random, p, 9)
      assert.equal(costOf(model, new Set(sites)), new Chosen(ranking, p, sites).total())
    }
  }
})
