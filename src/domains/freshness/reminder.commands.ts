import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import { newId } from '../../platform/id.ts'
import { queueMail } from '../../platform/mail.ts'
import { recordDestruction } from '../../platform/retention.commands.ts'
import { newSecret, secretFrom, secretHash } from '../../platform/secret.ts'
import type { Doing } from './check.commands.ts'
import { linkEnds, REMEMBER_DAYS } from './ladder.ts'
import { reminderLetter } from './letter.ts'
import { letterFor, type ToAsk } from './reminder.queries.ts'
import { purposeOf } from './reminder.ts'

/** What a letter needs besides its organisation. */
export interface Sending extends Doing {
  tenant: { id: string; name: string }
  /** Scheme and host of the site. */
  origin: string
  lang: Lang
}

/** One at a time in a working area: of two runs at once the second finds that the letter has gone. */
async function alone(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('freshness:' || current_schema()))`.execute(trx)
}

async function storeLetter(
  trx: Trx,
  row: { id: string; organizationId: string; sentOn: string; mailId: string; key: string },
  items: readonly ToAsk[],
): Promise<void> {
  const { key, ...reminder } = row
  await trx
    .insertInto('reminder')
    .values({ ...reminder, tokenHash: secretHash(key) })
    .execute()
  await trx
    .insertInto('reminderItem')
    .values(
      items.map((item) => ({
        ...{ reminderId: row.id, itemKind: item.kind, itemId: item.id, step: item.step, dueOn: item.dueOn },
        tokenHash: secretHash(secretFrom(key, purposeOf(item))),
      })),
    )
    .execute()
}

/**
 * Writes to one organisation about everything that comes due, in one letter; the record of it and the letter in the outbox
 * are in the caller's transaction, so that neither is there without the other. How many things it asks about; 0 when there
 * is nothing to send (any more). Needs the role `system`.
 */
export async function askOrganization(trx: Trx, organization: string, sending: Sending): Promise<number> {
  const { tenant, actor, now, origin, lang } = sending
  await alone(trx)
  const today = localDay(now)
  const found = await letterFor(trx, organization, today)
  if (!found) return 0
  const { to, items } = found
  const [id, key] = [newId(), newSecret()]
  const letter = reminderLetter({
    ...{ lang, origin, key, today, site: tenant.name, organization: to.name },
    items: items.map((item) => ({ ...item, key: secretFrom(key, purposeOf(item)) })),
  })
  const mailId = await queueMail(trx, tenant.id, { to: to.email, ...letter }, now, linkEnds(today))
  await storeLetter(trx, { id, organizationId: to.id, sentOn: today, mailId, key }, items)
  const detail = { items: items.length }
  await recordEvent(trx, {
    ...{ actor, action: 'freshness.reminded', kind: 'organization', subject: to.id, detail },
  })
  return items.length
}

/** An organisation would rather be called: it gets no letters any more. False when it said so before. */
export async function wishCall(trx: Trx, organizationId: string, { actor, now }: Doing): Promise<boolean> {
  const row = await trx
    .insertInto('callWish')
    .values({ organizationId, since: localDay(now) })
    .onConflict((on) => on.column('organizationId').doNothing())
    .returning('organizationId')
    .executeTakeFirst()
  if (row)
    await recordEvent(trx, {
      ...{ actor, action: 'freshness.call.wished', kind: 'organization', subject: organizationId },
    })
  return row !== undefined
}

/** Erases what is remembered of letters whose term is over; how many. */
export async function forgetReminders(trx: Trx, { actor, now }: Doing): Promise<number> {
  const gone = await trx
    .deleteFrom('reminder')
    .where('sentOn', '<', addDays(localDay(now), -REMEMBER_DAYS))
    .returning('id')
    .execute()
  await recordDestruction(trx, actor, 'reminder', gone.length)
  return gone.length
}
