import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import { TERM_RANGE, type TermKind } from './term.ts'

/** Who sets something; the log says so. */
interface By {
  actor: string
}

/**
 * Sets for how many months a check of this kind holds. `range`: not a whole number of months within bounds. Needs the role
 * `operator`, or `administrator` after a second proof; for others nothing changes.
 */
export async function setTerm(
  trx: Trx,
  kind: TermKind,
  months: number,
  { actor }: By,
): Promise<Result<boolean, 'range'>> {
  const { least, most } = TERM_RANGE
  if (!Number.isInteger(months) || months < least || months > most) return no('range')
  const row = await trx
    .updateTable('checkTerm')
    .set({ months })
    .where('kind', '=', kind)
    .where('months', '<>', months)
    .returning('kind')
    .executeTakeFirst()
  if (row) {
    const detail = { months }
    await recordEvent(trx, { actor, action: 'freshness.term.set', kind: 'check_term', subject: kind, detail })
  }
  return ok(row !== undefined)
}

/** Turns the mailing of reminders on or off; false when it stood so already, or for who may not. */
export async function setMails(trx: Trx, mails: boolean, { actor }: By): Promise<boolean> {
  const row = await trx
    .updateTable('reminderRule')
    .set({ mails })
    .where('mails', '<>', mails)
    .returning('mails')
    .executeTakeFirst()
  if (!row) return false
  const action = mails ? 'freshness.mails.on' : 'freshness.mails.off'
  await recordEvent(trx, { actor, action, kind: 'reminder_rule', subject: 'mails' })
  return true
}
