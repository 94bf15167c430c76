import { inLang, type Lang } from '../../platform/i18n.ts'
import { type GivenRole, INVITATION_DAYS } from './account.ts'
import { accountPaths } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Facts {
  to: string
  lang: Lang
  /** Name of the site. */
  site: string
  /** Scheme and host of the site. */
  origin: string
  code: string
  /** Key of the attempt: with it the link needs no address. */
  key: string
}

/** A letter to one address. */
interface Letter {
  to: string
  subject: string
  text: string
}

/**
 * The mail with a code. The subject does not hold it: that stands on locked screens and in lists. Its link leads to a page with one button, because scanners of
 * mail follow links too.
 */
export function codeLetter({ to, lang, site, origin, code, key }: Facts): Letter {
  const texts = { nl, en }[lang].letter
  const link = new URL(inLang(lang, accountPaths.confirm), origin)
  link.searchParams.set('poging', key)
  link.searchParams.set('code', code)
  const readable = code.replace(/(\d{4})(\d{4})/, '$1 $2')
  const parts = [
    texts.hello,
    texts.code(site, readable),
    texts.link(link.href),
    texts.notYou,
    texts.never(site),
  ]
  return { to, subject: texts.subject(site), text: `${parts.join('\n\n')}\n` }
}

/** The mail with an invitation. It holds no key: who can sign in with the address finds the invitation there. */
export function invitationLetter({
  to,
  lang,
  site,
  origin,
  role,
  forWhat,
}: Pick<Facts, 'to' | 'lang' | 'site'> & {
  /** Null when the site has no known address: then the letter names none. */
  origin: string | null
  role: GivenRole
  /** Name of the organisation, or of the wijk. */
  forWhat: string | null
}): Letter {
  const texts = { nl, en }[lang].invitationLetter
  const target = `?naar=${encodeURIComponent(inLang(lang, accountPaths.own))}`
  const link = origin === null ? null : new URL(inLang(lang, accountPaths.signIn) + target, origin).href
  const parts = [
    texts.hello,
    texts.invited(site, texts.roles[role], forWhat),
    texts.how(link, to),
    texts.days(INVITATION_DAYS),
    texts.notYou,
  ]
  return { to, subject: texts.subject(site), text: `${parts.join('\n\n')}\n` }
}
