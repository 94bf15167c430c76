import { createHash } from 'node:crypto'

/** A row of the log as the database wrote it. `at` is in microseconds since 1970, `detail` the text of the JSON. */
export interface LogRow {
  id: number
  at: string
  actor: string
  action: string
  kind: string
  subject: string
  detail: string
}

/** A seal over a stretch of rows; hashes are SHA-256 in hex, moments microseconds since 1970. */
export interface Seal {
  number: number
  fromId: number
  toId: number
  count: number
  content: string
  previousHash: string
  hash: string
  sealedAt: string
  droppedAt: string | null
}

/** What the first seal has before it. */
export const NO_HASH = '0'.repeat(64)

/** A netstring (D. J. Bernstein): the length in bytes goes before, so that no text can be read as two others. */
const field = (value: string | number) => `${Buffer.byteLength(String(value))}:${value},`

const sha256 = (text: string) => createHash('sha256').update(text).digest()

/** The digest of one row; `seal_log()` in the database computes the same. */
export function rowDigest({ id, at, actor, action, kind, subject, detail }: LogRow): Buffer {
  return sha256([id, at, actor, action, kind, subject, detail].map(field).join(''))
}

/** The hash of a seal over everything it says, the hash before it included. */
export function sealHash(seal: Omit<Seal, 'hash' | 'droppedAt'>): string {
  const { number, fromId, toId, count, content, previousHash, sealedAt } = seal
  return sha256([number, fromId, toId, count, content, previousHash, sealedAt].map(field).join('')).toString(
    'hex',
  )
}

/** Takes up rows one by one and tells, at the end, what they come to; holds no rows. */
export function contentHash(): { add(row: LogRow): void; done(): string } {
  const hash = createHash('sha256')
  return { add: (row) => void hash.update(rowDigest(row)), done: () => hash.digest('hex') }
}
