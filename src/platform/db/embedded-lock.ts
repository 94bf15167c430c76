import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** No step under the lock takes this long; a process id may have been given to another program by then. */
const staleAfterMs = 120_000
const emptyStaleAfterMs = 2_000

/** Ended, and nobody asked how: in a container the first process may never do so. Linux only; elsewhere never told. */
function isZombie(pid: number): boolean {
  try {
    return /^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** True when a process with this id exists, also when it belongs to somebody else. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function removeWhenStale(path: string): void {
  try {
    const holder = Number(readFileSync(path, 'utf8'))
    const age = Date.now() - statSync(path).mtimeMs
    const dead = holder > 0 ? !isAlive(holder) : age > emptyStaleAfterMs
    if (dead || age > staleAfterMs) unlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

async function take(path: string): Promise<void> {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    removeWhenStale(path)
    await pause(25)
  }
}

/**
 * Runs `work` while this process alone holds the lock file. A lock of a process that no longer lives is taken over,
 * so `kill -9` never blocks the next start.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await take(path)
  try {
    return await work()
  } finally {
    unlinkSync(path)
  }
}
