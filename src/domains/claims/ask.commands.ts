import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { newId } from '../../platform/id.ts'
import { addJob } from '../../platform/jobs.ts'
import { type Letter, queueMail } from '../../platform/mail.ts'
import type { Asked } from './asked.ts'
import { DAILY } from './claim.ts'
import { keepCode } from './code.commands.ts'

/** Who asks, for which organisation, and when. Its transaction is one of signing in: a claim ends in a role. */
export interface Asking {
  tenant: string
  account: string
  /** The address of the account. */
  email: string
  organization: string
  lang: Lang
  now: Date
}

const DAY_MS = 86_400_000

async function tooMany(trx: Trx, { account, organization, now }: Asking, ownEmail: string | null) {
  const since = new Date(now.getTime() - DAY_MS)
  const recent = await trx
    .selectFrom('claim')
    .select(['accountId', 'organizationId', 'way', 'ownEmail'])
    .where('askedAt', '>', since)
    .where((row) =>
      row.or([
        row('accountId', '=', account),
        row('organizationId', '=', organization),
        row('ownEmail', '=', ownEmail),
      ]),
    )
    .execute()
  const count = (fits: (row: (typeof recent)[number]) => boolean) => recent.filter(fits).length
  if (count((row) => row.accountId === account) >= DAILY.account) return true
  if (ownEmail === null) return false
  const mailed = count((row) => row.organizationId === organization && row.way === 'mail')
  return mailed >= DAILY.organization || count((row) => row.ownEmail === ownEmail) >= DAILY.address
}

/** What somebody asked before for the same organisation makes room. */
async function replace(trx: Trx, { account, organization, now }: Asking): Promise<void> {
  const replaced = await trx
    .updateTable('claim')
    .set({ closedAt: now, closedBy: accountActor(account), outcome: 'replaced' })
    .where('accountId', '=', account)
    .where('organizationId', '=', organization)
    .where('closedAt', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of replaced) await trx.deleteFrom('claimCode').where('claimId', '=', id).execute()
}

/**
 * Asks to keep an organisation. By mail a code goes out at once, in `letter`; the other ways wait for a coordinator, and the
 * organisation is told. The id of the claim; null when there were too many today.
 */
export async function askClaim(
  trx: Trx,
  asking: Asking,
  { way, ownEmail, reason }: Asked,
  letter: (id: string, code: string) => Letter,
): Promise<string | null> {
  const { tenant, account, email, organization, lang, now } = asking
  if (await tooMany(trx, asking, ownEmail)) return null
  await replace(trx, asking)
  const id = newId()
  const who = { id, accountId: account, email, organizationId: organization }
  await trx
    .insertInto('claim')
    .values({ ...who, way, lang, ownEmail, reason, askedAt: now })
    .execute()
  if (way === 'mail') {
    const code = await keepCode(trx, { id, way }, now)
    await queueMail(trx, tenant, letter(id, code), now, addDays(localDay(now), 1))
  } else await addJob(trx, 'claims.told', { tenant, id }, `claims.told:${id}`)
  await recordEvent(trx, {
    ...{ actor: accountActor(account), action: 'claim.asked', kind: 'account', subject: account },
    detail: { claim: id, organization, way },
  })
  return id
}

/** Takes back what one asked and did not get yet; false when there is nothing to take back. */
export async function withdrawClaim(
  trx: Trx,
  { account, now }: Pick<Asking, 'account' | 'now'>,
  id: string,
): Promise<boolean> {
  const gone = await trx
    .updateTable('claim')
    .set({ closedAt: now, closedBy: accountActor(account), outcome: 'withdrawn' })
    .where('id', '=', id)
    .where('accountId', '=', account)
    .where('closedAt', 'is', null)
    .where('grantedAt', 'is', null)
    .returning('organizationId')
    .executeTakeFirst()
  if (!gone) return false
  await trx.deleteFrom('claimCode').where('claimId', '=', id).execute()
  await recordEvent(trx, {
    ...{ actor: accountActor(account), action: 'claim.withdrawn', kind: 'account', subject: account },
    detail: { claim: id, organization: gone.organizationId },
  })
  return true
}
