/** Numbers from 0 up to 1 (not included), the same at every run for one seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` different whole numbers below `below` (at least as many), in the order of the draw. */
export function draw(random: () => number, count: number, below: number): Int32Array {
  const all = Int32Array.from({ length: below }, (_, number) => number)
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(random() * (below - at))
    const held = all[at] ?? 0
    all[at] = all[other] ?? 0
    all[other] = held
  }
  return all.slice(0, count)
}

/**
 * `count` different numbers of things, the likelier the higher their weight (above 0, at least `count` of them): Efraimidis &
 * Spirakis 2006, doi 10.1016/j.ipl.2005.11.003.
 */
export function drawByWeight(random: () => number, count: number, weights: Float64Array): Int32Array {
  const keys = weights.map((weight) => -Math.log(1 - random()) / weight)
  const all = Int32Array.from(keys.keys())
  return all.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other).slice(0, count)
}
