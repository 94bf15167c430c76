/** What a cell of a table may hold. */
export type Cell = string | number | null

/** Marks the file as UTF-8 for spreadsheet programs, which else guess. */
export const BOM = '\uFEFF'

/** Dutch and most European spreadsheets split on it; the import guesses it from the first line. */
const SEPARATOR = ';'

/**
 * A text that a spreadsheet program would take for a formula, made plain by an apostrophe in front (CWE-1236). Numbers
 * stay what they are. Spaces before the sign go, because spreadsheets look past them.
 */
export function defuse(text: string): string {
  if (/^\s*[=+\-@]/.test(text)) return `'${text.trimStart()}`
  return /^[\t\r]/.test(text) ? `'${text}` : text
}

/**
 * Where a program with other settings cuts a cell in two: after a comma, tab or line end, there is a formula when `=`
 * or `@` follows, or a plus or minus with a function, a link or another sheet behind it. "€ 5,-" is none.
 */
const HIDDEN = /([,\t\r\n][ \u00A0"]*)(?=[=@]|[+-][^,\t\r\n]*(?:\p{L}\d*[ \u00A0]*\(|[|!]))/gu

/** The second half gets a character without width in front: not to be seen, and the import takes it out of every text. */
const defuseInside = (text: string) => text.replace(HIDDEN, '$1\u200B')

/** Without characters that no file format can hold; tabs and line ends stay. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = defuseInside(defuse(printable(cell)))
  return /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of CSV with its line end (RFC 4180, but for the separator). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(SEPARATOR)}\r\n`
}
