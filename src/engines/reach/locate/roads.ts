/** Roads between numbered places, both ways; lengths finite and not negative. Lists of one length. */
export interface Roads {
  places: number
  from: Int32Array
  to: Int32Array
  length: Float64Array
}

/** Roads by the place where they begin. */
interface Leaving {
  starts: Int32Array
  to: Int32Array
  length: Float64Array
}

function leavingOf({ places, from, to, length }: Roads): Leaving {
  const starts = new Int32Array(places + 1)
  for (const ends of [from, to]) for (const place of ends) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  for (let place = 0; place < places; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const next = starts.slice()
  const many = 2 * length.length
  const leaving = { starts, to: new Int32Array(many), length: new Float64Array(many) }
  const put = (begin: number, end: number, road: number) => {
    const at = next[begin] ?? 0
    next[begin] = at + 1
    leaving.to[at] = end
    leaving.length[at] = length[road] ?? 0
  }
  for (let road = 0; road < length.length; road += 1) {
    put(from[road] ?? 0, to[road] ?? 0, road)
    put(to[road] ?? 0, from[road] ?? 0, road)
  }
  return leaving
}

/** Places that are reached but not yet left, the nearest on top. A place may stand in it more than once. */
class Queue {
  readonly #place: Int32Array
  readonly #key: Float64Array
  size = 0

  constructor(most: number) {
    this.#place = new Int32Array(most)
    this.#key = new Float64Array(most)
  }

  push(place: number, key: number): void {
    let at = this.size
    this.size += 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((this.#key[above] ?? 0) <= key) break
      this.#move(above, at)
      at = above
    }
    this.#place[at] = place
    this.#key[at] = key
  }

  get key(): number {
    return this.#key[0] ?? 0
  }

  pop(): number {
    const top = this.#place[0] ?? 0
    this.size -= 1
    const end = this.size
    const key = this.#key[end] ?? 0
    let at = 0
    for (let below = 1; below < end; below = 2 * at + 1) {
      if (below + 1 < end && (this.#key[below + 1] ?? 0) < (this.#key[below] ?? 0)) below += 1
      if ((this.#key[below] ?? 0) >= key) break
      this.#move(below, at)
      at = below
    }
    this.#place[at] = this.#place[end] ?? 0
    this.#key[at] = key
    return top
  }

  #move(from: number, to: number): void {
    this.#place[to] = this.#place[from] ?? 0
    this.#key[to] = this.#key[from] ?? 0
  }
}

/** The shortest ways from one place to all (Dijkstra 1959, doi 10.1007/BF01386390). */
function walk({ starts, to, length }: Leaving, queue: Queue, begin: number, into: Float64Array): void {
  into[begin] = 0
  queue.push(begin, 0)
  while (queue.size > 0) {
    const far = queue.key
    const place = queue.pop()
    if (far > (into[place] ?? 0)) continue
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const next = to[at] ?? 0
      const way = far + (length[at] ?? 0)
      if (way >= (into[next] ?? 0)) continue
      into[next] = way
      queue.push(next, way)
    }
  }
}

/** Lengths of the shortest ways between all places, row by row (places × places); Infinity where there is no way. */
export function shortestWays(roads: Roads): Float64Array {
  const { places } = roads
  const leaving = leavingOf(roads)
  const queue = new Queue(leaving.to.length + 1)
  const ways = new Float64Array(places * places).fill(Infinity)
  for (let place = 0; place < places; place += 1)
    walk(leaving, queue, place, ways.subarray(place * places, (place + 1) * places))
  return ways
}
