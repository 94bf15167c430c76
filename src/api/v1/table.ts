import { BOM, csvLine } from '../../domains/directory/index.ts'

const cellOf = (value: unknown) =>
  value === undefined || value === null ? null : typeof value === 'number' ? value : String(value)

/** Rows as CSV with these columns, as our other files: `;` between the cells, a byte order mark, no formulas. */
export function tableOf(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) => {
    const cells = new Map(Object.entries(row))
    return csvLine(columns.map((column) => cellOf(cells.get(column))))
  })
  return BOM + csvLine(columns) + lines.join('')
}
