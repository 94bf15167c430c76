import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computeReach } from './measures.ts'
import type { Decay, Question } from './question.ts'

const column = (...values: number[]) => new Float64Array(values)

const fine: Question = {
  demand: { x: column(0, 1), y: column(0, 1), populations: [column(1, 2)] },
  supply: { x: column(0), y: column(0), capacities: [column(3)] },
  lens: { method: 'e2sfca', decay: { kind: 'dai' }, catchment: 5 },
}
const { demand, supply, lens } = fine
const pair = { origin: new Int32Array([1]), dest: new Int32Array([0]), cost: column(4) }
const rings = (...weights: number[]): Decay => ({ kind: 'rings', weights })

test('a question with a fault is refused by name and row, not answered with nonsense', () => {
  const wrong: [Question, RegExp][] = [
    [{ ...fine, demand: { ...demand, x: column(0, Number.NaN) } }, /^RangeError: demand: row 1 has no place/],
    [{ ...fine, supply: { ...supply, y: column(Infinity) } }, /supply: row 0 has no place/],
    [{ ...fine, demand: { ...demand, y: column(0) } }, /demand: 2 x for 1 y/],
    [{ ...fine, demand: { ...demand, populations: [column(1, -2)] } }, /population 0: -2 in row 1/],
    [
      { ...fine, supply: { ...supply, capacities: [column(1), column(Number.NaN)] } },
      /capacity 1: NaN in row 0/,
    ],
    [{ ...fine, lens: { ...lens, catchment: -1 } }, /catchment: -1/],
    [{ ...fine, lens: { ...lens, decay: rings() } }, /rings: 0 weights/],
    [{ ...fine, lens: { ...lens, decay: rings(1, 1, 1, 1, 1) } }, /rings: 5 weights, 1 to 4/],
    [{ ...fine, lens: { ...lens, decay: rings(1, -1) } }, /rings: -1 in row 1/],
    [{ ...fine, costs: { ...pair, cost: column(-4) } }, /costs: -4 in row 0/],
    [{ ...fine, costs: { ...pair, dest: new Int32Array([1]) } }, /costs: row 0 names a point or place/],
  ]
  for (const [question, reason] of wrong) assert.throws(() => computeReach(question), reason)
  assert.ok(computeReach(fine).scores[0])
})

test('with a table of costs the map is not looked at', () => {
  const nowhere = { ...demand, x: column(Number.NaN, Number.NaN), y: column(Number.NaN, Number.NaN) }
  assert.deepEqual([...computeReach({ ...fine, demand: nowhere, costs: pair }).reachable], [0, 1])
})
