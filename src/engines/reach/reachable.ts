import type { Question } from './question.ts'

/**
 * 1 for each demand point with a facility with capacity (in any column) within the catchment, edge included. `nearest`: what
 * `nearest` or `nearestByCost` gave for the same question.
 */
export function reachableIn(
  { demand }: Pick<Question, 'demand'>,
  catchment: number,
  nearest: readonly Float64Array[],
): Uint8Array {
  return Uint8Array.from(demand.x, (_, point) =>
    nearest.some((column) => (column[point] ?? Number.NaN) <= catchment) ? 1 : 0,
  )
}
