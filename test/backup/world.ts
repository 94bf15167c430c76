import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type pg from 'pg'
import { writeArchive } from '../../src/platform/backup/archive-file.ts'
import { backup } from '../../src/platform/backup/backup.commands.ts'
import { fullName, quoted, tablesOf } from '../../src/platform/backup/catalog.queries.ts'
import type { Manifest } from '../../src/platform/backup/manifest.ts'
import { putBack } from '../../src/platform/backup/put-back.commands.ts'
import type { Key } from '../../src/platform/backup/vault.ts'
import { createDatabase, createPool } from '../../src/platform/db/database.ts'
import { leftOut, replays, wake } from '../../src/restoring.ts'

export const AT = new Date('2026-11-20T01:30:00Z')

/** A folder of its own, gone after the test. */
export function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'weefsel-backup-'))
  chmodSync(path, 0o755)
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A pool on this database for the length of the test. */
export function poolOn(t: TestContext, url: string): pg.Pool {
  const pool = createPool(url, { max: 4 })
  t.after(() => (pool.ended ? undefined : pool.end()))
  return pool
}

export function save(pool: pg.Pool, file: string, key: Key | null = null, at = AT): Promise<Manifest> {
  return writeArchive(file, key, backup(pool, { leftOut, at }))
}

/** Puts an archive back as the command does, with the ledger beside it, or without one. */
export function back(
  pool: pg.Pool,
  file: string,
  { key = null, ledger }: { key?: Key | null; ledger?: string } = {},
) {
  return putBack(
    { pool, db: createDatabase(pool) },
    {
      ...{ file, key, wake, replays, withoutLedger: ledger === undefined },
      ledger: ledger ?? `${file}.no-ledger`,
    },
  )
}

/** Every row of every table of the working areas and of open data, as text; tables that no backup holds are left out, and the line in the log that it was put back. */
export async function allRows(pool: pg.Pool): Promise<Map<string, string[]>> {
  const client = await pool.connect()
  try {
    await client.query(`set timezone = 'UTC'`)
    const { rows: tenants } = await client.query<{ id: string }>('select id from platform.tenant')
    const tables = await tablesOf(client, ['open_data', ...tenants.map((tenant) => tenant.id)])
    const kept = tables.filter(({ name }) => !(leftOut as readonly string[]).includes(name))
    const all = new Map<string, string[]>()
    for (const table of [
      { schema: 'platform', name: 'tenant', columns: ['id', 'name', 'hosts', 'created_at'] },
      ...kept,
    ]) {
      const columns = table.columns.map(quoted).join(', ')
      const { rows } = await client.query<{ row: string }>(
        `select row(${columns})::text as row from ${fullName(table)} order by 1`,
      )
      all.set(
        `${table.schema}.${table.name}`,
        rows.map((row) => row.row).filter((row) => !row.includes(',backup.restored,')),
      )
    }
    return all
  } finally {
    client.release(true)
  }
}
