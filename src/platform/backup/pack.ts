import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Member } from './manifest.ts'
import { tarHeader, tarPadding } from './tar.ts'

/** Rows are packed by so many bytes: what a backup holds in memory, and what one damaged byte can cost. */
const PART_BYTES = 4 * 1024 ** 2
const packed = promisify(gzip)

/** One file of the archive, as the pieces that it takes there; noted in `members`. */
export function* member(members: Member[], name: string, body: Buffer, at: Date): Generator<Uint8Array> {
  members.push({ name, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') })
  yield tarHeader(name, body.length, at)
  yield body
  yield tarPadding(body.length)
}

/**
 * Rows as files of some megabytes of packed CSV (RFC 4180), each beginning with the names of the columns, so that each can
 * be read by itself. No rows: no file.
 */
export async function* packRows(
  columns: readonly string[],
  source: AsyncIterable<Buffer[]>,
): AsyncGenerator<Buffer> {
  const head = Buffer.from(`${columns.join(',')}\n`)
  let rows: Buffer[] = [head]
  let bytes = 0
  for await (const some of source) {
    for (const row of some) {
      rows.push(row)
      bytes += row.length
    }
    if (bytes < PART_BYTES) continue
    yield await packed(Buffer.concat(rows))
    rows = [head]
    bytes = 0
  }
  if (bytes > 0) yield await packed(Buffer.concat(rows))
}
