import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file whole or not at all: what stops halfway leaves the file that was there. */
export async function writeWhole(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, pieces)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
