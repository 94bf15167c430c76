import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Doing, recordCheck } from './check.commands.ts'
import type { CheckOutcome } from './check.ts'
import type { Answer, Asked, Opened } from './reminder.ts'

/** The actor of whoever holds the key of a letter: nobody signed in, and the log says so. */
export const REMINDER_ACTOR = 'reminder'

/** Marks a thing as answered; false when it was, so that the same answer twice does nothing. */
async function markAnswered(
  trx: Trx,
  { reminder }: Opened,
  { kind, askedId }: Asked,
  answer: Answer,
  today: string,
): Promise<boolean> {
  const row = await trx
    .updateTable('reminderItem')
    .set({ answer, answeredOn: today })
    .where('reminderId', '=', reminder)
    .where('itemKind', '=', kind)
    .where('itemId', '=', askedId)
    .where((where) => where.or([where('answer', 'is', null), where('answer', '<>', answer)]))
    .returning('itemId')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Takes an answer to a letter: as the organisation, by mail. Of whoever comes back with the same answer nothing more is
 * written; another answer while the link works replaces it. False when the link is over or nothing changed. Needs the role
 * `system`, in a transaction that looked the key up itself.
 */
export async function takeAnswer(
  trx: Trx,
  opened: Opened,
  asked: Asked,
  answer: Answer,
  doing: Doing,
): Promise<boolean> {
  if (asked.over) return false
  const fresh = await markAnswered(trx, opened, asked, answer, localDay(doing.now))
  // What is changed twice was looked at twice.
  if (!fresh && answer !== 'changed') return false
  const outcome: CheckOutcome = answer
  const group = answer === 'gone' ? 'existence' : 'all'
  await recordCheck(trx, asked, { group, role: 'organization', way: 'mail', outcome }, doing)
  return true
}
