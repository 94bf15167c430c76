import { recordEvent, recordRead } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { recordErasures } from '../../platform/erasure/erasure.commands.ts'
import { queueMail } from '../../platform/mail.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import type { AnswerProblem } from './draft.ts'
import { answerLetter } from './letter.ts'
import type { Contact, Message } from './message.ts'
import { contactOf } from './queries.ts'
import { senderErasedAfter, TEXT_DAYS } from './term.ts'

export interface Acting {
  actor: string
  today: string
}

/** Records that a person read the message; the first reading counts. */
export async function markRead(trx: Trx, message: Message, { actor, today }: Acting): Promise<void> {
  const row = await trx
    .insertInto('messageReading')
    .values({ messageId: message.id, readOn: today })
    .onConflict((conflict) => conflict.column('messageId').doNothing())
    .returning('messageId')
    .executeTakeFirst()
  if (!row) return
  await recordEvent(trx, { actor, action: 'inbox.message.read', kind: 'message', subject: message.id })
}

/**
 * Name, address or number of the sender, with a record of which role looked and why (GDPR, article 5.2). `server` is a
 * command on the server.
 */
export async function readContact(
  trx: Trx,
  message: Message,
  { actor, role = 'server' }: Acting & { role?: string },
): Promise<Contact | null> {
  const contact = await contactOf(trx, message.id)
  if (contact)
    await recordRead(trx, {
      ...{ actor, role, action: 'inbox.sender.read', purpose: 'answer' },
      ...{ kind: 'message', subject: message.id },
    })
  return contact
}

export interface AnswerOptions {
  tenant: string
  actor: string
  now: Date
  /** Address of the site, for the link in the letter; null leaves the link out. */
  site: string | null
}

/**
 * Stores an answer, queues the letter to a sender who asked for one and sets the day on which the sender's details go,
 * all in the caller's transaction. The same answer twice is refused, so that repeating a command mails nobody twice.
 */
export async function answerMessage(
  trx: Trx,
  message: Message,
  answer: { body: string; by: string },
  options: AnswerOptions,
): Promise<Result<{ mailed: boolean }, AnswerProblem>> {
  const { tenant, actor, now, site } = options
  const today = localDay(now)
  if (message.body === null) return no('gone')
  if (message.answers.some((given) => given.body === answer.body)) return no('repeated')
  await markRead(trx, message, { actor, today })
  const { email = null } = (await contactOf(trx, message.id)) ?? {}
  const letter = email === null ? null : { to: email, ...answerLetter(message, answer, site) }
  const mailId = letter
    ? await queueMail(trx, tenant, letter, now, senderErasedAfter(message.sentOn, today))
    : null
  const { id } = await trx
    .insertInto('messageAnswer')
    .values({ messageId: message.id, body: answer.body, answeredBy: answer.by, answeredOn: today, mailId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await settle(trx, message, today)
  const [action, detail] = ['inbox.message.answered', { answer: id, mailed: mailId !== null }]
  await recordEvent(trx, { actor, action, kind: 'message', subject: message.id, detail })
  return ok({ mailed: mailId !== null })
}

/** The first answer is what the term is measured by; the last one starts the clock of the sender's details. */
async function settle(trx: Trx, { id, sentOn }: Message, today: string): Promise<void> {
  await trx
    .updateTable('messageTally')
    .set({ answeredOn: today })
    .where('messageId', '=', id)
    .where('answeredOn', 'is', null)
    .execute()
  await trx
    .updateTable('messageSender')
    .set({ eraseAfter: senderErasedAfter(sentOn, today) })
    .where('messageId', '=', id)
    .execute()
}

/** Erases every sender and text whose term is over; for the daily job. */
export async function eraseExpired(
  trx: Trx,
  { actor, today }: Acting,
): Promise<{ senders: number; texts: number }> {
  const senders = await trx
    .deleteFrom('messageSender')
    .where('eraseAfter', '<', today)
    .returning('messageId')
    .execute()
  const texts = await trx
    .deleteFrom('messageText')
    .where('messageId', 'in', (query) =>
      query.selectFrom('message').select('id').where('sentOn', '<', addDays(today, -TEXT_DAYS)),
    )
    .returning('messageId')
    .execute()
  const ids = (rows: { messageId: string }[]) => rows.map((row) => row.messageId)
  await recordErasures(trx, 'message.sender', ids(senders))
  await recordErasures(trx, 'message.text', ids(texts))
  const erased = { senders: senders.length, texts: texts.length }
  if (erased.senders + erased.texts > 0)
    await recordEvent(trx, {
      actor,
      action: 'inbox.expired.erased',
      kind: 'message',
      subject: today,
      detail: erased,
    })
  return erased
}
