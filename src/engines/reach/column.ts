/** One number per point, or its byte. */
export type Column = ArrayLike<number>

/**
 * Checks what a caller promised: one number per point, finite, not negative. Throws a RangeError that names the column and
 * the first wrong row (from 0): a caller that lets one through has a bug, readers of files report rows before this.
 */
export function checkColumn(name: string, values: Column, length: number): void {
  if (values.length !== length) throw new RangeError(`${name}: ${values.length} values for ${length} points`)
  for (let row = 0; row < length; row += 1) {
    const value = values[row] ?? Number.NaN
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`${name}: ${value} in row ${row} is not a number from 0 up`)
  }
}

/** The mean of `values` over people, NaN when there are none. Shapes: one value and one weight per point. */
export function weightedMean(values: Column, people: Column): number {
  let sum = 0
  let total = 0
  for (let row = 0; row < people.length; row += 1) {
    const weight = people[row] ?? 0
    // A point without people says nothing, also when its value is NaN or infinite.
    if (weight === 0) continue
    sum += weight * (values[row] ?? 0)
    total += weight
  }
  return total === 0 ? Number.NaN : sum / total
}

/** Σ weight × value; what weighs nothing does not count, also when it is infinite. */
export function sumOf(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? 0
    if (weight > 0) sum += weight * (values[row] ?? 0)
  }
  return sum
}
