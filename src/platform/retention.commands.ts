import { recordEvent } from './audit.ts'
import type { Trx } from './db/database.ts'

/**
 * Writes down that so many things of a purpose were erased because their term was over: a count, and nothing of what they
 * were. In the transaction that erases them. Nothing when there were none.
 */
export async function recordDestruction(
  trx: Trx,
  actor: string,
  purpose: string,
  count: number,
): Promise<void> {
  if (count === 0) return
  await recordEvent(trx, {
    actor,
    action: 'data.destroyed',
    kind: 'purpose',
    subject: purpose,
    detail: { count },
  })
}
