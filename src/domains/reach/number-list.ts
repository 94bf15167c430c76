const FIRST = 1024

/** Whole numbers that keep coming, without knowing how many: the room doubles when it is full. */
export class NumberList {
  #room = new Int32Array(FIRST)
  #length = 0

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Int32Array(this.#room.length * 2)
      larger.set(this.#room)
      this.#room = larger
    }
    this.#room[this.#length] = value
    this.#length += 1
  }

  /** What came, in order; no copy. */
  values(): Int32Array {
    return this.#room.subarray(0, this.#length)
  }
}
