import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import type { HouseJob } from '../jobs.ts'
import { readArchive, writeArchive } from './archive-file.ts'
import { backup } from './backup.commands.ts'
import { checkArchive } from './read.ts'
import { backupName, type Keep, superseded } from './rotation.ts'

export interface Nightly {
  folder: string
  keep: Keep
  /** Public key to encrypt with; null leaves the backup readable. */
  recipient: string | null
  leftOut: readonly string[]
}

/** Makes one backup in the folder, reads it back when it can, and only then removes what has had its time. Returns its path. */
export async function makeNightly(
  pool: pg.Pool,
  { folder, keep, recipient, leftOut }: Nightly,
  at: Date,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, backupName(at, recipient !== null))
  const key = recipient === null ? null : { kind: 'recipient' as const, text: recipient }
  await writeArchive(path, key, backup(pool, { leftOut, at }))
  // With a public key alone it cannot be opened here: that is what the key is for.
  if (key === null) await checkArchive(readArchive(path, null))
  for (const name of superseded(await readdir(folder), keep)) await rm(join(folder, name))
  return path
}

/** The backup of every night. One that fails is a line of level 50 in the log, and is tried again. */
export function backupJob(nightly: Nightly): HouseJob {
  return {
    name: 'backup',
    cron: '30 1 * * *',
    run: async ({ pool, clock, log }) => {
      const begin = Date.now()
      try {
        const path = await makeNightly(pool, nightly, clock.now())
        log.info({ path, ms: Date.now() - begin }, 'backup made')
      } catch (error) {
        log.error({ reason: error instanceof Error ? error.message : String(error) }, 'backup failed')
        throw error
      }
    },
  }
}
