import type { Trx } from '../../platform/db/database.ts'
import { recordDestruction } from '../../platform/retention.commands.ts'
import { claimsOver } from './retention.queries.ts'

/** Erases claims whose term is over; returns how many. */
export async function eraseClaims(trx: Trx, actor: string, today: string): Promise<number> {
  const over = await claimsOver(trx, today)
  if (over.length > 0) await trx.deleteFrom('claim').where('id', 'in', over).execute()
  await recordDestruction(trx, actor, 'claims', over.length)
  return over.length
}
