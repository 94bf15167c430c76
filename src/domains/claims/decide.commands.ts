import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { addJob } from '../../platform/jobs.ts'
import type { Claim } from './claim.ts'
import { giveEditing, grant } from './grant.commands.ts'
import type { Verdict } from './verdict.ts'

interface By {
  tenant: string
  actor: string
  now: Date
}

async function refuse(
  trx: Trx,
  { id, account, organizationId }: Claim,
  answer: string,
  by: By,
): Promise<boolean> {
  const { tenant, actor, now } = by
  const refused = await trx
    .updateTable('claim')
    .set({ closedAt: now, closedBy: actor, outcome: 'refused', answer })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    // What was granted is only refused after somebody objected; else the role of an editor is ended, as any other.
    .where((row) =>
      row.or([
        row('grantedAt', 'is', null),
        row.and([row('objectedAt', 'is not', null), row('objectionAnsweredAt', 'is', null)]),
      ]),
    )
    .returning('id')
    .executeTakeFirst()
  if (!refused) return false
  await trx.deleteFrom('claimCode').where('claimId', '=', id).execute()
  await recordEvent(trx, {
    ...{ actor, action: 'claim.refused', kind: 'account', subject: account },
    detail: { claim: id, organization: organizationId, role: 'coordinator' },
  })
  await addJob(trx, 'claims.answered', { tenant, id }, `claims.answered:${id}`)
  return true
}

/** The objection is answered; whether there was one to answer. */
async function answerObjection(trx: Trx, id: string, now: Date): Promise<boolean> {
  const answered = await trx
    .updateTable('claim')
    .set({ objectionAnsweredAt: now })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .where('objectedAt', 'is not', null)
    .where('objectionAnsweredAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return answered !== undefined
}

/** Decides a claim that waits, or one to which somebody objected. False when somebody else just did, or nothing waits. */
export async function decideClaim(trx: Trx, claim: Claim, verdict: Verdict, by: By): Promise<boolean> {
  if (!verdict.grant) return refuse(trx, claim, verdict.answer, by)
  const answered = await answerObjection(trx, claim.id, by.now)
  if (claim.grantedAt === null) return grant(trx, claim, by)
  if (answered) await giveEditing(trx, claim, by)
  return answered
}
