type Numbers = Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>

const FIRST = 1024

/** Numbers that keep coming, without knowing how many: the room doubles when it is full. Class, because the state is the point. */
class Growing<T extends Numbers> {
  #room: T
  #length = 0
  readonly #make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.#make = make
    this.#room = make(FIRST)
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const larger = this.#make(this.#room.length * 2)
      larger.set(this.#room)
      this.#room = larger
    }
    this.#room[this.#length] = value
    this.#length += 1
  }

  /** What came, in order; no copy. */
  values(): T {
    return this.#room.subarray(0, this.#length) as T
  }
}

export type GrowingNumbers = Growing<Float64Array<ArrayBuffer>>

export const growingNumbers = (): GrowingNumbers => new Growing((length) => new Float64Array(length))
export const growingWholes = () => new Growing((length) => new Int32Array(length))
