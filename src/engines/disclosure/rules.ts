/**
 * `threshold`: a count from 1 up to this number (not itself) is small; it is hidden, and it may not be given exactly.
 * `base`: numbers are rounded to multiples of this. `protection`: no number may be bounded within this distance.
 */
export type Rules = { threshold: number; base: number; protection: number }

/** Small is below 5, tens, ±2: the narrowest rounding for which ±2 can be proved. */
export const usualRules: Rules = { threshold: 5, base: 10, protection: 2 }

/** Why nothing is published. `at` holds the labels of the cell meant, `least` the smallest base that is wide enough. */
export type Problem =
  | { code: 'bad-rules' }
  | { code: 'base-too-small'; least: number }
  | { code: 'bad-count'; at: Labels }
  | { code: 'missing-label'; at: Labels; dimension: string }
  | { code: 'same-name'; table: string }
  | { code: 'small-exact'; table: string; at: Labels }
  | { code: 'crossing-exact'; table: string; at: Labels }

/** Dimension and value, such as `{ wijk: 'WK040201', theme: 'ontmoeting' }`. */
export type Labels = Readonly<Record<string, string>>

/**
 * The smallest base that keeps the promise. A count that lies alone between two multiples goes to the nearest one (a half
 * goes down), so a multiple stands for at least itself and the `base / 2` counts above it; the promise needs
 * `2 × protection + 1` of those. Under an exact total two counts move against each other and a half is a tie, so there the
 * half itself cannot be relied on.
 */
export function leastBase(protection: number, hasExact: boolean): number {
  return 4 * protection + (hasExact ? 3 : 2)
}

/** Problems of the rules themselves; none when they can keep what they promise. */
export function checkRules({ threshold, base, protection }: Rules, hasExact: boolean): Problem[] {
  const whole = [threshold, base, protection].every((value) => Number.isSafeInteger(value) && value >= 0)
  if (!whole || threshold < 1 || base < 1) return [{ code: 'bad-rules' }]
  const least = leastBase(protection, hasExact)
  return base < least ? [{ code: 'base-too-small', least }] : []
}

/** What an exact total must reach: below this its parts could be told within the promise, or it is small itself. */
export function leastExact({ threshold, protection }: Rules): number {
  return Math.max(threshold, 2 * protection + 1)
}
