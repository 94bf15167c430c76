import { rmSync } from 'node:fs'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What stands at a path, links followed; null when nothing does that may be looked at: writing then tells why. */
const found = (path: string) => stat(path).catch(() => null)

/** Whether both paths are one file, also by way of a link. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = [await found(one), await found(other)]
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino
}

/** From now on `file` goes when somebody stops this process. Returns what ends that care. */
function removedWhenStopped(file: string): () => void {
  const stops = SIGNALS.map((signal) => {
    const stop = () => {
      rmSync(file, { force: true })
      process.off(signal, stop)
      // Who else listens has been called and decides; without anybody the signal does what it always does.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    process.on(signal, stop)
    return () => void process.off(signal, stop)
  })
  return () => stops.forEach((end) => void end())
}

/**
 * Writes a file whole or not at all: what stops halfway (an error, Ctrl-C) leaves the file that was there. A link stays a
 * link; what is no file (a pipe, `/dev/stdout`) is written to as it is. Until it is whole its name ends with “.part”.
 */
export async function writeWhole(path: string, pieces: Pieces): Promise<void> {
  const there = await found(path)
  if (there && !there.isFile()) return writeFile(path, pieces)
  const target = there ? await realpath(path) : path
  const part = `${target}.part`
  const end = removedWhenStopped(part)
  try {
    await writeFile(part, pieces)
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    end()
  }
}
