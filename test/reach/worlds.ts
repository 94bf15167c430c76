import assert from 'node:assert/strict'
import type { Decay, Demand, Supply } from '../../src/engines/reach/question.ts'
import { type Random, seeded } from '../seeded.ts'

/** Every shape of decay. */
export const DECAYS: readonly Decay[] = [
  { kind: 'binary' },
  { kind: 'rings', weights: [1, 0.68, 0.22] },
  { kind: 'gaussian' },
  { kind: 'dai' },
  { kind: 'quadratic' },
]

const many = (count: number, of: () => number) => Float64Array.from({ length: count }, of)

const spots = (random: Random, size: number, decimals: number) => () =>
  Math.round(random() * size * 10 ** decimals) / 10 ** decimals

/** A fifth is 0, the others 1 to 40. */
const amounts = (random: Random) => () => (random() < 0.2 ? 0 : Math.ceil(random() * 40))

/** Demand points in a square of `size` metres. */
export function points(count: number, size: number, seed: number, decimals = 0): Demand {
  const random = seeded(seed)
  const spot = spots(random, size, decimals)
  return { x: many(count, spot), y: many(count, spot), populations: [many(count, amounts(random))] }
}

/** Facilities in a square of `size` metres. */
export function places(count: number, size: number, seed: number, columns = 1, decimals = 0): Supply {
  const random = seeded(seed)
  const spot = spots(random, size, decimals)
  const [x, y] = [many(count, spot), many(count, spot)]
  return { x, y, capacities: Array.from({ length: columns }, () => many(count, amounts(random))) }
}

/** Equal to a relative 1e-12, and 0 only to 0. */
export function close(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  assert.equal(actual.length, expected.length, what)
  for (let i = 0; i < expected.length; i += 1) {
    const [a, b] = [actual[i] ?? Number.NaN, expected[i] ?? Number.NaN]
    assert.ok(Math.abs(a - b) <= 1e-12 * Math.abs(b), `${what}, point ${i}: ${a} is not ${b}`)
  }
}
