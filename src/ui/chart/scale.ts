/**
 * The smallest of 1, 2, 2.5 or 5 times a power of ten that is not below any of the values: the end of an axis that
 * starts at zero. 1 when there is nothing above zero.
 */
export function niceMax(values: readonly number[]): number {
  const highest = Math.max(0, ...values)
  if (highest === 0) return 1
  const power = 10 ** Math.floor(Math.log10(highest))
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= highest) ?? 10
  return step * power
}

/** Where a value lies between 0 and `max`, in percent with one decimal; never outside 0–100. */
export function percentOf(value: number, max: number): number {
  if (max <= 0) return 0
  return roundTo(Math.min(100, Math.max(0, (value / max) * 100)), 1)
}

/** `value` with at most `digits` decimals. */
export function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor
}
