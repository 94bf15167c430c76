import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { close, places, points } from '../../../test/reach/worlds.ts'
import { computeReach } from './measures.ts'
import { type Decay, type Demand, type Lens, METHODS, type Method, type Supply } from './question.ts'

const lensOf = (method: Method, catchment = 1000, decay: Decay = { kind: 'binary' }): Lens => ({
  method,
  decay,
  catchment,
})
const column = (...values: number[]) => new Float64Array(values)

/** Two villages and a town on a line; the hall of 30 hours stands in the middle, the one of 10 hours at the end. */
const demand: Demand = { x: column(0, 600, 1500), y: column(0, 0, 0), populations: [column(100, 200, 50)] }
const supply: Supply = { x: column(500, 1500), y: column(0, 0), capacities: [column(30, 10)] }
const scoresOf = (lens: Lens) => [...(computeReach({ demand, supply, lens }).scores[0] ?? [])]

describe('by hand', () => {
  test('2SFCA: 30 hours for 350 people, 10 hours for 250', () => {
    const [hall, other] = [30 / 350, 10 / 250]
    close(scoresOf(lensOf('2sfca')), [hall, hall + other, hall + other], '2sfca')
  })
  test('E2SFCA with rings: who is further away counts less', () => {
    const rings: Decay = { kind: 'rings', weights: [1, 0.5] }
    // Distances to the hall: 500 (edge of ring 1), 100, 1000 (edge of ring 2); to the other: 1500, 900, 0.
    const [hall, other] = [30 / (100 + 200 + 25), 10 / (100 + 50)]
    close(scoresOf(lensOf('e2sfca', 1000, rings)), [hall, hall + other / 2, hall / 2 + other], 'e2sfca')
    close(scoresOf(lensOf('m2sfca', 1000, rings)), [hall, hall + other / 4, hall / 4 + other], 'm2sfca')
  })
  test('3SFCA: who can choose from two goes half as much to each', () => {
    const [hall, other] = [30 / (100 + 100 + 25), 10 / (100 + 25)]
    close(scoresOf(lensOf('3sfca')), [hall, hall / 2 + other / 2, hall / 2 + other / 2], '3sfca')
  })
  test('BFCA: people are divided over places, and places over points', () => {
    const [hall, other] = [30 / 225, 10 / 125]
    close(scoresOf(lensOf('bfca')), [hall / 3, hall / 3 + other / 2, hall / 3 + other / 2], 'bfca')
  })
  test('cumulative: all hours within reach', () => {
    close(scoresOf(lensOf('cumulative')), [30, 40, 40], 'cumulative')
  })
  test('the edge belongs to the catchment, also in decimals and at the rings', () => {
    const at = (x: number, y: number, catchment: number, decay: Decay = { kind: 'binary' }) =>
      computeReach({
        demand: { x: column(0), y: column(0), populations: [column(1)] },
        supply: { x: column(x), y: column(y), capacities: [column(1)] },
        lens: lensOf('cumulative', catchment, decay),
      })
    for (const [x, y, r] of [
      [300, 400, 500],
      [0.6, 0.8, 1],
      [0.3, 0.4, 0.5],
      [3e5, 4e5, 5e5],
    ] as const) {
      assert.equal(at(x, y, r).scores[0]?.[0], 1, `${x}, ${y} within ${r}`)
      assert.equal(at(x, y, r * (1 - 1e-4)).scores[0]?.[0], 0, `${x}, ${y} beyond`)
    }
    const rings: Decay = { kind: 'rings', weights: [1, 0.5, 0.25] }
    assert.equal(at(0.1, 0, 0.3, rings).scores[0]?.[0], 1)
    assert.equal(at(0.2, 0, 0.3, rings).scores[0]?.[0], 0.5)
    assert.equal(at(6.000012, 8.000008, 10.0000137).scores[0]?.[0], 1, 'millionths, just inside')
    assert.equal(
      at(6_000_012.000006, 8_000_016.000008, 10_000_020.00001).scores[0]?.[0],
      1,
      'the edge, where squares round',
    )
    const dai = at(3, 4, 5, { kind: 'dai' })
    assert.deepEqual(
      [dai.scores[0]?.[0], dai.reachable[0]],
      [0, 1],
      'at the edge dai is 0, and it is within reach',
    )
    assert.deepEqual(
      at(0, 0, 0, { kind: 'dai' }).scores[0],
      column(1),
      'a catchment of 0 holds the spot itself',
    )
  })
})

