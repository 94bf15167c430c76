import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { addJob } from '../../platform/jobs.ts'
import { takeRole } from '../accounts/index.ts'
import { type Claim, OBJECTION_DAYS } from './claim.ts'

interface By {
  tenant: string
  actor: string
  now: Date
}

const DAY_MS = 86_400_000

/** The roles that came by this claim: of who asked, and of whom she invited since. */
async function rolesThrough(trx: Trx, { account, organizationId, grantedAt }: Claim): Promise<string[]> {
  const invited = trx
    .selectFrom('accountInvitation')
    .innerJoin('authUser', 'authUser.email', 'accountInvitation.email')
    .select('authUser.id')
    .where('invitedBy', '=', accountActor(account))
    .where('organizationId', '=', organizationId)
    .where('answer', '=', 'accepted')
    .where('answeredAt', '>=', grantedAt)
  const rows = await trx
    .selectFrom('accountRole')
    .select('id')
    .where('role', '=', 'editor')
    .where('organizationId', '=', organizationId)
    .where('endedAt', 'is', null)
    .where((row) => row.or([row('accountId', '=', account), row('accountId', 'in', invited)]))
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Somebody who knew the organisation before says that this is not right. At once the roles that came by the claim end, and
 * invitations that are open are taken back; a coordinator judges. For the scope of signing in: who objects has the key of
 * the letter and no account. False when it is too late, or somebody objected before.
 */
export async function objectTo(trx: Trx, claim: Claim, { tenant, actor, now }: By): Promise<boolean> {
  const since = new Date(now.getTime() - OBJECTION_DAYS * DAY_MS)
  const { id, account, organizationId } = claim
  const objected = await trx
    .updateTable('claim')
    .set({ objectedAt: now, codeEndsAt: null })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .where('objectedAt', 'is', null)
    .where((row) => row.or([row('grantedAt', 'is', null), row('grantedAt', '>', since)]))
    .returning('id')
    .executeTakeFirst()
  if (!objected) return false
  await trx.deleteFrom('claimCode').where('claimId', '=', id).execute()
  if (claim.grantedAt !== null)
    for (const role of await rolesThrough(trx, claim)) await takeRole(trx, role, { actor, now })
  await trx
    .updateTable('accountInvitation')
    .set({ answer: 'withdrawn', answeredAt: now })
    .where('invitedBy', '=', accountActor(account))
    .where('organizationId', '=', organizationId)
    .where('answer', 'is', null)
    .execute()
  await recordEvent(trx, {
    ...{ actor, action: 'claim.objected', kind: 'account', subject: account },
    detail: { claim: id, organization: organizationId },
  })
  await addJob(trx, 'claims.answered', { tenant, id }, `claims.answered:${id}`)
  return true
}
