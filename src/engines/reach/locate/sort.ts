/** Ways to put the numbers of things in the order of their keys, again and again, without new memory. */
export class Sorter {
  #from: Int32Array
  #to: Int32Array

  constructor(most: number) {
    this.#from = new Int32Array(most)
    this.#to = new Int32Array(most)
  }

  /**
   * The first `count` of `things` by rising `keys[thing]`; equal keys stay in the order they came in. The answer holds
   * until the next call. A merge sort from below: the sort of the language asks a function at every comparison.
   */
  sorted(things: Int32Array, count: number, keys: Float64Array): Int32Array {
    this.#from.set(things.subarray(0, count))
    for (let width = 1; width < count; width *= 2) {
      for (let left = 0; left < count; left += 2 * width)
        merge(
          this.#from,
          this.#to,
          keys,
          left,
          Math.min(left + width, count),
          Math.min(left + 2 * width, count),
        )
      const held = this.#from
      this.#from = this.#to
      this.#to = held
    }
    return this.#from.subarray(0, count)
  }
}

function merge(
  from: Int32Array,
  to: Int32Array,
  keys: Float64Array,
  left: number,
  middle: number,
  end: number,
): void {
  let low = left
  let high = middle
  for (let at = left; at < end; at += 1) {
    const one = from[low] ?? 0
    const other = from[high] ?? 0
    if (low < middle && (high >= end || (keys[one] ?? 0) <= (keys[other] ?? 0))) {
      to[at] = one
      low += 1
    } else {
      to[at] = other
      high += 1
    }
  }
}
