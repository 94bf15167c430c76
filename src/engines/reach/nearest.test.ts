import assert from 'node:assert/strict'
import { test } from 'node:test'
import { close, places, points } from '../../../test/reach/worlds.ts'
import { nearest, nearestByCost } from './nearest.ts'
import type { Demand, Supply } from './question.ts'
import { reachableIn } from './reachable.ts'

const column = (...values: number[]) => new Float64Array(values)

function slow({ x, y }: Demand, supply: Supply, k: number): number[][] {
  return supply.capacities.map((capacity) =>
    [...x].map((at, i) => {
      const all = [...supply.x]
        .map((to, j) => ({
          d: Math.hypot(to - at, (supply.y[j] ?? 0) - (y[i] ?? 0)),
          open: (capacity[j] ?? 0) > 0,
        }))
        .filter(({ open }) => open)
        .map(({ d }) => d)
        .sort((a, b) => a - b)
      return all[k - 1] ?? Number.NaN
    }),
  )
}

test('the k-th nearest is that of looking at all of them', () => {
  for (const decimals of [0, 2]) {
    const [demand, supply] = [points(200, 4000, 3, decimals), places(150, 4000, 4, 2, decimals)]
    for (const k of [1, 2, 7])
      nearest(demand, supply, { k }).forEach((found, at) => {
        close(found, slow(demand, supply, k)[at] ?? [], `k ${k}`)
      })
  }
})

test('closed places are passed over; without k of them there is no distance', () => {
  const demand = { x: column(0, 10), y: column(0, 0), populations: [] }
  const supply = { x: column(1, 5), y: column(0, 0), capacities: [column(0, 3), column(0, 0)] }
  assert.deepEqual(nearest(demand, supply), [column(5, 5), column(Number.NaN, Number.NaN)])
  assert.deepEqual(nearest(demand, supply, { k: 2 })[0], column(Number.NaN, Number.NaN))
  assert.deepEqual([...reachableIn({ demand }, 5, nearest(demand, supply))], [1, 1])
  assert.deepEqual([...reachableIn({ demand }, 4.9, nearest(demand, supply))], [0, 0])
})

test('all at one spot', () => {
  const many = 500
  const zeros = new Float64Array(many)
  const supply = { x: zeros, y: zeros, capacities: [zeros.map(() => 1)] }
  assert.deepEqual(nearest({ x: column(3), y: column(4) }, supply, { k: many }), [column(5)])
})

test('by a table of costs: the k-th lowest to a place with capacity', () => {
  const supply = { x: column(0, 0, 0), y: column(0, 0, 0), capacities: [column(1, 0, 1)] }
  const costs = {
    origin: new Int32Array([0, 0, 0, 1]),
    dest: new Int32Array([0, 1, 2, 1]),
    cost: column(9, 1, 4, 2),
  }
  assert.deepEqual(nearestByCost(2, supply, costs), [column(4, Number.NaN)])
  assert.deepEqual(nearestByCost(2, supply, costs, { k: 2 }), [column(9, Number.NaN)])
})
