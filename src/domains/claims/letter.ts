import { formatDate, inLang, type Lang } from '../../platform/i18n.ts'
import type { Claim, ClaimState } from './claim.ts'
import { OBJECTION_DAYS } from './claim.ts'
import { claimPaths } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What every letter about a claim needs. */
export interface LetterFacts {
  to: string
  lang: Lang
  /** Name of the site. */
  site: string
  /** Scheme and host; null when the site has no known address: then the letter names none. */
  origin: string | null
  phone: string | null
  /** Name of the organisation. */
  organization: string
}

interface Letter {
  to: string
  subject: string
  text: string
}

const linkTo = ({ origin, lang }: Pick<LetterFacts, 'origin' | 'lang'>, path: string) =>
  origin === null ? null : new URL(inLang(lang, path), origin).href

const written = (to: string, subject: string, parts: readonly (string | null)[]): Letter => ({
  to,
  // A name from the map stands in it: one line, whatever it holds.
  subject: subject.replace(/\s+/g, ' '),
  text: `${parts.filter((part) => part !== null).join('\n\n')}\n`,
})

/**
 * The mail with a code, to an address of the organisation itself. Its link leads to a page with one button, and works for the
 * account that asked alone.
 */
export function codeLetter(facts: LetterFacts, claim: string, code: string): Letter {
  const { to, lang, site, organization } = facts
  const texts = { nl, en }[lang].codeLetter
  const link = linkTo(facts, `${claimPaths.claim(claim)}?code=${code}`)
  const readable = code.replace(/(\d{4})(\d{4})/, '$1 $2')
  return written(to, texts.subject(site), [
    texts.hello,
    texts.asked(site, organization),
    texts.code(readable),
    link && texts.link(link),
    texts.notYou,
  ])
}

/** The mail to who knew the organisation before, in Dutch: nobody knows what they would rather read. */
export function toldLetter(facts: LetterFacts, claim: Claim, key: string): Letter {
  const { to, lang, site, organization, phone } = facts
  const texts = { nl, en }[lang].toldLetter
  const link = linkTo(facts, claimPaths.object(key))
  const given = claim.grantedAt !== null
  return written(to, texts.subject(site, organization), [
    texts.hello,
    given ? texts.given(site, organization) : texts.asked(site, organization),
    texts.way[claim.way](claim.ownEmail ?? ''),
    given ? texts.limits : null,
    texts.right,
    link ? texts.object(link, OBJECTION_DAYS) : null,
    phone ? texts.call(phone) : link ? null : texts.contact(site),
  ])
}

/** The mail to who asked; null when there is nothing to say yet. */
export function answerLetter(facts: LetterFacts, state: ClaimState, answer: string | null): Letter | null {
  const { to, lang, site, organization } = facts
  const texts = { nl, en }[lang].answerLetter
  const body = {
    granted: () => [texts.granted(organization), texts.how(linkTo(facts, claimPaths.own)), texts.year],
    refused: () => [texts.refused(organization), answer && texts.reason(answer), texts.again],
    suspended: () => [texts.suspended(organization), texts.judged],
  }
  if (state !== 'granted' && state !== 'refused' && state !== 'suspended') return null
  return written(to, texts.subject(site, organization), [texts.hello, ...body[state]()])
}

/** The mail that asks an editor whether she goes on, a while before her role ends on this day. */
export function renewLetter(facts: LetterFacts, endsOn: string): Letter {
  const { to, lang, site, organization } = facts
  const texts = { nl, en }[lang].renewLetter
  return written(to, texts.subject(site, organization), [
    texts.hello,
    texts.ends(organization, formatDate(lang, endsOn)),
    texts.how(linkTo(facts, claimPaths.own)),
    texts.stop,
  ])
}
