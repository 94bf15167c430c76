import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { dayOf } from '../../../platform/db/local-day.ts'

/** Ids of files on the disk that were brought on this day or earlier. */
export async function filesOver(trx: Trx, day: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('importFile')
    .select('id')
    .where('erasedAt', 'is', null)
    .where((row) => row(dayOf(sql`brought_at`), '<=', day))
    .execute()
  return rows.map(({ id }) => id)
}

/** Forgets who read what, of everything brought on this day or earlier. Returns how many files. */
export async function eraseTold(trx: Trx, day: string): Promise<number> {
  const gone = await trx
    .deleteFrom('importFile')
    .where((row) => row(dayOf(sql`brought_at`), '<=', day))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
