const PAGE = 65_536
/** The most that WebAssembly can address with 32 bits. */
const MOST = 65_536
const ALIGN = 64

/** Bytes 0 to 511 hold what the threads must know of the work at hand (`slot`); numbers of points follow. */
const HEAD = 512

/** Whole numbers of the head, as indices of 32 bits. */
export const slot = {
  generation: 0,
  next: 1,
  done: 2,
  stop: 3,
  count: 4,
  chunk: 5,
  targetX: 6,
  targetY: 7,
  out: 8,
  sourceX: 9,
  sourceY: 10,
  weights: 11,
  starts: 12,
  columns: 13,
  rows: 14,
  stride: 15,
  shape: 16,
  power: 17,
  /** How many threads look at the work; nothing here may change while any does. */
  busy: 18,
  open: 19,
} as const

/** Doubles of the head, as indices of 64 bits: from byte 128. */
export const real = {
  perCell: 16,
  cell: 17,
  radius: 18,
  squared: 19,
  edge1: 20,
  edge2: 21,
  edge3: 22,
  edge4: 23,
  value1: 24,
  value2: 25,
  value3: 26,
  value4: 27,
  slack: 28,
  end: 29,
  /** Fifteen numbers. */
  series: 30,
  originX: 45,
  originY: 46,
  span: 47,
} as const

/** Views on shared memory, renewed when it has grown. */
export interface Views {
  f64: Float64Array
  i32: Int32Array
}

export const viewsOf = (memory: WebAssembly.Memory): Views => ({
  f64: new Float64Array(memory.buffer),
  i32: new Int32Array(memory.buffer),
})

/** Shared memory handed out from the front, so that threads and WebAssembly can work on the same numbers without a copy. */
export class Room {
  readonly memory = new WebAssembly.Memory({ initial: 16, maximum: MOST, shared: true })
  #views = viewsOf(this.memory)
  #top = HEAD

  get views(): Views {
    return this.#views
  }

  /** Takes everything back. What was handed out before must not be used any more. */
  clear(): void {
    this.#top = HEAD
  }

  /** All that was taken until now; `release` gives back what was taken after it. */
  mark(): number {
    return this.#top
  }

  release(mark: number): void {
    this.#top = mark
  }

  /** Byte address of room for this many bytes, not cleared. Throws a RangeError beyond 4 GB. */
  take(bytes: number): number {
    const at = this.#top
    this.#top = at + Math.ceil(bytes / ALIGN) * ALIGN
    const lacking = Math.ceil((this.#top - this.memory.buffer.byteLength) / PAGE)
    if (lacking > 0) {
      this.memory.grow(lacking)
      this.#views = viewsOf(this.memory)
    }
    return at
  }

  doubles(length: number): { at: number; array: Float64Array } {
    const at = this.take(length * 8)
    return { at, array: new Float64Array(this.memory.buffer, at, length) }
  }

  integers(length: number): { at: number; array: Int32Array } {
    const at = this.take(length * 4)
    return { at, array: new Int32Array(this.memory.buffer, at, length) }
  }
}
