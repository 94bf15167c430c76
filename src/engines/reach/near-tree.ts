/** A range of sorted points: the middle one parts it along its wider side. */
const FEW = 8

/**
 * Points sorted as a balanced k-d tree without pointers (Bentley 1975, doi 10.1145/361002.361007): the middle of each range
 * parts it, in turn by x and by y. Building costs n log² n, asking about log n.
 */
export class NearTree {
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #order: Int32Array
  /** Squares of the nearest found so far, the farthest last. */
  #best = new Float64Array(1)

  constructor(x: Float64Array, y: Float64Array) {
    this.#order = Int32Array.from(x.keys())
    this.#sort(x, y, 0, x.length, true)
    this.#x = Float64Array.from(this.#order, (i) => x[i] ?? 0)
    this.#y = Float64Array.from(this.#order, (i) => y[i] ?? 0)
  }

  /** The square of the distance to the k-th nearest point; NaN when there are fewer than k. */
  squaredTo(x: number, y: number, k = 1): number {
    if (this.#x.length < k) return Number.NaN
    if (this.#best.length !== k) this.#best = new Float64Array(k)
    this.#best.fill(Infinity)
    this.#visit(x, y, 0, this.#x.length, true)
    return this.#best[k - 1] ?? Number.NaN
  }

  #sort(x: Float64Array, y: Float64Array, from: number, to: number, byX: boolean): void {
    if (to - from <= FEW) return
    const values = byX ? x : y
    this.#order.subarray(from, to).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
    const middle = (from + to) >> 1
    this.#sort(x, y, from, middle, !byX)
    this.#sort(x, y, middle + 1, to, !byX)
  }

  #look(x: number, y: number, at: number): void {
    const dx = (this.#x[at] ?? 0) - x
    const dy = (this.#y[at] ?? 0) - y
    const squared = dx * dx + dy * dy
    const best = this.#best
    let place = best.length - 1
    if (!(squared < (best[place] ?? 0))) return
    while (place > 0 && (best[place - 1] ?? 0) > squared) {
      best[place] = best[place - 1] ?? 0
      place -= 1
    }
    best[place] = squared
  }

  #visit(x: number, y: number, from: number, to: number, byX: boolean): void {
    if (to - from <= FEW) {
      for (let at = from; at < to; at += 1) this.#look(x, y, at)
      return
    }
    const middle = (from + to) >> 1
    this.#look(x, y, middle)
    const side = byX ? x - (this.#x[middle] ?? 0) : y - (this.#y[middle] ?? 0)
    const isLeft = side < 0
    this.#visit(x, y, isLeft ? from : middle + 1, isLeft ? middle : to, !byX)
    if (side * side < (this.#best.at(-1) ?? 0))
      this.#visit(x, y, isLeft ? middle + 1 : from, isLeft ? to : middle, !byX)
  }
}
