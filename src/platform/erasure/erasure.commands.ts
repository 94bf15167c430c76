import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'

/**
 * Notes that these things were erased, in the transaction that erases them, and has a job write it into the ledger outside
 * the database. `subjects` are the numbers of rows that are gone: nothing that tells whose they were.
 */
export async function recordErasures(trx: Trx, kind: string, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return
  await sql`insert into erasure (id, kind, subject, erased_at)
    select gen_random_uuid(), ${kind}, subject, now() from unnest(${subjects}::text[]) as subject`.execute(
    trx,
  )
  // Of this working area: the transaction looks in its schema first. One job for all that is waiting.
  await sql`select jobs.add('erasure.write', json_build_object('tenant', current_schema()), now(),
    'erasure.write:' || current_schema())`.execute(trx)
}
