import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { newId } from '../../platform/id.ts'
import { addJob } from '../../platform/jobs.ts'
import { type Letter, queueMail } from '../../platform/mail.ts'
import { recordDestruction } from '../../platform/retention.commands.ts'
import { termInForce } from '../../platform/terms.queries.ts'
import { type Draft, dueOn, MOST_OPEN, type PrivacyRequest, type Reply, TEXT_TERM } from './request.ts'

interface Asking {
  account: string
  now: Date
  lang: Lang
  aboutEvent: number | null
}

/** Makes a request of this account; false when it has too many that wait already. */
export async function makeRequest(
  trx: Trx,
  { kind, body }: Draft,
  { account, now, lang, aboutEvent }: Asking,
): Promise<boolean> {
  const waiting = await trx
    .selectFrom('privacyRequest')
    .innerJoin('privacyRequestText', 'requestId', 'id')
    .select('id')
    .where('accountId', '=', account)
    .where('answeredOn', 'is', null)
    .execute()
  if (waiting.length >= MOST_OPEN) return false
  const id = newId()
  const askedOn = localDay(now)
  await trx
    .insertInto('privacyRequest')
    .values({ id, kind, askedOn, dueOn: dueOn(askedOn) })
    .execute()
  await trx
    .insertInto('privacyRequestText')
    .values({ requestId: id, accountId: account, body, aboutEvent, lang })
    .execute()
  await recordEvent(trx, {
    ...{ actor: accountActor(account), action: 'privacy.request.made', kind: 'account', subject: account },
    detail: { request: id, kind },
  })
  return true
}

interface Answering {
  tenant: string
  actor: string
  now: Date
}

/** Answers a request once, and has a letter sent that says so. False when it was answered already. */
export async function answerRequest(
  trx: Trx,
  request: PrivacyRequest,
  { outcome, answer }: Reply,
  { tenant, actor, now }: Answering,
): Promise<boolean> {
  const answered = await trx
    .updateTable('privacyRequest')
    .set({ answeredOn: localDay(now), answeredBy: 'privacy', outcome })
    .where('id', '=', request.id)
    .where('answeredOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!answered) return false
  await trx.updateTable('privacyRequestText').set({ answer }).where('requestId', '=', request.id).execute()
  await recordEvent(trx, {
    ...{ actor, action: 'privacy.request.answered', kind: 'account', subject: request.account },
    detail: { request: request.id, outcome, role: 'privacy' },
  })
  // By a job: who answers has no right to the address.
  await addJob(trx, 'privacy.letter', { tenant, id: request.id }, `privacy.letter:${request.id}`)
  return true
}

/** Puts the letter about an answer in the outbox; nothing when the account is gone. */
export async function mailAnswer(
  trx: Trx,
  id: string,
  { tenant, now, letter }: { tenant: string; now: Date; letter: (to: string, lang: Lang) => Letter },
): Promise<void> {
  const row = await trx
    .selectFrom('privacyRequestText')
    .innerJoin('authUser', 'authUser.id', 'privacyRequestText.accountId')
    .select(['email', 'lang'])
    .where('requestId', '=', id)
    .executeTakeFirst()
  if (row) await queueMail(trx, tenant, letter(row.email, row.lang as Lang), now)
}

/** Erases texts a year after their answer, or sooner when that was chosen; returns how many. */
export async function eraseRequestTexts(trx: Trx, actor: string, today: string): Promise<number> {
  const days = await termInForce(trx, TEXT_TERM)
  const gone = await trx
    .deleteFrom('privacyRequestText')
    .where('requestId', 'in', (query) =>
      query.selectFrom('privacyRequest').select('id').where('answeredOn', '<', addDays(today, -days)),
    )
    .executeTakeFirst()
  const count = Number(gone.numDeletedRows)
  await recordDestruction(trx, actor, 'rights', count)
  return count
}
