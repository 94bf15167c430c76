import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computeReach } from './measures.ts'
import { catchmentsOf, modeRules } from './modes.ts'
import type { Lens } from './question.ts'
import { type Norm, type Places, robust, runsOf, type Variations } from './robust.ts'
import { agreement, spreadOf, steadiness } from './steadiness.ts'

type Rule = 'hours' | 'count'
const variations: Variations<Rule> = {
  method: 'e2sfca',
  catchments: [600, 800, 1000],
  decays: [{ kind: 'dai' }, { kind: 'binary' }, { kind: 'rings', weights: [1, 0.68, 0.22] }],
  rules: ['hours', 'count'],
}
/** Four groups: two points in the first, nobody in the last, and a point outside. */
const places: Places = {
  people: [Float64Array.of(10, 30, 20, 40, 0, 500)],
  groups: { of: Int32Array.of(0, 0, 1, 2, 3, -1), count: 4 },
}
const reached = (...scores: number[]) => ({
  scores: [Float64Array.from(scores)],
  reachable: [Uint8Array.from(scores, (score) => (score > 0 ? 1 : 0))],
})
const mean: Norm<Rule> = { kind: 'mean', part: 1 }
const at = <T>(values: readonly T[] | undefined, place: number): T => {
  const value = values?.[place]
  assert.ok(value !== undefined)
  return value
}

test('three catchments, three decays and two rules are eighteen runs, each another', () => {
  const runs = runsOf(variations)
  assert.equal(new Set(runs.map((run) => JSON.stringify(run))).size, 18)
  assert.deepEqual(runs[0], {
    lens: { method: 'e2sfca', decay: { kind: 'dai' }, catchment: 600 },
    rule: 'hours',
  })
})

test('seventeen of eighteen is a finding, sixteen is not', () => {
  assert.equal(agreement(18), 17)
  assert.equal(agreement(9), 9)
  assert.equal(agreement(10), 9)
  assert.equal(agreement(20), 18)
  const verdict = (below: number) => {
    const outcomes = Array.from({ length: 18 }, (_, run) => ({
      rule: 'hours',
      norm: 2,
      scores: Float64Array.of(run < below ? 1 : 3),
      none: Float64Array.of(0),
    }))
    return at(steadiness(outcomes, 1), 0)
  }
  const words = [18, 17, 16, 9, 2, 1, 0].map((below) => verdict(below).verdict)
  assert.deepEqual(words, ['gap', 'gap', 'unsure', 'unsure', 'unsure', 'strength', 'strength'])
  assert.equal(verdict(17).share, 17 / 18)
})

test('groups are judged by the mean of their people, against the mean of all groups of the same run', () => {
  let calls = 0
  // The first group has (10 × 4 + 30 × 0) / 40 = 1, all three groups (40 + 60 + 80) / 100 = 1.8; the point outside has 99.
  const compute = (_: Lens, rule: Rule) => {
    calls += 1
    const unit = rule === 'hours' ? 1 : 0.1
    return reached(4 * unit, 0, 3 * unit, 2 * unit, 5 * unit, 99 * unit)
  }
  const [column] = robust(variations, compute, places, mean)
  assert.equal(calls, 18)
  const groups = column?.map(({ verdict, below }) => [verdict, below])
  assert.deepEqual(groups, [
    ['gap', 18],
    ['strength', 0],
    ['strength', 0],
    ['nobody', 0],
  ])
  const { scores, none } = at(column, 0)
  assert.deepEqual(none, { min: 0.75, median: 0.75, max: 0.75 })
  assert.deepEqual(scores, [
    { rule: 'hours', spread: { min: 1, median: 1, max: 1 } },
    { rule: 'count', spread: { min: 0.1, median: 0.1, max: 0.1 } },
  ])
  assert.ok(Number.isNaN(at(column, 3).none.median))
})

test('all the same is no gap anywhere, whatever the rounding', () => {
  const [column] = robust(variations, () => reached(0.1, 0.1, 0.1, 0.1, 0.1, 0.1), places, mean)
  assert.deepEqual(
    column?.map(({ verdict }) => verdict),
    ['strength', 'strength', 'strength', 'nobody'],
  )
})

