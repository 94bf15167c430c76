const FIRST = 1024

/** Numbers that keep coming, without knowing how many: the room doubles when it is full. */
export class NumberColumn {
  #room = new Float64Array(FIRST)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Float64Array(this.#room.length * 2)
      larger.set(this.#room)
      this.#room = larger
    }
    this.#room[this.#length] = value
    this.#length += 1
  }

  /** What came, in order; no copy. */
  values(): Float64Array {
    return this.#room.subarray(0, this.#length)
  }
}
