/** Ten to this power is the finest unit that is looked for: a tenth of a millimetre. */
const FINEST = 4
/** Squares of distances up to this stay whole in a double, and so do the sums of two of them. */
const LARGEST = 2 ** 26

function allWhole(array: ArrayLike<number>, scale: number): boolean {
  const { length } = array
  for (let i = 0; i < length; i += 1) {
    const value = array[i] as number
    if (Math.round(value * scale) / scale !== value) return false
  }
  return true
}

/**
 * The factor (1, 10 … 10,000) that makes all coordinates and the catchment whole numbers. Squared distances are then exact,
 * and what lies on the edge of a catchment lies inside on every machine, also with decimals: 0.6 and 0.8 away is 1 away.
 * Coordinates with more decimals (converted from degrees) keep factor 1: their edge is as exact as a double is.
 */
export function wholeUnits(lengths: readonly number[], arrays: readonly Float64Array[]): number {
  for (let power = 0; power <= FINEST; power += 1) {
    const scale = 10 ** power
    const isSmall = lengths.every((length) => length * scale <= LARGEST)
    if (isSmall && allWhole(lengths, scale) && arrays.every((array) => allWhole(array, scale))) return scale
  }
  return 1
}

/** A coordinate in the finest unit. A scale of 1 also stands for coordinates that no scale makes whole: those stay as they are. */
export const inUnits = (value: number, scale: number) => (scale === 1 ? value : Math.round(value * scale))
