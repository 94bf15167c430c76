import type pg from 'pg'
import { recordEvent } from '../audit.ts'
import type { Database } from '../db/database.ts'
import { listTenants } from '../db/tenants.ts'
import { write } from '../db/transaction.ts'
import { BrokenLedger, readLedgerFile } from '../erasure/ledger-file.ts'
import { type Replayed, type Replays, settleErasures } from '../erasure/replay.commands.ts'
import { no, ok, type Result } from '../result.ts'
import { readArchive } from './archive-file.ts'
import type { Manifest } from './manifest.ts'
import { type BackupProblem, Unusable } from './problem.ts'
import { checkArchive } from './read.ts'
import { restore, type Wake } from './restore.commands.ts'
import type { Key } from './vault.ts'

export interface PutBack {
  file: string
  key: Key | null
  /** Where the ledger of what was erased stands. */
  ledger: string
  /** The ledger is gone, and that is known. */
  withoutLedger: boolean
  wake: readonly Wake[]
  replays: Replays
}

/** Turns what a stream threw into a result; anything that was not expected is thrown on. */
export async function asResult<T>(work: () => Promise<T>): Promise<Result<T, BackupProblem>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof Unusable) return no(error.problem)
    if (error instanceof BrokenLedger) return no({ code: 'brokenLedger', path: error.path, line: error.line })
    throw error
  }
}

/** A ledger that lacks what the archive says was written into it is not the newest: then it cannot be trusted for the rest. */
function assertLedger(path: string, known: ReadonlySet<string>): Wake {
  return async (client, tenant) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from "${tenant}".erasure where written_at is not null`,
    )
    const missing = rows.filter(({ id }) => !known.has(id)).length
    if (missing > 0) throw new Unusable({ code: 'olderLedger', path, missing })
  }
}

/** The log of each working area tells that its rows come from a backup, and from when. */
async function note(db: Database, { madeAt }: Manifest, replayed: Replayed): Promise<void> {
  for (const tenant of await listTenants(db))
    await write(db, { tenant, actor: 'cli', roles: ['system'] }, (trx) =>
      recordEvent(trx, {
        ...{ actor: 'cli', action: 'backup.restored', kind: 'tenant', subject: tenant.id },
        detail: { madeAt, erasedAgain: replayed[tenant.id] ?? 0 },
      }),
    )
}

/**
 * Puts a backup back into an empty database and erases again what was erased after it was made: the archive is read and
 * checked to its end before the database is touched. Returns its manifest and how much was erased again.
 */
export function putBack(
  { pool, db }: { pool: pg.Pool; db: Database },
  { file, key, ledger: path, withoutLedger, wake, replays }: PutBack,
): Promise<Result<{ manifest: Manifest; erased: number }, BackupProblem>> {
  return asResult(async () => {
    const ledger = await readLedgerFile(path)
    if (!ledger && !withoutLedger) throw new Unusable({ code: 'noLedger', path })
    const manifest = await checkArchive(readArchive(file, key))
    const known = new Set(ledger?.erasures.map((erasure) => erasure.id))
    const last = withoutLedger ? [] : [assertLedger(path, known)]
    await restore(pool, readArchive(file, key), manifest, [...wake, ...last])
    const replayed = await settleErasures(db, path, replays)
    await note(db, manifest, replayed)
    const erased = Object.values(replayed).reduce((sum, count) => sum + count, 0)
    return { manifest, erased }
  })
}
