const WIDTH = 280_000
const HEIGHT = 320_000
const SOUTH = 300_000
const PLACES = 2_500
/** A few large towns and many villages: sizes fall off like this, and larger places are somewhat wider. */
const HEAVY_TAIL = 0.7
const WIDER = 0.2
const SPREAD = 860
const MOST_PEOPLE = 60
const MOST_HOURS = 40

/** The generator of Numerical Recipes, not that of the tests: the figures in docs/performance.md are of the world that it makes. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * A made-up Netherlands: 280 × 320 km with 2,500 places, each a bell of points in whole metres. The numbers above were
 * chosen so that there are about as many pairs as in the measurement that the aims came from (25, 85 and 345 million pairs
 * of 400,000 × 200,000 within 1, 2 and 5 km).
 */
export function netherlands(seed = 1) {
  const random = numbers(seed)
  const towns = Array.from({ length: PLACES }, () => ({
    x: random() * WIDTH,
    y: SOUTH + random() * HEIGHT,
    size: (1 - random()) ** -HEAVY_TAIL,
  }))
  let total = 0
  const until = Float64Array.from(towns, ({ size }) => {
    total += size
    return total
  })
  const anyTown = () => {
    const at = random() * total
    let [low, high] = [0, PLACES - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((until[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return towns[low] ?? { x: 0, y: 0, size: 1 }
  }
  // Box and Muller 1958.
  const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const spots = (count: number) => {
    const [x, y] = [new Float64Array(count), new Float64Array(count)]
    for (let i = 0; i < count; i += 1) {
      const town = anyTown()
      const width = SPREAD * town.size ** WIDER
      x[i] = Math.round(town.x + bell() * width)
      y[i] = Math.round(town.y + bell() * width)
    }
    return { x, y }
  }
  const amounts = (count: number, most: number) =>
    Float64Array.from({ length: count }, () => Math.ceil(random() * most))
  return {
    demand: (count: number, columns = 1) => ({
      ...spots(count),
      populations: Array.from({ length: columns }, () => amounts(count, MOST_PEOPLE)),
    }),
    supply: (count: number, columns = 1) => ({
      ...spots(count),
      capacities: Array.from({ length: columns }, () => amounts(count, MOST_HOURS)),
    }),
  }
}
