/** What a cell of a table may hold. */
export type Cell = string | number | null

/** Marks the file as UTF-8 for spreadsheet programs, which else guess. */
export const BOM = '\uFEFF'

/**
 * A text that a spreadsheet program would take for a formula, made plain by an apostrophe in front (CWE-1236). Numbers
 * stay what they are.
 */
export function defuse(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** Without characters that no file format can hold; tabs and line ends stay. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = defuse(printable(cell))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of CSV with its line end (RFC 4180). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