test('close to the edge the weights keep their digits', () => {
  const one = (decay: Decay, method: Method) =>
    computeReach({
      demand: { x: column(150_387), y: column(454_985), populations: [column(1)] },
      supply: { x: column(150_000), y: column(450_000), capacities: [column(3)] },
      lens: { method, decay, catchment: 5000 },
    }).scores[0]?.[0] ?? 0
  // 387² + 4985² = 5000² − 6: what is left is 6 / 25,000,000.
  const left = 6 / 25_000_000
  close([one({ kind: 'quadratic' }, 'cumulative')], [3 * left], 'quadratic')
  close([one({ kind: 'dai' }, 'cumulative')], [(3 * Math.expm1(left / 2)) / Math.expm1(0.5)], 'dai')
  close(
    [one({ kind: 'quadratic' }, 'm2sfca')],
    [3 * left],
    'm2sfca: one place for one person, twice the weight in, once out',
  )
})

describe('what a score of 0 means', () => {
  test('a place that nobody reaches is told, and gives nothing', () => {
    const lonely = { x: column(500, 9000), y: column(0, 0), capacities: [column(30, 10)] }
    const { idle, ratios, scores } = computeReach({ demand, supply: lonely, lens: lensOf('e2sfca', 700) })
    assert.deepEqual([...(idle[0] ?? [])], [1])
    assert.equal(ratios[0]?.[1], 0)
    assert.equal(scores[0]?.[2], 0)
  })
  test('a place among people of whom none counts is idle too, and within reach of that spot', () => {
    const empty = { ...demand, populations: [column(0, 0, 0)] }
    const reach = computeReach({ demand: empty, supply, lens: lensOf('e2sfca') })
    assert.deepEqual(
      [[...(reach.idle[0] ?? [])], [...reach.reachable], [...(reach.scores[0] ?? [])]],
      [
        [0, 1],
        [1, 1, 1],
        [0, 0, 0],
      ],
    )
  })
  test('a point without people has a score; a place without capacity is not within reach', () => {
    const nobody = { ...demand, populations: [column(0, 200, 50)] }
    close(
      computeReach({ demand: nobody, supply, lens: lensOf('2sfca') }).scores[0] ?? [],
      [30 / 250, 30 / 250 + 10 / 250, 30 / 250 + 10 / 250],
      'nobody',
    )
    const shut = { ...supply, capacities: [column(0, 10)] }
    assert.deepEqual([...computeReach({ demand, supply: shut, lens: lensOf('2sfca') }).reachable], [0, 1, 1])
  })
  test('empty sides, one point, all at one spot', () => {
    const none = { x: column(), y: column(), capacities: [column()] }
    const nobody = { x: column(), y: column(), populations: [column()] }
    for (const method of METHODS) {
      const lens = lensOf(method)
      assert.deepEqual(computeReach({ demand, supply: none, lens }).scores, [column(0, 0, 0)])
      assert.deepEqual(computeReach({ demand: nobody, supply, lens }).scores, [column()])
      const spot = { x: column(7, 7, 7), y: column(7, 7, 7), populations: [column(1, 2, 3)] }
      const here = { x: column(7, 7), y: column(7, 7), capacities: [column(6, 6)] }
      const [scores = column()] = computeReach({ demand: spot, supply: here, lens }).scores
      assert.ok(
        scores.every((score) => score > 0 && score === scores[0]),
        method,
      )
    }
  })
})

