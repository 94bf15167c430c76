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

/** Looks at the beginning of a file: the name is what somebody called it, and says nothing. */
export function sniff(bytes: Uint8Array): Sniffed {
  const begin = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1')
  if (begin.startsWith('PK\x03\x04')) return 'xlsx'
  if (OTHERS.some((other) => begin.startsWith(other))) return 'unknown'
  // UTF-16 is text, that somebody can save anew: its reader says how.
  if (begin.startsWith('\xff\xfe') || begin.startsWith('\xfe\xff')) return 'text'
  if (begin.includes('\0')) return 'unknown'
  const first = begin.replace(/^\xef\xbb\xbf/, '').trimStart()[0] ?? ''
  if (first === '{' || first === '[') return 'json'
  // A page or XML: some systems call their tables .xls and write HTML.
  return first === '<' ? 'unknown' : 'text'
}
