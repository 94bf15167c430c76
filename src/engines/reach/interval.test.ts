import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DECAYS } from '../../../test/reach/worlds.ts'
import { seeded } from '../../../test/seeded.ts'
import { openCrew } from './crew.ts'
import { type Found, gapOf, meanNorm } from './gap.ts'
import { boundsPerGroup, type FoundBounds, gapBounds } from './gap-bounds.ts'
import { gapPerGroup } from './group.ts'
import { boundReach, countInterval, type Interval } from './interval.ts'
import { meanNormBounds, type Range } from './mean-bounds.ts'
import { computeReach } from './measures.ts'
import { METHODS, type Method, type Question, type Reach } from './question.ts'

const column = (size: number, make: (row: number) => number) =>
  Float64Array.from({ length: size }, (_, row) => make(row))
const zeros = (size: number) => new Float64Array(size)

/** Five points, four facilities; some points may be empty, and one facility lies apart with one of those. */
function town(seed: number, question: Question['lens']) {
  const next = seeded(seed)
  const demand = {
    x: column(5, () => next() * 2000),
    y: column(5, () => next() * 500),
    populations: [zeros(5)],
  }
  const capacity = column(4, (row) => (row === 3 ? 0 : 1 + Math.floor(next() * 9)))
  const supply = {
    x: column(4, () => next() * 2000),
    y: column(4, () => next() * 500),
    capacities: [capacity],
  }
  const low = column(5, () => (next() < 0.4 ? 0 : Math.floor(next() * 20)))
  const people: Interval = { low, high: low.map((least) => least + Math.floor(next() * 10)) }
  return { question: { demand, supply, lens: question } satisfies Question, people }
}

const crew = openCrew()
const compute = (question: Question): Reach => computeReach(question, crew)
const answer = (question: Question, heads: Float64Array) => {
  const { scores, reachable } = compute({
    ...question,
    demand: { ...question.demand, populations: [heads] },
  })
  return { scores: first(scores), reachable, people: heads, need: heads }
}

/** All ends, and as many points between them. */
function* populations({ low, high }: Interval, next: () => number) {
  for (let corner = 0; corner < 2 ** low.length; corner += 1) {
    yield low.map((least, row) => ((corner >> row) & 1 ? (high[row] ?? 0) : least))
    yield low.map((least, row) => least + next() * ((high[row] ?? 0) - least))
  }
}

const inside = (value: number, { low, high }: Range, what: string) => {
  const slack = 1e-9 * Math.max(1, Math.abs(value))
  assert.ok(value >= low - slack && value <= high + slack, `${what}: ${value} outside ${low} to ${high}`)
}
const of = ({ low, high }: Interval, row: number): Range => ({ low: low[row] ?? 0, high: high[row] ?? 0 })
const first = <T>(values: readonly T[]): T => {
  const [value] = values
  assert.ok(value !== undefined)
  return value
}
const groups = { of: Int32Array.of(0, 0, 1, 1, -1), count: 2 }

/** Everything bounded at once, and the same for each number of people that may live there. */
function check(method: Method, seed: number): void {
  const decay = DECAYS[seed % DECAYS.length] ?? { kind: 'binary' }
  const { question, people } = town(seed * 7, { method, decay, catchment: 300 + seed * 25 })
  const { scores: columns, reachable, used } = boundReach(question, [people], compute)
  const found = { scores: first(columns), reachable, people, need: people }
  const mean = meanNormBounds(method, found.scores, first(used), people)
  for (const heads of populations(people, seeded(seed))) {
    const now = answer(question, heads)
    const norm = meanNorm(now.scores, heads)
    if (heads.some((some) => some > 0)) inside(norm, mean, 'mean')
    for (const [row, some] of heads.entries())
      if (some > 0) inside(now.scores[row] ?? 0, of(found.scores, row), `score ${row}`)
    checkGaps(found, { low: 0.3, high: 0.3 }, now, 0.3)
    checkGaps(found, mean, now, norm)
  }
}

