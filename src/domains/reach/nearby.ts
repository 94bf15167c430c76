import type { Groups } from '../../engines/reach/group.ts'

/** How far the nearest is for the people of one buurt, in metres; null when there is none, or nobody. */
export interface Nearby {
  /** Half of them have it at least as near. */
  median: number | null
  /** For who has it farthest. */
  worst: number | null
}

/** The value at which half of the weight is reached, from low to high. */
export function weightedMedian(values: readonly { value: number; weight: number }[]): number | null {
  const sorted = values.filter(({ weight }) => weight > 0).toSorted((a, b) => a.value - b.value)
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0)
  let passed = 0
  for (const { value, weight } of sorted) {
    passed += weight
    if (passed >= total / 2) return value
  }
  return null
}

/** Per column how far the nearest is: for each point, and for each buurt. */
export function farOf(
  metres: Float64Array[],
  { people, groups }: { people: Float64Array; groups: Groups },
): { metres: Float64Array[]; nearby: Nearby[][] } {
  return { metres, nearby: metres.map((column) => nearestPerGroup(column, people, groups)) }
}

/** How far it is for each buurt, from the metres of each point and how many people live there. */
export function nearestPerGroup(metres: Float64Array, people: Float64Array, { of, count }: Groups): Nearby[] {
  const points: { value: number; weight: number }[][] = Array.from({ length: count }, () => [])
  for (const [at, group] of of.entries()) {
    const [value = Number.NaN, weight = 0] = [metres[at], people[at]]
    if (group >= 0 && weight > 0 && !Number.isNaN(value)) points[group]?.push({ value, weight })
  }
  return points.map((own) => ({
    median: weightedMedian(own),
    worst: own.length === 0 ? null : own.reduce((most, { value }) => Math.max(most, value), 0),
  }))
}
