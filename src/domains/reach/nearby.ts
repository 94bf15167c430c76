import type { Groups } from '../../engines/reach/group.ts'

/** How far the nearest is for the people of one buurt, in metres; null when there is none, or nobody. */
export interface Nearby {
  /** Half of them have it at least as near; null when more than half can come to none. */
  median: number | null
  /** For who has it farthest; null when somebody can come to none. */
  worst: number | null
}

/** Short of half by less than this part of it is rounding: parts of people add up to half, or just below. */
const ROUNDING = 1e-9

/** The value at which half of the weight is reached, from low to high. */
export function weightedMedian(values: readonly { value: number; weight: number }[]): number | null {
  const sorted = values.filter(({ weight }) => weight > 0).toSorted((a, b) => a.value - b.value)
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0)
  let passed = 0
  for (const { value, weight } of sorted) {
    passed += weight
    if (passed >= (total / 2) * (1 - ROUNDING)) return value
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

const NEVER = Number.POSITIVE_INFINITY
const finite = (metres: number | null): number | null => (metres === NEVER ? null : metres)

/** How far it is for each buurt, from the metres of each point and how many people live there. */
export function nearestPerGroup(metres: Float64Array, people: Float64Array, { of, count }: Groups): Nearby[] {
  const points: { value: number; weight: number }[][] = Array.from({ length: count }, () => [])
  for (const [at, group] of of.entries()) {
    const [value = Number.NaN, weight = 0] = [metres[at], people[at]]
    // Who can come to none has it farther than anybody: left out, the others would look like all.
    if (group >= 0 && weight > 0) points[group]?.push({ value: Number.isNaN(value) ? NEVER : value, weight })
  }
  return points.map((own) => ({
    median: finite(weightedMedian(own)),
    worst: own.length === 0 ? null : finite(own.reduce((most, { value }) => Math.max(most, value), 0)),
  }))
}
