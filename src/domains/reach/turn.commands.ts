import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/**
 * Lets two who decide about the same take turns, until the transaction ends: who comes second sees what the first did. Of a
 * working area; `what` parts runs and their publication from lists that are read in.
 */
export async function takeTurn(trx: Trx, what: 'runs' | 'plans' | 'cells' | 'distances'): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`reach:${what}:`} || current_schema()))`.execute(trx)
}
