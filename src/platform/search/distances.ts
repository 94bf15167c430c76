import type { EntryIndex } from './entry-index.ts'
import type { Near } from './search.ts'

/** Metres from a place to the nearest point of each entry, by number; infinite when nobody may know where it is. */
export function distancesTo({ size, points: all }: EntryIndex, { point }: Near): Float64Array {
  const distances = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const { starts, values } = all
  for (let entry = 0; entry < size; entry += 1)
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at += 2) {
      const [x, y] = [(values[at] ?? 0) - point.x, (values[at + 1] ?? 0) - point.y]
      const distance = Math.sqrt(x * x + y * y)
      if (distance < (distances[entry] ?? 0)) distances[entry] = distance
    }
  return distances
}
