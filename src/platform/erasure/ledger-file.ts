import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { withFileLock } from '../db/embedded-lock.ts'
import { type Erasure, type Ledger, linesOf, readLedger, START } from './ledger.ts'

/** A ledger that somebody must look at: nothing is served and nothing restored until it is whole. */
export class BrokenLedger extends Error {
  readonly path: string
  readonly line: number

  constructor(path: string, line: number) {
    super(
      `${path} is damaged at line ${line}: it says what was erased, so that no backup brings it back. Put a whole copy in its place.`,
    )
    this.path = path
    this.line = line
  }
}

/** Everything the ledger in this file says; null when there is no file. Throws `BrokenLedger`. */
export async function readLedgerFile(path: string): Promise<(Ledger & { ok: true }) | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const ledger = readLedger(text)
  if (!ledger.ok) throw new BrokenLedger(path, ledger.line)
  return ledger
}

/**
 * Adds what the ledger does not have yet, and resolves when it is on disk. One process at a time; what a killed one wrote by
 * half is removed first, so that every erasure stands there once.
 */
export async function addToLedger(path: string, erasures: readonly Erasure[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await withFileLock(`${path}.lock`, async () => {
    const ledger = await readLedgerFile(path)
    const known = new Set(ledger?.erasures.map((erasure) => erasure.id))
    const fresh = erasures.filter((erasure) => !known.has(erasure.id))
    const file = await open(path, ledger ? 'r+' : 'w', 0o600)
    try {
      await file.truncate(ledger?.bytes ?? 0)
      await file.write(linesOf(fresh, ledger?.check ?? START), ledger?.bytes ?? 0)
      await file.sync()
    } finally {
      await file.close()
    }
  })
}
