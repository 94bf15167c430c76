import { hashText, seededRandom } from '../random.ts'

/** Chance that is the same for the same text. */
export type Draw = {
  /** A number in [0, 1). */
  next: () => number
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number
  pick: <T>(list: readonly T[]) => T
  /** A number around 0 with deviation 1 (Box and Muller). */
  normal: () => number
  shuffled: <T>(list: readonly T[]) => T[]
}

export function drawFrom(seed: string): Draw {
  const next = seededRandom(hashText(seed))
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const found = list[whole(0, list.length - 1)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list]
    return list.map(() => left.splice(whole(0, left.length - 1), 1)[0] as T)
  }
  return { next, whole, pick, normal, shuffled }
}

/** Divides a whole number by weights, each part at least `least`; the parts sum up to it (largest remainders). */
export function divide(total: number, weights: readonly number[], least: number): number[] {
  const free = total - least * weights.length
  if (free < 0) throw new Error(`${total} cannot be divided in ${weights.length} parts of ${least}`)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (free * weight) / sum)
  const parts = exact.map(Math.floor)
  const rest = free - parts.reduce((all, part) => all + part, 0)
  const largest = exact.map((value, index) => [value % 1, index] as const).sort(([a], [b]) => b - a)
  for (const [, index] of largest.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1
  return parts.map((part) => part + least)
}

/** The item of a list whose share of the weights holds `at` (in [0, 1)). */
export function weighted<T>(list: readonly T[], weightOf: (item: T) => number, at: number): T {
  const total = list.reduce((sum, item) => sum + weightOf(item), 0)
  let left = at * total
  for (const item of list) {
    left -= weightOf(item)
    if (left < 0) return item
  }
  const last = list.at(-1)
  if (last === undefined) throw new Error('nothing to choose from')
  return last
}
