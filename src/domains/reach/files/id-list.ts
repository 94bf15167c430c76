/** Growth of the room for letters and places; doubling keeps adding cheap. */
const FIRST_BYTES = 1 << 16
const FIRST_PLACES = 1 << 10
/** A table of places that is fuller than this finds too slowly. */
const FULLEST = 0.5
/** The most bytes that a letter takes in UTF-8. */
const WIDEST = 3

const grown = <T extends Uint8Array | Int32Array>(old: T, larger: T): T => {
  larger.set(old)
  return larger
}

/**
 * Names in the order in which they came, each once, and their place by name. Holds bytes instead of strings: five million
 * short names take about 120 MB, a fifth of a Map. Class, because the state is the point.
 */
export class IdList {
  #bytes = new Uint8Array(FIRST_BYTES)
  #ends = new Int32Array(FIRST_PLACES)
  /** Open addressing: place + 1 at the hash of the name, or at the next free spot. */
  #table = new Int32Array(FIRST_PLACES * 2)
  #count = 0
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()

  get length(): number {
    return this.#count
  }

  /** The place of a new name, or −1 when it is there already. */
  add(name: string): number {
    const { from, to } = this.#write(name)
    const spot = this.#spotOf(from, to)
    if ((this.#table[spot] ?? 0) !== 0) return -1
    if (this.#count + 1 > this.#ends.length)
      this.#ends = grown(this.#ends, new Int32Array(this.#ends.length * 2))
    this.#ends[this.#count] = to
    this.#count += 1
    this.#table[spot] = this.#count
    if (this.#count > this.#table.length * FULLEST) this.#rehash()
    return this.#count - 1
  }

  /** The place of a name, or −1 when it is not there. */
  indexOf(name: string): number {
    const { from, to } = this.#write(name)
    return (this.#table[this.#spotOf(from, to)] ?? 0) - 1
  }

  at(place: number): string {
    return this.#decoder.decode(this.#bytes.subarray(this.#start(place), this.#ends[place]))
  }

  #start(place: number): number {
    return place === 0 ? 0 : (this.#ends[place - 1] ?? 0)
  }

  /** Writes the name behind the last one, where it stays when it is new. */
  #write(name: string): { from: number; to: number } {
    const from = this.#count === 0 ? 0 : (this.#ends[this.#count - 1] ?? 0)
    const least = from + name.length * WIDEST
    if (least > this.#bytes.length)
      this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(least, this.#bytes.length * 2)))
    return { from, to: from + this.#encoder.encodeInto(name, this.#bytes.subarray(from)).written }
  }

  /** FNV-1a (Fowler, Noll and Vo): quick, and spreads short names well. */
  #hash(from: number, to: number): number {
    let hash = 0x811c9dc5
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), 0x01000193)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  /** Where this name stands in the table, or the free spot where it would. */
  #spotOf(from: number, to: number): number {
    const mask = this.#table.length - 1
    let spot = this.#hash(from, to) & mask
    for (;;) {
      const place = (this.#table[spot] ?? 0) - 1
      if (place < 0 || this.#isSame(place, from, to)) return spot
      spot = (spot + 1) & mask
    }
  }

  #isSame(place: number, from: number, to: number): boolean {
    const start = this.#start(place)
    if ((this.#ends[place] ?? 0) - start !== to - from) return false
    for (let at = 0; at < to - from; at += 1)
      if (this.#bytes[start + at] !== this.#bytes[from + at]) return false
    return true
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 2)
    const mask = this.#table.length - 1
    for (let place = 0; place < this.#count; place += 1) {
      let spot = this.#hash(this.#start(place), this.#ends[place] ?? 0) & mask
      while ((this.#table[spot] ?? 0) !== 0) spot = (spot + 1) & mask
      this.#table[spot] = place + 1
    }
  }
}
