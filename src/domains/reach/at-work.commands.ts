import { sql } from 'kysely'
import type { Database, Trx } from '../../platform/db/database.ts'

const keyOf = (id: string) => sql`hashtextextended(${`reach.run:${id}`}, 0)`

/**
 * Does what only one may do for a run at a time; null when somebody else is at it. It is held by a connection of its own: when
 * the process or the database is killed, nobody is at it any more.
 */
export async function atWork<T>(db: Database, id: string, work: () => Promise<T>): Promise<T | null> {
  return db.connection().execute(async (own) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${keyOf(id)}) as mine`.execute(
      own,
    )
    if (rows[0]?.mine !== true) return null
    try {
      return await work()
    } finally {
      // On a connection that broke it is let go already.
      await sql`select pg_advisory_unlock(${keyOf(id)})`.execute(own).catch(() => undefined)
    }
  })
}

/** Whether somebody is computing a run now. When nobody is, nobody begins before this transaction ends. */
export async function isAtWork(trx: Trx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    free: boolean
  }>`select pg_try_advisory_xact_lock(${keyOf(id)}) as free`.execute(trx)
  return rows[0]?.free !== true
}
