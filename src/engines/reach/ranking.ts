import { type Column, checkColumn } from './column.ts'

/** People in the order of a value, those with the same value taken together. */
export interface Ranking {
  /** The points that count, lowest value first. */
  order: Uint32Array
  /** Per step the place in `order` where the next step begins; each step holds one value. */
  ends: Uint32Array
  /** All people that count. */
  people: number
  /** Not counted: their value is NaN. */
  leftOut: LeftOut
}

export interface LeftOut {
  points: number
  people: number
}

/**
 * Ranks points by a value; NaN (unknown) is left out and counted. Points where nobody lives do not count at all.
 * Throws a RangeError when the columns do not fit or people are negative or not finite.
 */
export function rank(values: Column, people: Column): Ranking {
  checkColumn('people', people, values.length)
  const leftOut: LeftOut = { points: 0, people: 0 }
  const rows: number[] = []
  let total = 0
  for (let row = 0; row < values.length; row += 1) {
    const heads = people[row] ?? 0
    if (heads === 0) continue
    if (Number.isNaN(values[row])) {
      leftOut.points += 1
      leftOut.people += heads
      continue
    }
    rows.push(row)
    total += heads
  }
  const value = (row: number) => values[row] ?? 0
  const order = Uint32Array.from(rows).sort((one, other) => value(one) - value(other) || one - other)
  const ends: number[] = []
  order.forEach((row, place) => {
    const next = order[place + 1]
    if (next === undefined || value(next) !== value(row)) ends.push(place + 1)
  })
  return { order, ends: Uint32Array.from(ends), people: total, leftOut }
}

/** The ranking step by step: which places of `order`, how many people in it, how many before it. */
export function* steps({ order, ends }: Ranking, people: Column) {
  let begin = 0
  let before = 0
  for (const end of ends) {
    const rows = order.subarray(begin, end)
    let heads = 0
    for (const row of rows) heads += people[row] ?? 0
    yield { rows, heads, before }
    before += heads
    begin = end
  }
}
