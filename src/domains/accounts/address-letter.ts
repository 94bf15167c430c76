import type { Lang } from '../../platform/i18n.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Facts {
  to: string
  lang: Lang
  /** Name of the site. */
  site: string
}

interface Letter {
  to: string
  subject: string
  text: string
}

const textOf = (parts: readonly string[]) => `${parts.join('\n\n')}\n`

/** To the new address: the code. Without a link: it is typed in the session that asked for it, and nowhere else. */
export function newAddressLetter({ to, lang, site, code }: Facts & { code: string }): Letter {
  const { letter, addressLetter: texts } = { nl, en }[lang]
  const readable = code.replace(/(\d{4})(\d{4})/, '$1 $2')
  return {
    ...{ to, subject: texts.newSubject(site) },
    text: textOf([letter.hello, texts.code(site, readable), texts.notYou, letter.never(site)]),
  }
}

/** To an address that has an account already: its owner learns that somebody tried. */
export function takenAddressLetter({ to, lang, site }: Facts): Letter {
  const { letter, addressLetter: texts } = { nl, en }[lang]
  return { to, subject: texts.newSubject(site), text: textOf([letter.hello, texts.taken(site)]) }
}

/** To the old address: it is no longer the address of the account. */
export function oldAddressLetter({ to, lang, site, phone }: Facts & { phone: string | null }): Letter {
  const { letter, addressLetter: texts } = { nl, en }[lang]
  return {
    ...{ to, subject: texts.oldSubject(site) },
    text: textOf([letter.hello, texts.changed(site), texts.notYouChanged(site, phone)]),
  }
}
