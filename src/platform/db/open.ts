import type pg from 'pg'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { createDatabase, createPool, type Database } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { migrateAll } from './migrate.ts'
import { assertSteppedDown } from './tenants.ts'

export interface OpenDatabase {
  url: string
  pool: pg.Pool
  db: Database
  close(): Promise<void>
}

const SERVER_TOO_OLD = 'Weefsel needs PostgreSQL 15 or newer'

/**
 * The database that the settings point to, as it is: `DATABASE_URL`, else the embedded server in `DATA_DIR` (started, or
 * reused when it runs). `close` also stops the embedded server when nobody else uses it.
 */
export async function connectDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const embedded = config.DATABASE_URL
    ? null
    : await startEmbedded({ dataDir: config.DATA_DIR, log: (line) => log.info({}, line) })
  const url = config.DATABASE_URL ?? embedded?.url ?? ''
  const pool = createPool(url, {
    onError: (error) => log.warn({ reason: error.message }, 'database connection lost'),
  })
  const db = createDatabase(pool)
  const close = async () => {
    await pool.end()
    await embedded?.stop()
  }
  try {
    const { rows } = await pool.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    )
    if (Number(rows[0]?.version) < 150_000) throw new Error(SERVER_TOO_OLD)
    return { url, pool, db, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** As `connectDatabase`, and then up to date and checked: what everything but backing up and restoring wants. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const database = await connectDatabase(config, log)
  try {
    await migrateAll(database.pool)
    await assertSteppedDown(database.db)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
