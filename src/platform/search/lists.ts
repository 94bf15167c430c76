/** Lists of numbers by number, all of them in one array: list n is `values[starts[n]]` up to `values[starts[n + 1]]`. */
export interface Lists {
  size: number
  starts: Uint32Array
  values: Uint32Array
  /** A view, empty for a number that nobody knows. */
  of(number: number): Uint32Array
}

const NONE = new Uint32Array()

function lists(starts: Uint32Array, values: Uint32Array): Lists {
  const size = starts.length - 1
  const of = (number: number) =>
    number >= 0 && number < size ? values.subarray(starts[number], starts[number + 1]) : NONE
  return { size, starts, values, of }
}

export function listsOf(rows: readonly Uint32Array[]): Lists {
  const starts = new Uint32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length
  const values = new Uint32Array(starts[rows.length] ?? 0)
  for (const [at, row] of rows.entries()) values.set(row, starts[at])
  return lists(starts, values)
}

/** What belongs to whom, the other way round: for each key (below `keys`) an item for every row that has it, in order. */
export function turned(
  rows: Lists,
  keys: number,
  keyOf: (value: number) => number,
  itemOf: (row: number, value: number) => number,
): Lists {
  const starts = new Uint32Array(keys + 1)
  for (const value of rows.values) starts[keyOf(value) + 1] = (starts[keyOf(value) + 1] ?? 0) + 1
  for (let key = 0; key < keys; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const values = new Uint32Array(rows.values.length)
  for (let row = 0; row < rows.size; row += 1)
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      const value = rows.values[at] ?? 0
      const key = keyOf(value)
      const place = next[key] ?? 0
      values[place] = itemOf(row, value)
      next[key] = place + 1
    }
  return lists(starts, values)
}
