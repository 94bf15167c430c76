/** What a ZIP file says of what is in it. */
export interface ZipEntry {
  name: string
  packed: number
  unpacked: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
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
    entries.push({ name, packed, unpacked })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
