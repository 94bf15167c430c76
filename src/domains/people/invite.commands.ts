import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { formatDate, inLang, type Lang } from '../../platform/i18n.ts'
import { type Letter, queueMail } from '../../platform/mail.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import { makePerson, type NewPerson } from './commands.ts'
import type { Doing } from './consent.commands.ts'
import { inviteEn } from './invite-texts.en.ts'
import { inviteNl } from './invite-texts.nl.ts'
import { ownProfilePath } from './paths.ts'

/** Days that the letter is kept, to find out why it did not arrive. */
const KEEP_DAYS = 7

/** The site that invites, as the letter names it. */
export interface Site {
  tenant: string
  name: string
  /** Scheme and host; null when the site has no known address: then the letter names none. */
  origin: string | null
}

/** For whom a profile was made, and the paper that they signed for it when it is shown already. */
export interface Invited {
  name: string
  lang: Lang
  paper?: { signedOn: string; seenBy: string } | null
}

/** The letter to whom a profile was made for. It holds no key: who can sign in with the address finds the profile there. */
export function inviteLetter(to: string, { name, lang, paper }: Invited, site: Omit<Site, 'tenant'>): Letter {
  const texts = { nl: inviteNl, en: inviteEn }[lang]
  const link = site.origin ? new URL(inLang(lang, ownProfilePath), site.origin).href : null
  const parts = [
    texts.hello(name),
    texts.made(site.name),
    paper ? texts.signed(formatDate(lang, paper.signedOn), paper.seenBy) : texts.hidden,
    ...(link ? [texts.link(to, link)] : [texts.signIn(to)]),
    paper ? texts.notMe : texts.no,
  ]
  return { to, subject: texts.subject(site.name), text: `${parts.join('\n\n')}\n` }
}

/** Puts the letter about a new profile in the outbox. */
export async function mailInvited(
  trx: Trx,
  email: string,
  invited: Invited,
  site: Site,
  now: Date,
): Promise<void> {
  const letter = inviteLetter(email, invited, site)
  await queueMail(trx, site.tenant, letter, now, addDays(localDay(now), KEEP_DAYS))
}

/**
 * Makes a profile that nobody sees and mails its person that it waits. Refused (`known`) when somebody has this address
 * already. For who keeps profiles: `mens.beheren`.
 */
export async function invitePerson(
  trx: Trx,
  { email, lang, values }: { email: string; lang: Lang; values: NewPerson['values'] & { name: string } },
  site: Site,
  doing: Doing,
): Promise<Result<string, 'known'>> {
  const known = await trx
    .selectFrom('personMailbox')
    .select('personId')
    .where('email', '=', email)
    .executeTakeFirst()
  if (known) return no('known')
  const id = await makePerson(trx, { email, values }, doing)
  await mailInvited(trx, email, { name: values.name, lang }, site, doing.now)
  return ok(id)
}