test('where nobody reaches anything, having as much as others is no strength', () => {
  const [column] = robust(variations, () => reached(0, 0, 0, 0, 0, 0), places, mean)
  assert.deepEqual(
    column?.map(({ verdict }) => verdict),
    ['no-norm', 'no-norm', 'no-norm', 'nobody'],
  )
})

test('a norm belongs to a rule: the runs of a rule without one have no say, and without any there is no verdict', () => {
  const norm: Norm<Rule> = { kind: 'set', of: (rule) => (rule === 'hours' ? 2 : null) }
  const compute = (_: Lens, rule: Rule) =>
    rule === 'hours' ? reached(1, 1, 2, 3, 1, 1) : reached(9, 9, 0, 0, 0, 0)
  const [column] = robust(variations, compute, places, norm)
  assert.deepEqual(
    column?.map(({ verdict, runs }) => [verdict, runs]),
    [
      ['gap', 9],
      ['strength', 9],
      ['strength', 9],
      ['nobody', 9],
    ],
  )
  const [none] = robust(variations, compute, places, { kind: 'set', of: () => null })
  assert.deepEqual(
    none?.map(({ verdict }) => verdict),
    ['no-norm', 'no-norm', 'no-norm', 'nobody'],
  )
})

test('each column has its own people, norm and reach', () => {
  const two = {
    scores: [Float64Array.of(1, 1, 3, 3, 0, 0), Float64Array.of(5, 0, 5, 5, 0, 0)],
    reachable: [Uint8Array.of(1, 1, 1, 1, 0, 0), Uint8Array.of(1, 0, 1, 1, 0, 0)],
  }
  const people = [...places.people, Float64Array.of(0, 10, 10, 10, 0, 0)]
  const norm: Norm<Rule> = { kind: 'set', of: (_, column) => (column === 0 ? 2 : 6) }
  const [first, second] = robust(variations, () => two, { ...places, people }, norm)
  assert.deepEqual(
    first?.map(({ verdict }) => verdict),
    ['gap', 'strength', 'strength', 'nobody'],
  )
  assert.deepEqual(
    second?.map(({ verdict }) => verdict),
    ['gap', 'gap', 'gap', 'nobody'],
  )
  assert.deepEqual([at(first, 0).none.max, at(second, 0).none.max], [0, 1])
})

test('a place just beyond the smallest catchment makes the finding unsure, one that is always there does not', () => {
  const [lower, usual, upper] = catchmentsOf(modeRules.walk)
  const demand = { x: Float64Array.of(0, 5000, 9000), y: new Float64Array(3) }
  // The first buurt has its place at the door, the second just out of the smallest catchment, the third has none.
  const supply = { x: Float64Array.of(10, 5000 + lower + 1), y: new Float64Array(2) }
  const populations = [Float64Array.of(100, 100, 100)]
  const capacities = { hours: Float64Array.of(20, 20), count: Float64Array.of(1, 1) }
  const compute = (lens: Lens, rule: Rule) => {
    const { scores, reachable } = computeReach({
      demand: { ...demand, populations },
      supply: { ...supply, capacities: [capacities[rule]] },
      lens,
    })
    return { scores, reachable: [reachable] }
  }
  const town: Places = { people: populations, groups: { of: Int32Array.of(0, 1, 2), count: 3 } }
  const walk = { ...variations, catchments: [lower, usual, upper] }
  const [column] = robust(walk, compute, town, mean)
  assert.deepEqual(
    column?.map(({ verdict }) => verdict),
    ['strength', 'unsure', 'gap'],
  )
  assert.deepEqual(at(column, 1).none, { min: 0, median: 0, max: 1 })
  assert.deepEqual(at(column, 2).none, { min: 1, median: 1, max: 1 })
})

test('the middle of an even number lies between the middle two', () => {
  assert.deepEqual(spreadOf([4, 1, 3, 2]), { min: 1, median: 2.5, max: 4 })
  assert.deepEqual(spreadOf([5, 1, 3]), { min: 1, median: 3, max: 5 })
  assert.ok(Number.isNaN(spreadOf([]).median))
  assert.throws(() => robust(variations, () => reached(1), { ...places, people: [[1]] }, mean), /people: 1/)
})
