import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { close, places, points } from '../../../test/reach/worlds.ts'
import { openCrew } from './crew.ts'
import { computeReach } from './measures.ts'
import { type Decay, type Lens, METHODS, type Method, type Question, type Reach } from './question.ts'

/** Written from the formulas alone, pair by pair: the measure for everything that is quick. */
function dense({ demand, supply, lens }: Question): number[][] {
  const { method, catchment: r } = lens
  const decay: Decay = method === '2sfca' ? { kind: 'binary' } : lens.decay
  const f = (i: number, j: number) => {
    const d = Math.hypot(at(supply.x, j) - at(demand.x, i), at(supply.y, j) - at(demand.y, i))
    if (d > r) return 0
    if (decay.kind === 'binary') return 1
    if (decay.kind === 'gaussian') return Math.exp(-(d ** 2) / (2 * (r / 2) ** 2))
    if (decay.kind === 'dai')
      return (Math.exp(-(d ** 2) / (2 * r ** 2)) - Math.exp(-0.5)) / (1 - Math.exp(-0.5))
    if (decay.kind === 'quadratic') return 1 - (d / r) ** 2
    if (decay.kind !== 'rings') return Number.NaN
    const part = Math.max(0, Math.ceil((d * decay.weights.length) / r - 1e-12) - 1)
    return decay.weights[part] ?? 0
  }
  const I = [...demand.x.keys()]
  const J = [...supply.x.keys()]
  const sum = (over: number[], of: (each: number) => number) =>
    over.reduce((total, each) => total + of(each), 0)
  const part = (a: number, b: number) => (b > 0 ? a / b : 0)
  return supply.capacities.map((capacity, k) => {
    const S = (j: number) => at(capacity, j)
    const people = demand.populations[k] ?? demand.populations[0] ?? new Float64Array()
    const P = (i: number) => at(people, i)
    const open = J.filter((j) => S(j) > 0)
    const G = I.map((i) => sum(open, (j) => f(i, j)))
    if (method === 'cumulative') return I.map((i) => sum(J, (j) => S(j) * f(i, j)))
    if (method === '3sfca') {
      const g = (i: number, j: number) => part(f(i, j), at(G, i))
      const R = J.map((j) =>
        part(
          S(j),
          sum(I, (i) => P(i) * g(i, j) * f(i, j)),
        ),
      )
      return I.map((i) => sum(open, (j) => at(R, j) * g(i, j) * f(i, j)))
    }
    if (method === 'bfca') {
      const L = J.map((j) =>
        part(
          S(j),
          sum(I, (i) => part(P(i) * f(i, j), at(G, i))),
        ),
      )
      const V = J.map((j) => sum(I, (i) => f(i, j)))
      return I.map((i) => sum(open, (j) => at(L, j) * part(f(i, j), at(V, j))))
    }
    const D = J.map((j) => sum(I, (i) => P(i) * f(i, j)))
    const power = method === 'm2sfca' ? 2 : 1
    return I.map((i) => sum(J, (j) => part(S(j), at(D, j)) * f(i, j) ** power))
  })
}

const at = (values: ArrayLike<number>, index: number) => values[index] ?? Number.NaN

function world(seed: number, count: number, facilities: number, size: number, decimals: number, columns = 2) {
  return {
    demand: points(count, size, seed, decimals),
    supply: places(facilities, size, seed + 1000, columns, decimals),
  }
}

const decays: Decay[] = [
  { kind: 'binary' },
  { kind: 'rings', weights: [1, 0.68, 0.22] },
  { kind: 'rings', weights: [0.962, 0.704, 0.377, 0.042] },
  { kind: 'gaussian' },
  { kind: 'dai' },
  { kind: 'quadratic' },
]

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
              dense(question).forEach((expected, k) => {
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
  // The other threads must have come, or they take no part and prove nothing.
  await new Promise((done) => setTimeout(done, 300))
  const method: Method = 'm2sfca'
  for (const question of [one, it])
    for (const decay of decays) {
      const lens: Lens = { method, decay, catchment: 700 }
      const [first, ...others]: Reach[] = crews.map((crew) => computeReach({ ...question, lens }, crew))
      for (const other of others) assert.deepEqual(other, first, decay.kind)
    }
  for (const crew of crews) crew.close()
})
