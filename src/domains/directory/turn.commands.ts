import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Lets two writers of the directory of one working area take turns: until the transaction ends. */
export async function takeTurn(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('directory:' || current_schema()))`.execute(trx)
}
