import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadableStream } from 'node:stream/web'
import { obstacleTo } from '../whole-file.ts'
import { Unusable } from './problem.ts'
import { isSealed, type Key, seal, unseal } from './vault.ts'

const BEGIN = 32

/** A name is only sure to be there after a power cut when its folder was written too. */
async function settleFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}

/** Whatever stands under this name stays there: a backup is never written over another, and there must be a place for it. */
async function assertFree(path: string): Promise<void> {
  const file = await open(path, 'r').catch(() => null)
  await file?.close()
  if (file) throw new Unusable({ code: 'exists' })
  if ((await obstacleTo(path)) !== null) throw new Unusable({ code: 'unwritable' })
}

/**
 * Makes a file of these pieces, encrypted when there is a key, readable for its owner only; returns what the pieces return.
 * Under its name it stands there whole and on disk, or not at all: until then its name ends with “.part”.
 */
export async function writeArchive<T>(
  path: string,
  key: Key | null,
  pieces: AsyncGenerator<Uint8Array, T>,
): Promise<T> {
  await assertFree(path)
  const part = `${path}.part`
  let returned: { value: T } | undefined
  const bytes = ReadableStream.from(
    (async function* () {
      returned = { value: yield* pieces }
    })(),
  )
  try {
    const source = key ? await seal(bytes as never, key) : bytes
    await pipeline(Readable.fromWeb(source as never), createWriteStream(part, { mode: 0o600, flush: true }))
    if (!returned) throw new Error('the archive ended early')
    await rename(part, path)
    await settleFolder(path)
    return returned.value
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function beginOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch(() => {
    throw new Unusable({ code: 'absent' })
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGIN), 0, BEGIN, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The bytes of an archive, decrypted when it is encrypted. Throws `Unusable` when it is not there or does not open. */
export async function* readArchive(path: string, key: Key | null): AsyncGenerator<Uint8Array> {
  const sealed = isSealed(await beginOf(path))
  const stored = createReadStream(path, { highWaterMark: 256 * 1024 })
  if (!sealed) return yield* stored
  const plain = await unseal(Readable.toWeb(stored) as never, key)
  try {
    for await (const piece of plain) yield piece
  } catch (error) {
    if (error instanceof Unusable) throw error
    // Every 64 KiB carry a seal of their own (age, "STREAM"): one that does not fit was changed or is not whole.
    throw new Unusable({ code: 'locked' })
  } finally {
    stored.destroy()
  }
}
