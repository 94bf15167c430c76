/** What bytes look like, whatever the name of the file says. */
export type Sniffed = 'xlsx' | 'json' | 'text' | 'unknown'

const BEGINNING = 64 * 1024
/** How pictures, documents, programs and packed files begin: a list is none of these. */
const OTHERS = [
  '%PDF',
  'GIF8',
  '\x89PNG',
  '\xff\xd8\xff',
  'MZ',
  '\x1f\x8b',
  '\x7fELF',
  'RIFF',
  '\xd0\xcf\x11\xe0',
]

/** Whether a text says of itself that it is UTF-16: its reader tells how to save it anew. */
export const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Looks at the beginning of a file: the name is what somebody called it, and says nothing. */
export function sniff(bytes: Uint8Array): Sniffed {
  const begin = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1')
  if (begin.startsWith('PK\x03\x04')) return 'xlsx'
  if (OTHERS.some((other) => begin.startsWith(other))) return 'unknown'
  if (isUtf16(bytes)) return 'text'
  if (begin.includes('\0')) return 'unknown'
  const first = begin.replace(/^\xef\xbb\xbf/, '').trimStart()[0] ?? ''
  if (first === '{' || first === '[') return 'json'
  // A page or XML: some systems call their tables .xls and write HTML.
  return first === '<' ? 'unknown' : 'text'
}
