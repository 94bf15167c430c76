import type { Trx } from '../../platform/db/database.ts'
import type { Correction, Field, Outcome } from './correction.ts'
import type { DeskRole, Holder, Step, StepName } from './work.ts'

/** What was done with a message, the first first. */
export async function stepsOf(trx: Trx, messageId: string): Promise<Step[]> {
  const rows = await trx
    .selectFrom('messageStep')
    .select(['step', 'role', 'toRole', 'toName', 'doneOn as on'])
    .where('messageId', '=', messageId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    step: row.step as StepName,
    role: row.role as Step['role'],
    toRole: row.toRole as DeskRole | null,
  }))
}

/** Who has a message in hand, for those who work here; null when nobody does. */
export async function holderOf(trx: Trx, messageId: string): Promise<Holder | null> {
  const row = await trx
    .selectFrom('messageHolder')
    .select(['role', 'accountId as account', 'since'])
    .where('messageId', '=', messageId)
    .executeTakeFirst()
  return row ? { ...row, role: row.role as DeskRole } : null
}

/** What the sender said is wrong, and what came of it. */
export async function correctionOf(
  trx: Trx,
  messageId: string,
): Promise<{ said: Correction | null; outcome: Outcome | null }> {
  const said = await trx
    .selectFrom('messageCorrection')
    .select(['field', 'stood'])
    .where('messageId', '=', messageId)
    .executeTakeFirst()
  const outcome = await trx
    .selectFrom('messageOutcome')
    .select('outcome')
    .where('messageId', '=', messageId)
    .executeTakeFirst()
  return {
    said: said ? { ...said, field: said.field as Field } : null,
    outcome: (outcome?.outcome as Outcome | undefined) ?? null,
  }
}
