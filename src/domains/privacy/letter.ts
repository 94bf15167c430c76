import { inLang, type Lang } from '../../platform/i18n.ts'
import { ownDataPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Facts {
  to: string
  lang: Lang
  /** Name of the site. */
  site: string
  /** Scheme and host; null when the site has no known address: then the letter names none. */
  origin: string | null
}

/** The mail that there is an answer. Not what was asked or answered: mail can be read by others. */
export function answerLetter({ to, lang, site, origin }: Facts): {
  to: string
  subject: string
  text: string
} {
  const texts = { nl, en }[lang].letter
  const link = origin === null ? null : new URL(inLang(lang, ownDataPath), origin).href
  return {
    to,
    subject: texts.subject(site),
    text: `${[texts.hello, texts.body, texts.how(link)].join('\n\n')}\n`,
  }
}
