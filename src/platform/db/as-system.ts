import { sql } from 'kysely'
import type { Trx } from './database.ts'

/**
 * Runs `work` in the same transaction with the rights of the system, and gives back those that it had. For what follows from
 * a change that row security has just allowed and that nobody chooses: the search index, say. Never for the change itself.
 */
export async function asSystem<T>(trx: Trx, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ roles: string }>`select current_setting('app.roles', true) as roles`.execute(
    trx,
  )
  const roles = rows[0]?.roles ?? ''
  if (!/^[a-z,]*$/.test(roles)) throw new Error('not roles')
  // Literals, as where the transaction opens: Citus passes only those on.
  await sql.raw(`set local app.roles = 'system'`).execute(trx)
  const done = await work()
  // Not after a failure: then the transaction is over, and every statement in it is refused.
  await sql.raw(`set local app.roles = '${roles}'`).execute(trx)
  return done
}
