import type { Decay } from './question.ts'

/** The weights of E2SFCA where nothing else is asked: Luo & Qi 2009 (doi 10.1016/j.healthplace.2009.06.002), slow decay. */
export const usualRings: readonly number[] = [1, 0.68, 0.22]

/** Standard deviation of `gaussian` as a part of the catchment. */
const SIGMA = 0.5
/**
 * The edge belongs to the catchment, also where the squares of its two sides are rounded: two roundings are forgiven, which is
 * less than the smallest step between whole squares up to 2^50.
 */
const FORGIVEN = 1 + 2 ** -51
/** 1/2!, 1/3! … 1/15!: expm1(u)/u − 1 over u, as far as a double can tell for |u| ≤ 0.5. */
const TERMS = 15

/**
 * A decay made ready for squared distances.
 *
 * - `steps`: weight `values[k]` up to `edges[k]` (squared, edge included), 0 beyond the last.
 * - `dai`, `gaussian`, `quadratic`: smooth up to `edges[0]` (squared, edge included), 0 beyond; raised to `power`.
 */
export interface Curve {
  shape: 'steps' | 'dai' | 'gaussian' | 'quadratic'
  edges: readonly number[]
  values: readonly number[]
  /** The catchment squared, to which the smooth ones fall. */
  span: number
  power: 1 | 2
}

/** Squared distances up to this lie within `r`, edge included. */
export const edgeOf = (r: number) => r * r * FORGIVEN

/**
 * The curve of a decay over a catchment `r`, in the unit of the distances that it will be asked.
 *
 * - `binary`: 1 up to r.
 * - `rings`: equal parts of the catchment, `weights[k]` in part k (Luo & Qi 2009).
 * - `gaussian`: exp(−d² / 2σ²), σ = r/2, cut at r.
 * - `dai`: (exp(−d²/2r²) − exp(−½)) / (1 − exp(−½)), which is 0 at r (Dai 2010, doi 10.1016/j.healthplace.2010.06.012).
 * - `quadratic`: 1 − (d/r)².
 *
 * `power` 2 gives the square of the weights, which 3SFCA and M2SFCA ask for.
 */
export function curveOf(decay: Decay, r: number, power: 1 | 2 = 1): Curve {
  const raised = (value: number) => (power === 2 ? value * value : value)
  const span = r * r
  if (decay.kind === 'binary') return { shape: 'steps', edges: [edgeOf(r)], values: [1], span, power: 1 }
  if (decay.kind === 'rings') {
    const parts = decay.weights.length
    // One division: with whole numbers every edge is then the double nearest to the true one.
    const edges = decay.weights.map((_, part) => edgeOf(r * (part + 1)) / (parts * parts))
    return { shape: 'steps', edges, values: decay.weights.map(raised), span, power: 1 }
  }
  return { shape: decay.kind, edges: [edgeOf(r)], values: [], span, power }
}

/** Coefficients of expm1(u) = u · (1 + u/2! + u²/3! + …), the highest power first. */
export const series: readonly number[] = Array.from({ length: TERMS }, (_, index) => {
  let factorial = 1
  for (let k = 2; k <= TERMS - index; k += 1) factorial *= k
  return 1 / factorial
})

const END = Math.expm1(0.5)

/** expm1(u) for |u| ≤ 0.5, by the same sums in the same order as the kernel in WebAssembly, so that both agree in each bit. */
function expm1(u: number): number {
  let sum = series[0] ?? 0
  for (let k = 1; k < TERMS; k += 1) sum = sum * u + (series[k] ?? 0)
  return sum * u
}

/** Weight at a squared distance, for tests and small numbers of pairs; the kernels hold the same in their loops. */
export function weightAt(curve: Curve, squared: number): number {
  const { shape, edges, values, span, power } = curve
  if (shape === 'steps') return values[edges.findIndex((edge) => squared <= edge)] ?? 0
  if (!(squared <= (edges[0] ?? 0))) return 0
  const plain = smooth(shape, squared, span)
  return power === 2 ? plain * plain : plain
}

/**
 * Weight of a smooth decay within its edge, by what is left to the edge: the difference of two nearly equal numbers would lose
 * its digits there. `span`: the catchment squared. A catchment of 0 holds what lies at distance 0.
 */
export function smooth(shape: Curve['shape'], squared: number, span: number): number {
  if (shape === 'gaussian') {
    const part = span === 0 ? 0 : squared / span
    const quarter = expm1((-part / (SIGMA * SIGMA * 2)) * 0.25) + 1
    const half = quarter * quarter
    return half * half
  }
  const left = span === 0 ? 1 : Math.max(0, (span - squared) / span)
  return shape === 'quadratic' ? left : expm1(0.5 * left) / END
}
