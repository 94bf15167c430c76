import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { denseScores } from '../../../test/reach/dense.ts'
import { close, DECAYS, places, points } from '../../../test/reach/worlds.ts'
import { type Crew, openCrew } from './crew.ts'
import { computeReach } from './measures.ts'
import { slot } from './memory.ts'
import { type Decay, type Lens, METHODS, type Method, type Question, type Reach } from './question.ts'

/** The scores by the formulas, in whole units of the last decimal: up to 2^53 their squares are exact. */
function dense({ demand, supply, lens }: Question, decimals: number): number[][] {
  const units = (metres: number) => Math.round(metres * 10 ** decimals)
  const spots = ({ x, y }: { x: ArrayLike<number>; y: ArrayLike<number> }, amounts: ArrayLike<number>) =>
    Array.from(x, (each, i) => ({ x: units(each), y: units(at(y, i)), amount: at(amounts, i) }))
  const { method, decay } = lens
  const rings = decay.kind === 'rings' ? [...decay.weights] : []
  return supply.capacities.map((capacity, k) => {
    const people = demand.populations[k] ?? demand.populations[0] ?? new Float64Array()
    const sides = { demand: spots(demand, people), supply: spots(supply, capacity) }
    return denseScores({ ...sides, catchment: units(lens.catchment), rings }, method, decay.kind).scores
  })
}

const at = (values: ArrayLike<number>, index: number) => values[index] ?? Number.NaN

function world(seed: number, count: number, facilities: number, size: number, decimals: number, columns = 2) {
  return {
    demand: points(count, size, seed, decimals),
    supply: places(facilities, size, seed + 1000, columns, decimals),
  }
}

const decays: Decay[] = [...DECAYS, { kind: 'rings', weights: [0.962, 0.704, 0.377, 0.042] }]

describe('every measure with every decay gives the formula, pair by pair', () => {
  for (const decimals of [0, 1, 6])
    for (const columns of [1, 2])
      test(`${decimals} decimals, ${columns} columns`, () => {
        const crew = openCrew()
        const it = world(7 + decimals, 220, 140, 5000, decimals, columns)
        for (const method of METHODS)
          for (const decay of decays)
            for (const catchment of [450, 1500]) {
              const question = { ...it, lens: { method, decay, catchment } }
              const { scores } = computeReach(question, crew)
              dense(question, decimals).forEach((expected, k) => {
                close(scores[k] ?? [], expected, `${method} ${decay.kind} ${catchment} column ${k}`)
              })
            }
        crew.close()
      })
})

test('a table of costs gives the same as the map that it was made from', () => {
  const it = world(3, 90, 60, 3000, 0)
  const pairs = [...it.demand.x.keys()].flatMap((i) =>
    [...it.supply.x.keys()].map((j) => ({
      i,
      j,
      d: Math.hypot(at(it.supply.x, j) - at(it.demand.x, i), at(it.supply.y, j) - at(it.demand.y, i)),
    })),
  )
  const costs = {
    origin: Int32Array.from(pairs, ({ i }) => i),
    dest: Int32Array.from(pairs, ({ j }) => j),
    cost: Float64Array.from(pairs, ({ d }) => d),
  }
  for (const method of METHODS) {
    const lens: Lens = { method, decay: { kind: 'gaussian' }, catchment: 801 }
    const byTable = computeReach({ ...it, lens, costs })
    const byMap = computeReach({ ...it, lens })
    byTable.scores.forEach((scores, k) => {
      close(scores, byMap.scores[k] ?? [], method)
    })
    assert.deepEqual(byTable.reachable, byMap.reachable)
  }
})

/** Back when all other threads wait for work: until then they take no part and prove nothing. */
async function haveCome({ room, threads }: Crew): Promise<void> {
  while (Atomics.notify(room.views.i32, slot.generation) < threads - 1) await turn()
}

test('both kernels and any number of threads agree in every bit', async () => {
  const it = world(11, 9000, 4000, 20_000, 0, 3)
  const one = { ...it, supply: { ...it.supply, capacities: it.supply.capacities.slice(0, 1) } }
  const crews = [
    openCrew(1, 'plain'),
    openCrew(1, 'simd'),
    openCrew(2, 'simd'),
    openCrew(3, 'plain'),
    openCrew(4, 'simd'),
  ]
  for (const crew of crews) await haveCome(crew)
  const method: Method = 'm2sfca'
  for (const question of [one, it])
    for (const decay of decays) {
      const lens: Lens = { method, decay, catchment: 700 }
      const [first, ...others]: Reach[] = crews.map((crew) => computeReach({ ...question, lens }, crew))
      for (const other of others) assert.deepEqual(other, first, decay.kind)
    }
  for (const crew of crews) crew.close()
})
