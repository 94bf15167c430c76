import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import { queueMail } from '../../platform/mail.ts'
import { newSecret, secretHash } from '../../platform/secret.ts'
import { claimById } from './claim.queries.ts'
import { type Claim, REMIND_DAYS, stateOf } from './claim.ts'
import { answerLetter, type LetterFacts, renewLetter, toldLetter } from './letter.ts'

interface How {
  tenant: string
  now: Date
  /** Name, address and telephone of the site. */
  site: Omit<LetterFacts, 'to' | 'organization'>
}

const organizationOf = (trx: Trx, id: string) =>
  trx.selectFrom('organization').select(['name', 'email']).where('id', '=', id).executeTakeFirst()

/** Who knew the organisation before: its address on the map, and its editors but for who asked. */
async function knownBefore(
  trx: Trx,
  claim: Claim,
  published: string | null,
  today: string,
): Promise<string[]> {
  const editors = await trx
    .selectFrom('accountRole')
    .innerJoin('authUser', 'authUser.id', 'accountRole.accountId')
    .select('authUser.email')
    .where('role', '=', 'editor')
    .where('organizationId', '=', claim.organizationId)
    .where('accountId', '!=', claim.account)
    .where('endedAt', 'is', null)
    .where((row) => row.or([row('endsOn', 'is', null), row('endsOn', '>=', today)]))
    .execute()
  const addresses = [published, ...editors.map(({ email }) => email)]
  return [...new Set(addresses.flatMap((each) => (each ? [each.toLowerCase()] : [])))]
}

/**
 * Tells who knew the organisation before that somebody asks to keep it, or does from now on, each with the same new key to
 * object with; a key of before works no more. Needs the role `system`. Nothing when it was objected to or closed.
 */
export async function tellOrganization(trx: Trx, id: string, { tenant, now, site }: How): Promise<void> {
  const claim = await claimById(trx, id)
  if (!claim || claim.closedAt || claim.objectedAt) return
  const organization = await organizationOf(trx, claim.organizationId)
  if (!organization) return
  const key = newSecret()
  const addresses = await knownBefore(trx, claim, organization.email, localDay(now))
  await trx
    .updateTable('claim')
    .set({ objectionHash: secretHash(key), told: addresses.length })
    .where('id', '=', id)
    .execute()
  for (const to of addresses) {
    const facts = { ...site, to, organization: organization.name }
    await queueMail(trx, tenant, toldLetter(facts, claim, key), now)
  }
}

/** Mails who asked what became of it. Needs the role `system`. Nothing when there is nothing to say, or the account is gone. */
export async function mailAnswer(trx: Trx, id: string, { tenant, now, site }: How): Promise<void> {
  const claim = await claimById(trx, id)
  if (!claim) return
  const organization = await organizationOf(trx, claim.organizationId)
  const account = await trx
    .selectFrom('authUser')
    .select('email')
    .where('id', '=', claim.account)
    .executeTakeFirst()
  if (!organization || !account) return
  const facts = { ...site, lang: claim.lang, to: account.email, organization: organization.name }
  const letter = answerLetter(facts, stateOf(claim, now), claim.answer)
  if (letter) await queueMail(trx, tenant, letter, now)
}

/** Asks editors who came by a claim whether they go on, once, a month before their role ends. Needs the role `system`. */
export async function remindEditors(trx: Trx, { tenant, now, site }: How): Promise<number> {
  const today = localDay(now)
  const due = await trx
    .selectFrom('claim')
    .innerJoin('accountRole as role', (join) =>
      join
        .onRef('role.accountId', '=', 'claim.accountId')
        .onRef('role.organizationId', '=', 'claim.organizationId'),
    )
    .innerJoin('organization', 'organization.id', 'claim.organizationId')
    .innerJoin('authUser', 'authUser.id', 'claim.accountId')
    .select(['claim.id', 'claim.lang', 'authUser.email', 'organization.name', 'role.endsOn'])
    .where('role.role', '=', 'editor')
    .where('role.endedAt', 'is', null)
    .where('role.endsOn', '>=', today)
    .where('role.endsOn', '<=', addDays(today, REMIND_DAYS))
    .where('claim.grantedAt', 'is not', null)
    .where('claim.closedAt', 'is', null)
    .where((row) => row('claim.remindedFor', 'is distinct from', row.ref('role.endsOn')))
    .execute()
  for (const { id, lang, email, name, endsOn } of due) {
    await trx.updateTable('claim').set({ remindedFor: endsOn }).where('id', '=', id).execute()
    const facts = { ...site, lang: lang as Lang, to: email, organization: name }
    await queueMail(trx, tenant, renewLetter(facts, String(endsOn)), now)
  }
  return due.length
}
