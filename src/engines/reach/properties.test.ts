import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { close, DECAYS, places, points } from '../../../test/reach/worlds.ts'
import { computeReach } from './measures.ts'
import { type Decay, type Demand, type Lens, METHODS, type Method, type Supply } from './question.ts'

const lensOf = (method: Method, catchment = 1000, decay: Decay = { kind: 'binary' }): Lens => ({
  method,
  decay,
  catchment,
})
const column = (...values: number[]) => new Float64Array(values)

describe('properties', () => {
  const it = { demand: points(300, 5000, 1), supply: places(90, 5000, 2) }
  const people = it.demand.populations[0] ?? column()
  const each = (methods: readonly Method[], of: (lens: Lens, name: string) => void) => {
    for (const method of methods)
      for (const decay of DECAYS) of(lensOf(method, 700, decay), `${method} ${decay.kind}`)
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
