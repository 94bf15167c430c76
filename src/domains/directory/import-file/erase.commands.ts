import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** The calendar day here on which it was brought: the database itself counts in UTC. */
const broughtOn = sql<string>`(brought_at at time zone 'Europe/Amsterdam')::date`

/** Ids of files on the disk that were brought on this day or earlier. */
export async function filesOver(trx: Trx, day: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('importFile')
    .select('id')
    .where('erasedAt', 'is', null)
    .where((row) => row(broughtOn, '<=', day))
    .execute()
  return rows.map(({ id }) => id)
}

/** Forgets who read what, of everything brought on this day or earlier. Returns how many files. */
export async function eraseTold(trx: Trx, day: string): Promise<number> {
  const gone = await trx
    .deleteFrom('importFile')
    .where((row) => row(broughtOn, '<=', day))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
