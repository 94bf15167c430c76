import type { Looked, SampleColumn } from '../../domains/directory/index.ts'

const ROWS = 5
/** Rows in which is looked with what a cell is divided. */
const TELLING = 200

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The columns of a file, each with what stands in its first five rows. Columns without a name cannot be chosen. */
export function sampleOf({ columns, rows }: Pick<Looked, 'columns' | 'rows'>): SampleColumn[] {
  const first = rows.filter(({ problem }) => !problem).slice(0, ROWS)
  return columns
    .filter((name) => name.trim() !== '')
    .map((name) => ({ name, values: first.map(({ cells }) => textOf(cells[name])) }))
}

/** With what each column divides several words in one cell: `;` or `|` where one is seen, a comma where neither is. */
export function separatorsOf({ columns, rows }: Pick<Looked, 'columns' | 'rows'>): Record<string, string> {
  const some = rows.slice(0, TELLING)
  const seen = (name: string, mark: string) => some.some(({ cells }) => textOf(cells[name]).includes(mark))
  return Object.fromEntries(columns.map((name) => [name, [';', '|'].find((mark) => seen(name, mark)) ?? ',']))
}
