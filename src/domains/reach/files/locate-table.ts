import type { IdList } from './id-list.ts'
import type { Assigned } from './locate-answer.ts'

const ROWS_AT_ONCE = 4096

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Who goes where, as the lines of a CSV file in the order of the input: id, its nearest chosen site and how far that is
 * (both empty when none reaches it); for a covering problem also `covered` (0 or 1).
 */
export function* assignedLines(
  demand: IdList,
  supply: IdList,
  { site, cost, covered }: Assigned,
): Generator<string> {
  yield `id,site,distance${covered ? ',covered' : ''}\n`
  let lines = ''
  for (let row = 0; row < demand.length; row += 1) {
    const one = site[row] ?? -1
    const cells = one < 0 ? ['', ''] : [quoted(supply.at(one)), `${cost[row]}`]
    lines += `${[quoted(demand.at(row)), ...cells, ...(covered ? [covered[row]] : [])].join(',')}\n`
    if (row % ROWS_AT_ONCE !== 0) continue
    yield lines
    lines = ''
  }
  yield lines
}