function checkGaps(found: FoundBounds, range: Range, now: Found, norm: number): void {
  const gaps = gapBounds(found, range)
  for (const [row, gap] of gapOf(now, norm).points.entries()) inside(gap, of(gaps, row), `gap ${row}`)
  const held = boundsPerGroup(found, range, groups)
  for (const [number, group] of gapPerGroup(now, norm, groups).entries()) {
    const own = held[number]
    assert.ok(own)
    inside(group.people, own.people, 'people')
    if (group.people > 0) inside(group.score, own.score, 'group score')
    if (group.people > 0) inside(group.none, own.none, 'none')
    inside(group.below, own.below, 'below')
    inside(group.gap.none, own.gap.none, 'gap, none')
    inside(group.gap.little, own.gap.little, 'gap, little')
  }
}

for (const method of METHODS)
  test(`${method}: whoever may live there, scores, norm and gaps lie within their bounds`, () => {
    for (let seed = 1; seed <= 30; seed += 1) check(method, seed)
  })

test('with a fixed norm the bounds are reached by the fewest and by the most people', () => {
  const { question, people } = town(3, { method: 'e2sfca', decay: { kind: 'dai' }, catchment: 900 })
  const bounds = boundReach(question, [people], compute)
  const held = gapBounds({ scores: first(bounds.scores), need: people }, { low: 0.4, high: 0.4 })
  for (const end of ['low', 'high'] as const) {
    const { points } = gapOf(answer(question, people[end]), 0.4)
    assert.ok(points.some((gap) => gap > 0))
    for (const [row, gap] of points.entries())
      inside(gap, { low: held[end][row] ?? 0, high: held[end][row] ?? 0 }, end)
  }
})

test('exact counts give exact scores', () => {
  for (const method of METHODS) {
    const { question, people } = town(11, { method, decay: { kind: 'dai' }, catchment: 800 })
    const known = { low: people.high, high: people.high }
    const { low, high } = first(boundReach(question, [known], compute).scores)
    assert.deepEqual(low, high)
    assert.ok(low.some((score) => score > 0))
  }
})

test('a facility that may reach nobody leaves its points without an upper bound', () => {
  const question: Question = {
    demand: { x: Float64Array.of(0, 5000), y: zeros(2), populations: [] },
    supply: { x: Float64Array.of(0, 5000), y: zeros(2), capacities: [Float64Array.of(10, 10)] },
    lens: { method: 'e2sfca', decay: { kind: 'binary' }, catchment: 100 },
  }
  const people = { low: Float64Array.of(10, 0), high: Float64Array.of(20, 4) }
  const scores = first(boundReach(question, [people], compute).scores)
  assert.deepEqual([...scores.low], [0.5, 2.5])
  assert.deepEqual([...scores.high], [1, Number.POSITIVE_INFINITY])
  const gaps = gapBounds({ scores, need: people }, { low: 3, high: 3 })
  assert.deepEqual([...gaps.low], [20, 0])
  assert.deepEqual([...gaps.high], [50, 2])
})

test('a published count is what it may have been; what is turned round is refused', () => {
  const counts = Float64Array.of(0, 5, 100, Number.NaN)
  assert.deepEqual(countInterval(counts), {
    low: Float64Array.of(0, 3, 98, 0),
    high: Float64Array.of(2, 7, 102, 4),
  })
  assert.deepEqual(countInterval(counts, { within: 0, hidden: 9 }).high, Float64Array.of(0, 5, 100, 9))
  const { question, people } = town(1, { method: '2sfca', decay: { kind: 'binary' }, catchment: 500 })
  assert.throws(
    () => boundReach(question, [{ low: people.high, high: people.low }], compute),
    /is turned round/,
  )
  assert.throws(() => gapBounds({ scores: people, need: people }, { low: 2, high: 1 }), /norm/)
})
