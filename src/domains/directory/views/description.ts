const ENDS = /[.!?:;,…–-]$/

/** A description on one line: what stood on lines of its own becomes sentences. */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, at, lines) => (at < lines.length - 1 && !ENDS.test(line) ? `${line}.` : line))
    .join(' ')
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The description, or nothing when a source only wrote the name again. */
export function ownWords(description: string, name: string): string {
  return plain(description) === plain(name) ? '' : description.trim()
}

/** The beginning of a text, cut at a word; the dots never stand on a line of their own. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[,;:.]$/, '')}\u00a0…`
}
