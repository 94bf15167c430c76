import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './prepared.ts'
import type { DB } from './tables.ts'

export type Database = Kysely<DB>
/** A transaction that has stepped down to one tenant's role: the only thing queries and commands ever get. */
export type Trx = Transaction<DB>

const types = new pg.TypeOverrides()
const { builtins } = pg.types
types.setTypeParser(builtins.INT8, Number)
types.setTypeParser(builtins.NUMERIC, Number)
types.setTypeParser(builtins.DATE, (text: string) => text)

/**
 * A pool of connections. Calendar dates come as text (`2026-11-24`), moments as Date, bigint and numeric as number.
 * An idle connection that breaks (server stopped) is dropped and reported to `onError`; the next query opens another.
 */
export function createPool(
  url: string,
  options: { max?: number; onError?: (error: Error) => void } = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types,
    connectionTimeoutMillis: 10_000,
    application_name: 'weefsel',
    Client: PreparingClient,
  })
  pool.on('error', (error) => options.onError?.(error))
  pool.on('connect', (client) => client.on('error', (error) => options.onError?.(error)))
  return pool
}

const pools = new WeakMap<Database, pg.Pool>()

/** Kysely over a pool. `maintainNestedObjectKeys`: the keys inside jsonb are data and keep their spelling. */
export function createDatabase(pool: pg.Pool): Database {
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  pools.set(db, pool)
  return db
}

/** The pool behind a database, for a library that brings queries of its own. */
export function poolOf(db: Database): pg.Pool {
  const pool = pools.get(db)
  if (!pool) throw new Error('not made by createDatabase')
  return pool
}

/** Whether the database answers within so many milliseconds. */
export async function isAlive(db: Database, patienceMs: number): Promise<boolean> {
  const patience = new Promise<never>((_, reject) => setTimeout(reject, patienceMs).unref())
  return Promise.race([sql`select 1`.execute(db), patience]).then(
    () => true,
    () => false,
  )
}
