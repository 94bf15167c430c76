import { inLang, type Lang } from '../../platform/i18n.ts'
import type { About } from './message.ts'
import { inboxPaths } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/**
 * The mail with an answer, in the language of the message. It holds the answer itself, so that nobody needs the
 * receipt to read it; and not the receipt, which nobody but the sender has.
 */
export function answerLetter(
  message: { about: About; lang: Lang },
  answer: { body: string; by: string },
  site: string | null,
): { subject: string; text: string } {
  const texts = { nl, en }[message.lang].letter
  const label = message.about.label.replace(/\s+/g, ' ')
  const link = site === null ? null : new URL(inLang(message.lang, inboxPaths.lookup), site).href
  const parts = [
    texts.hello,
    texts.about(label),
    answer.body,
    texts.by(answer.by),
    texts.follow(link),
    texts.erased,
  ]
  return { subject: texts.subject(label), text: `${parts.join('\n\n')}\n` }
}
