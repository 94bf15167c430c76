import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { type Letter, queueMail } from '../../platform/mail.ts'
import { type GivenRole, INVITATION_DAYS } from './account.ts'
import { giveRole } from './roles.commands.ts'

export interface Invitation {
  email: string
  role: Exclude<GivenRole, 'privacy'>
  organizationId: string | null
  areaCode: string | null
  endsOn: string | null
}

interface By {
  tenant: string
  actor: string
  now: Date
}

/** Offers a role to an address and mails it; an open invitation to the same is replaced. Returns its id. */
export async function invite(trx: Trx, invitation: Invitation, letter: Letter, by: By): Promise<string> {
  const { email, role, organizationId, areaCode } = invitation
  await trx
    .updateTable('accountInvitation')
    .set({ answer: 'withdrawn', answeredAt: by.now })
    .where('email', '=', email)
    .where('role', '=', role)
    .where('organizationId', 'is not distinct from', organizationId)
    .where('areaCode', 'is not distinct from', areaCode)
    .where('answer', 'is', null)
    .execute()
  const id = newId()
  const expiresOn = addDays(localDay(by.now), INVITATION_DAYS)
  await trx
    .insertInto('accountInvitation')
    .values({ id, ...invitation, invitedBy: by.actor, invitedAt: by.now, expiresOn })
    .execute()
  await queueMail(trx, by.tenant, letter, by.now, expiresOn)
  await recordEvent(trx, {
    ...{ actor: by.actor, action: 'account.invited', kind: 'invitation', subject: id },
    detail: { role, organizationId, areaCode },
  })
  return id
}

/** Takes an invitation back that nobody answered yet. False when there is none. */
export async function withdrawInvitation(
  trx: Trx,
  id: string,
  { actor, now }: Omit<By, 'tenant'>,
): Promise<boolean> {
  const open = await trx
    .updateTable('accountInvitation')
    .set({ answer: 'withdrawn', answeredAt: now })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!open) return false
  await recordEvent(trx, { actor, action: 'account.invitation.withdrawn', kind: 'invitation', subject: id })
  return true
}

interface Answering {
  id: string
  account: string
  email: string
  now: Date
}

/** Takes or declines an invitation to one’s own address. False when there is none that is open. */
export async function answerInvitation(
  trx: Trx,
  { id, account, email, now }: Answering,
  answer: 'accepted' | 'declined',
): Promise<boolean> {
  const open = await trx
    .updateTable('accountInvitation')
    .set({ answer, answeredAt: now })
    .where('id', '=', id)
    .where('email', '=', email)
    .where('answer', 'is', null)
    .where('expiresOn', '>=', localDay(now))
    .returning(['role', 'organizationId', 'areaCode', 'endsOn', 'invitedBy'])
    .executeTakeFirst()
  if (!open) return false
  const { invitedBy, ...gift } = open
  const actor = accountActor(account)
  await recordEvent(trx, {
    ...{ actor, action: `account.invitation.${answer}`, kind: 'invitation', subject: id },
    detail: { invitedBy },
  })
  if (answer === 'accepted')
    await giveRole(trx, { account, ...gift, role: gift.role as GivenRole }, { actor, now })
  return true
}
