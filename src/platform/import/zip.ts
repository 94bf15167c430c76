import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

const inflated = promisify(inflateRaw)

/** What a ZIP file says of what is in it. */
export interface ZipEntry {
  name: string
  packed: number
  unpacked: number
  /** How it is packed: 0 not, 8 deflated; what else there is we do not read. */
  method: number
  /** Asks for a password. */
  locked: boolean
  /** CRC-32 of what it becomes. */
  sum: number
  /** Where in the file it begins. */
  at: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end of the list of contents is at most a comment of 65,535 bytes from the end of the file. */
const LONGEST_TAIL = 65_557
const SENTINEL = 0xffffffff

function endOfList(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - LONGEST_TAIL)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  return null
}

/**
 * The list of contents of a ZIP file (APPNOTE 4.3.12), without unpacking anything; null when it is not one, is damaged,
 * needs ZIP64 (more than 4 GB), or does not say how large a packed part becomes.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length < 22 ? null : endOfList(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    if (packed === SENTINEL || unpacked === SENTINEL || (unpacked === 0 && packed > 2)) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const [method, locked] = [view.getUint16(at + 10, true), (view.getUint16(at + 8, true) & 1) === 1]
    const [sum, start] = [view.getUint32(at + 16, true), view.getUint32(at + 42, true)]
    entries.push({ name, packed, unpacked, method, locked, sum, at: start })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * One part of a ZIP file, unpacked in memory: what it is called there leads nowhere. Null when it is not what the list of
 * contents says: it stops as soon as it would become larger than that, so a small file cannot fill the memory.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Buffer | null> {
  const { at, packed, unpacked, method, locked, sum } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (locked || at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed || (method !== 0 && method !== 8)) return null
  try {
    const made = method === 0 ? Buffer.from(content) : await inflated(content, { maxOutputLength: unpacked })
    return made.length === unpacked && crc32(made) === sum ? made : null
  } catch {
    return null
  }
}
