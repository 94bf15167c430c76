import type { Method } from '../../src/engines/reach/question.ts'

/** Points and places on whole units, so that squared distances are exact. */
export interface DenseWorld {
  demand: { x: number; y: number; amount: number }[]
  supply: { x: number; y: number; amount: number }[]
  catchment: number
  rings: number[]
}

type DecayName = 'binary' | 'rings' | 'gaussian' | 'dai' | 'quadratic'
type Matrix = number[][]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const over = (amount: number, divisor: number) => (divisor > 0 ? amount / divisor : 0)

/** The weight at a squared distance within the catchment, as the papers write it. */
function weight(decay: DecayName, squared: number, r: number, rings: readonly number[]): number {
  const left = (r * r - squared) / (r * r)
  if (decay === 'binary') return 1
  if (decay === 'gaussian') return Math.exp((-2 * squared) / (r * r))
  if (decay === 'dai') return Math.expm1(left / 2) / Math.expm1(0.5)
  if (decay === 'quadratic') return left
  return rings.find((_, k) => squared * rings.length ** 2 <= (r * (k + 1)) ** 2) ?? 0
}

/** Two steps: capacity over the people who come (`first`), and what that gives each point (`second`). */
function twoSteps({ demand, supply }: DenseWorld, first: Matrix, second: Matrix): number[] {
  const ratios = supply.map(({ amount }, j) =>
    over(amount, sum(demand.map((home, i) => home.amount * (first[i]?.[j] ?? 0)))),
  )
  return second.map((row) => sum(row.map((value, j) => value * (ratios[j] ?? 0))))
}

/** Every pair, from the formulas alone and without anything of the engine: slow and plain, to hold the engine against. */
export function denseScores(world: DenseWorld, method: Method, decay: DecayName) {
  const { demand, supply, catchment: r, rings } = world
  const shape = method === '2sfca' ? 'binary' : decay
  const squared = demand.map((home) => supply.map(({ x, y }) => (home.x - x) ** 2 + (home.y - y) ** 2))
  const f = squared.map((row) => row.map((d) => (d <= r * r ? weight(shape, d, r, rings) : 0)))
  const open = f.map((row) => row.map((value, j) => ((supply[j]?.amount ?? 0) > 0 ? value : 0)))
  const share = open.map((row) => {
    const all = sum(row)
    return row.map((value) => over(value, all))
  })
  const scores = () => {
    if (method === 'cumulative')
      return f.map((row) => sum(row.map((value, j) => value * (supply[j]?.amount ?? 0))))
    if (method === '3sfca') {
      const chosen = open.map((row, i) => row.map((value, j) => value * (share[i]?.[j] ?? 0)))
      return twoSteps(world, chosen, chosen)
    }
    if (method === 'bfca') {
      const around = supply.map((_, j) => sum(open.map((row) => row[j] ?? 0)))
      return twoSteps(
        world,
        share,
        open.map((row) => row.map((value, j) => over(value, around[j] ?? 0))),
      )
    }
    if (method === 'm2sfca')
      return twoSteps(
        world,
        f,
        f.map((row) => row.map((value) => value * value)),
      )
    return twoSteps(world, f, f)
  }
  const reachable = squared.map((row) =>
    row.some((d, j) => d <= r * r && (supply[j]?.amount ?? 0) > 0) ? 1 : 0,
  )
  return { scores: scores(), reachable }
}
