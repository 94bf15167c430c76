import { tellsOrigin } from './origin.ts'

/** A group of people, counted per point, and how heavily each of them counts. */
export interface NeedGroup {
  /** Its key or indicator, as data and readers know it. */
  key: string
  /** Its name for people, when there is one: it is looked at in the same way. */
  label?: string
  /** Heads per point; finite, not negative. All groups have one length. */
  population: Float64Array
  /** Demand per head: 1 counts everybody once. Finite, not negative. */
  weight: number
}

/**
 * Why nothing is weighted. `origin`: a weight by origin, `word` tells which part of the name says so. `twice`: a key
 * that was there before. `weight`: not a number from 0 up. `population`: not so in `row`. `length`: other than the first.
 */
export type NeedProblem =
  | { code: 'origin'; key: string; word: string }
  | { code: 'no-name' | 'twice' | 'weight' | 'length'; key: string }
  | { code: 'population'; key: string; row: number }

export type NeedWeighted = { ok: true; value: Float64Array } | { ok: false; problems: NeedProblem[] }

/**
 * Demand per point, P = Σ heads of each group × its weight; groups may overlap, then people count more than once. All
 * problems at once. Without groups: an empty column.
 *
 * **Weights by origin are refused**, whatever the weight: who your parents are, where you were born and what you believe
 * is no measure of what you need (and article 1 of the constitution forbids it). What somebody needs has names of its
 * own: low income, little Dutch, no car. `weight` 1 is always shown beside a weighted result.
 */
export function needWeighted(groups: readonly NeedGroup[]): NeedWeighted {
  const length = groups[0]?.population.length ?? 0
  const seen = new Set<string>()
  const problems = groups.flatMap((group) => {
    const own = problemsOf(group, length)
    if (seen.has(group.key)) own.push({ code: 'twice', key: group.key })
    seen.add(group.key)
    return own
  })
  if (problems.length > 0) return { ok: false, problems }
  const value = new Float64Array(length)
  for (const { population, weight } of groups)
    population.forEach((heads, row) => {
      value[row] = (value[row] ?? 0) + heads * weight
    })
  return { ok: true, value }
}

function problemsOf({ key, label, population, weight }: NeedGroup, length: number): NeedProblem[] {
  const problems: NeedProblem[] = []
  const word = tellsOrigin(key) ?? (label === undefined ? null : tellsOrigin(label))
  if (word !== null) problems.push({ code: 'origin', key, word })
  if (!/[\p{L}\d]/u.test(key)) problems.push({ code: 'no-name', key })
  if (!isCount(weight)) problems.push({ code: 'weight', key })
  if (population.length !== length) problems.push({ code: 'length', key })
  const row = population.findIndex((heads) => !isCount(heads))
  if (row >= 0) problems.push({ code: 'population', key, row })
  return problems
}

const isCount = (value: number) => value >= 0 && value < Number.POSITIVE_INFINITY
