import type { CostTable } from '../../engines/reach/question.ts'

const FIRST = 1024

/** Pairs that keep coming, without knowing how many: the room doubles when it is full. */
export class PairList {
  #room = room(FIRST)
  #length = 0

  push(origin: number, dest: number, cost: number): void {
    if (this.#length === this.#room.cost.length) {
      const larger = room(this.#length * 2)
      larger.origin.set(this.#room.origin)
      larger.dest.set(this.#room.dest)
      larger.cost.set(this.#room.cost)
      this.#room = larger
    }
    this.#room.origin[this.#length] = origin
    this.#room.dest[this.#length] = dest
    this.#room.cost[this.#length] = cost
    this.#length += 1
  }

  /** What came, in order; no copy. */
  table(): CostTable {
    const { origin, dest, cost } = this.#room
    const end = this.#length
    return { origin: origin.subarray(0, end), dest: dest.subarray(0, end), cost: cost.subarray(0, end) }
  }
}

const room = (length: number) => ({
  origin: new Int32Array(length),
  dest: new Int32Array(length),
  cost: new Float64Array(length),
})
