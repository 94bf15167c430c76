/** Ten to this power is the finest unit that is looked for: a thousandth of a thousandth of a millimetre. */
const FINEST = 9
/** Up to here a double holds every whole number. */
const LARGEST = 2 ** 53

function allWhole(array: ArrayLike<number>, scale: number): boolean {
  const { length } = array
  for (let i = 0; i < length; i += 1) {
    const value = array[i] as number
    const scaled = Math.round(value * scale)
    if (scaled / scale !== value || Math.abs(scaled) > LARGEST) return false
  }
  return true
}

/**
 * The factor (1, 10 … 1,000,000,000) that makes all coordinates and lengths whole numbers. Differences are then exact, and so are
 * squared distances up to 2^53; what lies on the edge of a catchment lies inside on every machine, also with decimals: 0.6 and
 * 0.8 away is 1 away. Coordinates that no factor makes whole (converted from degrees) keep factor 1.
 */
export function wholeUnits(lengths: readonly number[], arrays: readonly Float64Array[]): number {
  for (let power = 0; power <= FINEST; power += 1) {
    const scale = 10 ** power
    if (allWhole(lengths, scale) && arrays.every((array) => allWhole(array, scale))) return scale
  }
  return 1
}

/** A coordinate in the finest unit. A scale of 1 also stands for coordinates that no scale makes whole: those stay as they are. */
export const inUnits = (value: number, scale: number) => (scale === 1 ? value : Math.round(value * scale))

/** All of them; the same array when there is nothing to do. */
export const allInUnits = (values: Float64Array, scale: number) =>
  scale === 1 ? values : values.map((value) => inUnits(value, scale))
