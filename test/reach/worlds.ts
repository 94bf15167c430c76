import assert from 'node:assert/strict'
import type { Demand, Supply } from '../../src/engines/reach/question.ts'

/** Numbers of 0 to 1 that are the same in every run (Numerical Recipes' generator). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const many = (count: number, of: () => number) => Float64Array.from({ length: count }, of)

const spots = (random: () => number, size: number, decimals: number) => () =>
  Math.round(random() * size * 10 ** decimals) / 10 ** decimals

/** A fifth is 0, the others 1 to 40. */
const amounts = (random: () => number) => () => (random() < 0.2 ? 0 : Math.ceil(random() * 40))

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
