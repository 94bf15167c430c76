import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { addJob } from '../../platform/jobs.ts'
import { giveRole } from '../accounts/index.ts'
import { type Claim, ROLE_DAYS } from './claim.ts'

interface By {
  tenant: string
  actor: string
  now: Date
}

type Wanted = Pick<Claim, 'id' | 'account' | 'organizationId'>

const giftOf = ({ account, organizationId }: Wanted, now: Date) => ({
  ...{ account, organizationId, role: 'editor' as const, areaCode: null },
  endsOn: addDays(localDay(now), ROLE_DAYS),
})

/** Gives the role of a claim, for a year. Both who asked and the organisation get a letter. */
export async function giveEditing(trx: Trx, claim: Wanted, { tenant, actor, now }: By): Promise<void> {
  const { id, account } = claim
  await giveRole(trx, giftOf(claim, now), { actor, now })
  await recordEvent(trx, {
    ...{ actor, action: 'claim.granted', kind: 'account', subject: account },
    detail: { claim: id, organization: claim.organizationId },
  })
  await addJob(trx, 'claims.told', { tenant, id }, `claims.told:${id}`)
  await addJob(trx, 'claims.answered', { tenant, id }, `claims.answered:${id}`)
}

/** Grants a claim that was not granted or closed yet; false when it was. */
export async function grant(trx: Trx, claim: Wanted, by: By): Promise<boolean> {
  const granted = await trx
    .updateTable('claim')
    .set({ grantedAt: by.now, grantedBy: by.actor, codeEndsAt: null })
    .where('id', '=', claim.id)
    .where('grantedAt', 'is', null)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!granted) return false
  await trx.deleteFrom('claimCode').where('claimId', '=', claim.id).execute()
  await giveEditing(trx, claim, by)
  return true
}
