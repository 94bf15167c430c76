import { FIRST } from './manifest.ts'
import { Unusable } from './problem.ts'

const BLOCK = 512
/** A part of a table is some megabytes; this much is never one of ours. */
const LARGEST = 1024 ** 3
const PADDING = Buffer.alloc(BLOCK)

const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`

/** The header of one file of a tar archive (POSIX.1-1988, ustar); the folder of the name goes into the prefix. */
export function tarHeader(name: string, size: number, at: Date): Buffer {
  const slash = name.lastIndexOf('/')
  const base = name.slice(slash + 1)
  if (base.length > 100 || slash > 155) throw new Error(`too long a name for the archive: ${name}`)
  const block = Buffer.alloc(BLOCK)
  block.write(base, 0)
  block.write(octal(0o600, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(Math.floor(at.getTime() / 1000), 12), 136)
  block.write('        0', 148)
  block.write('ustar\x0000', 257)
  if (slash > 0) block.write(name.slice(0, slash), 345)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** What fills the last block of a file of this size. */
export function tarPadding(size: number): Buffer {
  return PADDING.subarray(0, (BLOCK - (size % BLOCK)) % BLOCK)
}

/** What ends an archive. */
export const tarEnd = Buffer.alloc(2 * BLOCK)

const text = (bytes: Buffer) => bytes.toString('utf8').replace(/\0.*$/s, '')

/** Reads so many bytes at a time from pieces of any size; fewer only at their end. */
function reader(pieces: AsyncIterator<Uint8Array>) {
  let rest: Buffer = Buffer.alloc(0)
  return async (length: number): Promise<Buffer> => {
    const parts = [rest]
    let have = rest.length
    while (have < length) {
      const { value, done } = await pieces.next()
      if (done) break
      parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
      have += value.byteLength
    }
    const all = parts.length === 1 ? rest : Buffer.concat(parts)
    rest = all.subarray(length)
    return all.subarray(0, length)
  }
}

function headerOf(block: Buffer, before: string): { name: string; size: number } {
  if (before === '' && !text(block.subarray(257, 263)).startsWith('ustar'))
    throw new Unusable({ code: 'foreign' })
  const prefix = text(block.subarray(345, 500))
  const name = `${prefix ? `${prefix}/` : ''}${text(block.subarray(0, 100))}`
  const [size = 0, seconds = 0] = [block.subarray(124, 136), block.subarray(136, 148)].map((field) =>
    Number.parseInt(text(field), 8),
  )
  const whole = Number.isSafeInteger(size) && Number.isSafeInteger(seconds) && size <= LARGEST
  // Written anew it must be the same to the last byte: the sum in it forgives what cancels out, this does not.
  if (!whole || !tarHeader(name, size, new Date(seconds * 1000)).equals(block))
    throw new Unusable({ code: 'damaged', member: before === '' ? FIRST : `${before} …` })
  return { name, size }
}

type Take = (length: number) => Promise<Buffer>

async function* filesOf(take: Take): AsyncGenerator<{ name: string; body: Buffer }> {
  let before = ''
  for (;;) {
    const block = await take(BLOCK)
    if (block.length < BLOCK) throw new Unusable({ code: 'cut' })
    if (block.equals(PADDING)) break
    const { name, size } = headerOf(block, before)
    const body = await take(size)
    const padding = await take(tarPadding(size).length)
    if (body.length < size || padding.length < tarPadding(size).length) throw new Unusable({ code: 'cut' })
    if (!padding.equals(tarPadding(size))) throw new Unusable({ code: 'damaged', member: name })
    yield { name, body }
    before = name
  }
  const end = await take(BLOCK)
  if (end.length < BLOCK) throw new Unusable({ code: 'cut' })
  if (!end.equals(PADDING) || (await take(1)).length > 0)
    throw new Unusable({ code: 'damaged', member: `${before} …` })
}

/**
 * The files of an archive that we wrote, one after the other, each whole in memory. Stricter than tar itself: every byte
 * must be as we write it. Throws `Unusable` at the first that is not, and when the archive was cut off.
 */
export async function* readTar(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ name: string; body: Buffer }> {
  const pieces = source[Symbol.asyncIterator]()
  try {
    yield* filesOf(reader(pieces))
  } finally {
    await pieces.return?.()
  }
}