describe('properties', () => {
  const it = { demand: points(300, 5000, 1), supply: places(90, 5000, 2) }
  const people = it.demand.populations[0] ?? column()
  const decays: Decay[] = [
    { kind: 'binary' },
    { kind: 'rings', weights: [1, 0.68, 0.22] },
    { kind: 'gaussian' },
    { kind: 'dai' },
    { kind: 'quadratic' },
  ]
  const each = (methods: readonly Method[], of: (lens: Lens, name: string) => void) => {
    for (const method of methods)
      for (const decay of decays) of(lensOf(method, 700, decay), `${method} ${decay.kind}`)
  }
  const scores = (question: { demand: Demand; supply: Supply }, lens: Lens) =>
    computeReach({ ...question, lens }).scores[0] ?? column()

  test('what all reach together is the capacity that somebody reaches', () => {
    each(['2sfca', 'e2sfca', '3sfca', 'availability'], (lens, name) => {
      const {
        scores: [found = column()],
        idle: [idle = []],
      } = computeReach({ ...it, lens })
      const reached = found.reduce((sum, score, i) => sum + score * (people[i] ?? 0), 0)
      const capacity = it.supply.capacities[0] ?? column()
      const lost = [...idle].reduce((sum, j) => sum + (capacity[j] ?? 0), 0)
      const all = capacity.reduce((sum, value) => sum + value, 0)
      assert.ok(Math.abs(reached - (all - lost)) < 1e-9 * all, name)
    })
  })
  test('BFCA: levels of the places add up to the scores', () => {
    each(['bfca'], (lens, name) => {
      const {
        scores: [found = column()],
        ratios: [levels = column()],
      } = computeReach({ ...it, lens })
      const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
      assert.ok(Math.abs(sum(found) - sum(levels)) < 1e-9 * sum(levels), name)
    })
  })
  test('more capacity somewhere is never less for anybody; more people never more', () => {
    const more = {
      ...it,
      supply: {
        ...it.supply,
        capacities: [(it.supply.capacities[0] ?? column()).map((value, j) => (j === 5 ? value + 10 : value))],
      },
    }
    const fuller = {
      ...it,
      demand: { ...it.demand, populations: [people.map((value, i) => (i === 9 ? value + 50 : value))] },
    }
    each(['cumulative', '2sfca', 'e2sfca', 'm2sfca', 'availability'], (lens, name) => {
      const before = scores(it, lens)
      assert.ok(
        scores(more, lens).every((score, i) => score >= (before[i] ?? 0) * (1 - 1e-12)),
        name,
      )
      assert.ok(
        scores(fuller, lens).every((score, i) => score <= (before[i] ?? 0) * (1 + 1e-12)),
        name,
      )
    })
  })
  test('moving the whole map, or turning it a quarter, changes nothing', () => {
    const moved = <T extends { x: Float64Array; y: Float64Array }>(side: T): T => ({
      ...side,
      x: side.y.map((y) => -y + 123_000),
      y: side.x.map((x) => x - 77_000),
    })
    each(METHODS, (lens, name) => {
      close(scores({ demand: moved(it.demand), supply: moved(it.supply) }, lens), scores(it, lens), name)
    })
  })
  test('splitting a point in two halves changes no score, except in BFCA, which counts points', () => {
    const half = people.map((value) => value / 2)
    const twice = (values: Float64Array) => column(...values, ...values)
    const split = { x: twice(it.demand.x), y: twice(it.demand.y), populations: [twice(half)] }
    each(
      METHODS.filter((method) => method !== 'bfca'),
      (lens, name) => {
        close(scores({ ...it, demand: split }, lens), twice(scores(it, lens)), name)
      },
    )
    const two = { x: column(0, 100), y: column(0, 0), populations: [column(10, 10)] }
    const three = { x: column(0, 0, 100), y: column(0, 0, 0), populations: [column(5, 5, 10)] }
    const one = { x: column(50), y: column(0), capacities: [column(2)] }
    close(scores({ demand: two, supply: one }, lensOf('bfca')), [0.05, 0.05], 'two points')
    close(scores({ demand: three, supply: one }, lensOf('bfca')), [0.1 / 3, 0.1 / 3, 0.1 / 3], 'three points')
  })
  test('the order of points and places does not matter', () => {
    const reversed = <T extends object>(side: T): T =>
      Object.fromEntries(
        Object.entries(side).map(([key, value]) => [
          key,
          value instanceof Float64Array
            ? value.toReversed()
            : (value as Float64Array[]).map((each) => each.toReversed()),
        ]),
      ) as T
    each(METHODS, (lens, name) => {
      const turned = scores({ demand: reversed(it.demand), supply: reversed(it.supply) }, lens)
      close(turned.toReversed(), scores(it, lens), name)
    })
  })
  test('points in the ocean neither change the others nor slow them', () => {
    const far = {
      x: column(...it.demand.x, 4e8),
      y: column(...it.demand.y, -3e8),
      populations: [column(...people, 5)],
    }
    each(['e2sfca', '3sfca'], (lens, name) => {
      close(scores({ ...it, demand: far }, lens).subarray(0, -1), scores(it, lens), name)
    })
  })
})
