import type { IdList } from './id-list.ts'

/** A double needs this many digits to come back as it was (IEEE 754). */
const DIGITS = 17
const ROWS_AT_ONCE = 4096

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Number as text with 17 digits; nothing for NaN. */
const written = (value: number) => (Number.isNaN(value) ? '' : value === 0 ? '0' : value.toPrecision(DIGITS))

/** Scores as the lines of a CSV file, in the order of the input: id, each column, `reachable` (0 or 1). */
export function* scoreLines(
  ids: IdList,
  columns: ReadonlyMap<string, Float64Array>,
  reachable: Uint8Array,
): Generator<string> {
  yield `${['id', ...columns.keys(), 'reachable'].map(quoted).join(',')}\n`
  const values = [...columns.values()]
  let lines = ''
  for (let row = 0; row < ids.length; row += 1) {
    const cells = values.map((column) => written(column[row] ?? Number.NaN))
    lines += `${[quoted(ids.at(row)), ...cells, reachable[row]].join(',')}\n`
    if (row % ROWS_AT_ONCE !== 0) continue
    yield lines
    lines = ''
  }
  yield lines
}
