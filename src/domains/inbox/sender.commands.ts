import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { recordErasures } from '../../platform/erasure/erasure.commands.ts'
import { newId } from '../../platform/id.ts'
import { forgetMail } from '../../platform/mail.ts'
import { type Stood, stoodFor } from './correction.ts'
import type { Draft } from './draft.ts'
import type { Envelope, Message } from './message.ts'
import { senderErasedAfter } from './term.ts'

export interface Post {
  draft: Draft
  envelope: Envelope
  today: string
  actor: string
  /** What the page says now, kept beside a correction. */
  stood?: Stood
}

async function storeContent(
  trx: Trx,
  id: string,
  { draft, envelope, today, stood = {} }: Post,
): Promise<void> {
  await trx.insertInto('messageText').values({ messageId: id, body: draft.body }).execute()
  await trx
    .insertInto('messageTally')
    .values({ messageId: id, areaCode: envelope.areaCode, kind: draft.kind, sentOn: today })
    .execute()
  if (draft.field)
    await trx
      .insertInto('messageCorrection')
      .values({ messageId: id, field: draft.field, stood: stoodFor(draft.field, stood) })
      .execute()
  if (draft.sender) {
    const sender: Partial<Record<'email' | 'name' | 'phone', string>> = draft.sender
    await trx
      .insertInto('messageSender')
      .values({ messageId: id, ...sender, eraseAfter: senderErasedAfter(today) })
      .execute()
  }
}

/**
 * Stores a message under the receipt that the transaction holds. When a message with that receipt is in already (the
 * same form sent twice) nothing more is stored. The id of a new message; null when it was in already.
 */
export async function sendMessage(trx: Trx, post: Post): Promise<string | null> {
  const { draft, envelope, today, actor } = post
  const { about, ...rest } = envelope
  const id = newId()
  const row = await trx
    .insertInto('message')
    .values({
      id,
      kind: draft.kind,
      aboutKind: about.kind,
      aboutId: about.id,
      aboutLabel: about.label,
      ...rest,
      reply: draft.reply,
      sentOn: today,
    })
    .onConflict((conflict) => conflict.column('receiptHash').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return null
  await storeContent(trx, id, post)
  const detail = { kind: draft.kind, area: envelope.areaCode, reply: draft.reply }
  await recordEvent(trx, { actor, action: 'inbox.message.sent', kind: 'message', subject: id, detail })
  return id
}

/**
 * Takes the message of the receipt that the transaction holds back: text, answers and sender are erased at once, letters
 * about it as soon as the job runs. Doing it twice does nothing more.
 */
export async function withdrawMessage(
  trx: Trx,
  message: Message,
  { tenant, actor, today }: { tenant: string; actor: string; today: string },
): Promise<void> {
  if (message.body === null) return
  const letters = await trx
    .selectFrom('messageAnswer')
    .select('mailId')
    .where('messageId', '=', message.id)
    .where('mailId', 'is not', null)
    .execute()
  for (const { mailId } of letters) if (mailId) await forgetMail(trx, tenant, mailId)
  await trx.deleteFrom('messageText').where('messageId', '=', message.id).execute()
  await trx
    .insertInto('messageWithdrawal')
    .values({ messageId: message.id, withdrawnOn: today })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await recordErasures(trx, 'message.withdrawn', [message.id])
  await recordEvent(trx, { actor, action: 'inbox.message.withdrawn', kind: 'message', subject: message.id })
}
