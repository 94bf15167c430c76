import type { Trx } from '../../platform/db/database.ts'
import { TERM_KINDS, type TermKind, type Terms } from './term.ts'

/** For how many months a check of each kind holds. */
export async function terms(trx: Trx): Promise<Terms> {
  const rows = await trx.selectFrom('checkTerm').select(['kind', 'months']).execute()
  const months = new Map(rows.map((row) => [row.kind as TermKind, row.months]))
  return Object.fromEntries(TERM_KINDS.map((kind) => [kind, months.get(kind) ?? 12])) as Terms
}

/** Whether reminders are mailed in this working area. */
export async function mailsReminders(trx: Trx): Promise<boolean> {
  const rule = await trx.selectFrom('reminderRule').select('mails').executeTakeFirst()
  return rule?.mails ?? false
}
