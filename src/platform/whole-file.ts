import { rmSync } from 'node:fs'
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What stands at a path, links followed; null when nothing does that may be looked at: writing then tells why. */
const found = (path: string) => stat(path).catch(() => null)

/** Whether both paths are one file, also by way of a link. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = [await found(one), await found(other)]
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino
}

/** Where a file comes to be, links followed, and what it is called until it is whole. */
async function targetOf(path: string): Promise<{ target: string; part: string }> {
  const target = await realpath(path).catch(() => path)
  return { target, part: `${target}.part` }
}

/** Whether writing `path` whole would write over `file`: also when that has the name of what is not yet whole. */
export async function isWrittenOver(path: string, file: string): Promise<boolean> {
  const { target, part } = await targetOf(path)
  return (await isSameFile(target, file)) || (await isSameFile(part, file))
}

/** The code of what is in the way of writing a file (`ENOENT`, `EACCES`, `EISDIR` …), before any work for it is done; null: nothing. */
export async function obstacleTo(path: string): Promise<string | null> {
  const { target } = await targetOf(path)
  const there = await found(target)
  if (there?.isDirectory()) return 'EISDIR'
  // A pipe or `/dev/stdout` is written to as it is: nothing is made in its folder.
  if (there && !there.isFile()) return null
  // With the slash a file does not pass for a folder.
  return access(`${dirname(target)}/`, constants.W_OK).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code ?? String(error),
  )
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
  const { target, part } = await targetOf(path)
  const end = removedWhenStopped(part)
  try {
    // On the disk before it takes the place of what was there: a power cut leaves one of the two whole.
    await writeFile(part, pieces, { flush: true })
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    end()
  }
}
