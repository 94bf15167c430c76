import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { queueMail } from '../../platform/mail.ts'
import type { ContactMessage } from './contact.ts'
import type { ContactTexts } from './contact-texts.nl.ts'
import { contactLetter, copyLetter } from './letter.ts'
import { mailboxOf } from './queries.ts'
import type { Shown } from './visibility.ts'

/** Days that a letter of the form is kept, to find out why it did not arrive. */
const KEEP_DAYS = 7

interface Sending {
  tenant: { id: string; name: string }
  actor: string
  now: Date
  /** Of the letter, and of the copy in the language of the sender. */
  texts: { letter: ContactTexts; copy: ContactTexts }
}

/**
 * Mails a message to somebody who may be seen, and a copy to the sender when they asked. Kept nowhere else: the log says
 * that there was one. False when they have no address. Needs the role `system`.
 */
export async function sendContact(
  trx: Trx,
  to: Shown,
  message: ContactMessage,
  { tenant, actor, now, texts }: Sending,
): Promise<boolean> {
  const email = await mailboxOf(trx, to.id)
  if (!email) return false
  const until = addDays(localDay(now), KEEP_DAYS)
  const letter = contactLetter(to, message, tenant.name, texts.letter)
  await queueMail(trx, tenant.id, { to: email, ...letter }, now, until)
  if (message.reply.how === 'mail' && message.reply.copy) {
    const copy = copyLetter(to, message, tenant.name, texts.copy)
    await queueMail(trx, tenant.id, { to: message.reply.email, ...copy }, now, until)
  }
  await recordEvent(trx, { actor, action: 'person.written-to', kind: 'person', subject: to.id })
  return true
}
