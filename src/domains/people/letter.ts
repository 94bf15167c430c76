import { CHANNELS } from './channels.ts'
import type { ContactMessage } from './contact.ts'
import type { ContactTexts } from './contact-texts.nl.ts'
import type { Shown } from './visibility.ts'

interface Words {
  subject: string
  text: string
}

const paragraphs = (...parts: string[]) => `${parts.join('\n\n')}\n`

/** The letter to the person. What somebody typed stands in its text only, never in a header. */
export function contactLetter(
  to: Shown,
  { name, body, reply }: ContactMessage,
  site: string,
  { letter }: ContactTexts,
): Words {
  const answer = reply.how === 'mail' ? letter.answerTo(reply.email) : letter.call(reply.phone)
  return {
    subject: reply.how === 'mail' ? letter.subject(site) : letter.callSubject(site),
    text: paragraphs(letter.opening(CHANNELS.letter(to)), letter.from(name), body, answer, letter.erase),
  }
}

/** What the sender gets of it, when they asked. */
export function copyLetter(
  to: Shown,
  { body }: ContactMessage,
  site: string,
  { letter }: ContactTexts,
): Words {
  return {
    subject: letter.copySubject(site),
    text: paragraphs(letter.copyFrom(CHANNELS.letter(to)), body),
  }
}
