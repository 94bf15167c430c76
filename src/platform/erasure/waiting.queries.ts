import type { Trx } from '../db/database.ts'
import type { Erasure } from './ledger.ts'

/** What is to be written at once at most; the rest waits for its turn. */
const MOST = 5_000

const asErasure = (
  row: { id: string; kind: string; subject: string; erasedAt: Date },
  tenant: string,
): Erasure => ({
  id: row.id,
  tenant,
  kind: row.kind,
  subject: row.subject,
  at: row.erasedAt.toISOString(),
})

/** Erasures that are not in the ledger yet, oldest first. */
export async function waiting(trx: Trx, tenant: string): Promise<Erasure[]> {
  const rows = await trx
    .selectFrom('erasure')
    .select(['id', 'kind', 'subject', 'erasedAt'])
    .where('writtenAt', 'is', null)
    .orderBy('erasedAt')
    .limit(MOST)
    .execute()
  return rows.map((row) => asErasure(row, tenant))
}

/** Every erasure that the database knows of. */
export async function knownErasures(trx: Trx, tenant: string): Promise<Erasure[]> {
  const rows = await trx
    .selectFrom('erasure')
    .select(['id', 'kind', 'subject', 'erasedAt'])
    .orderBy('erasedAt')
    .execute()
  return rows.map((row) => asErasure(row, tenant))
}

/** Notes that these stand in the ledger. */
export async function markWritten(trx: Trx, ids: readonly string[], at: Date): Promise<void> {
  await trx.updateTable('erasure').set({ writtenAt: at }).where('id', 'in', ids).execute()
}
