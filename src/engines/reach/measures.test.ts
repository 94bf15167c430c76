import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { close } from '../../../test/reach/worlds.ts'
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
