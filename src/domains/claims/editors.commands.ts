import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { accountActor } from '../../platform/db/transaction.ts'
import type { Letter } from '../../platform/mail.ts'
import { giveRole, heldRoles, invite, takeRole, withdrawInvitation } from '../accounts/index.ts'
import { openClaim } from './claim.queries.ts'
import { isNew, ROLE_DAYS } from './claim.ts'
import { editorsOf, openOffers } from './editors.queries.ts'

interface By {
  tenant: string
  actor: string
  account: string
  now: Date
}

/** How many open invitations of one organisation may lie. */
export const MOST_OFFERS = 10

/**
 * Invites a colleague to edit, for as long as one may oneself: nobody gives another more than they have. `full` when too many
 * invitations lie already. The same for an address with and without an account.
 */
export async function inviteEditor(
  trx: Trx,
  { organization, email, open }: { organization: string; email: string; open: number },
  letter: Letter,
  { tenant, actor, account, now }: By,
): Promise<'invited' | 'full'> {
  if (open >= MOST_OFFERS) return 'full'
  const own = (await editorsOf(trx, organization)).find((editor) => editor.account === account)
  const year = addDays(localDay(now), ROLE_DAYS)
  const endsOn = own?.endsOn && own.endsOn < year ? own.endsOn : year
  const offer = { email, role: 'editor' as const, organizationId: organization, areaCode: null, endsOn }
  await invite(trx, offer, letter, { tenant, actor, now })
  return 'invited'
}

/** Takes back an invitation of this organisation that nobody answered yet; false when there is none. */
export async function withdrawOffer(
  trx: Trx,
  { organization, id }: { organization: string; id: string },
  { actor, now }: Pick<By, 'actor' | 'now'>,
): Promise<boolean> {
  const offers = await openOffers(trx, organization, localDay(now))
  return offers.some((offer) => offer.id === id) && withdrawInvitation(trx, id, { actor, now })
}

/**
 * Ends the role of an editor: one’s own, or of a colleague. `new`: who came by a claim to which somebody may still object
 * ends nobody else. `last` is no reason to stay: an organisation may be without editors.
 */
export async function endEditor(
  trx: Trx,
  { organization, role }: { organization: string; role: string },
  { actor, account, now }: By,
): Promise<'ended' | 'new' | 'none'> {
  const editor = (await editorsOf(trx, organization)).find(({ roleId }) => roleId === role)
  if (!editor) return 'none'
  if (editor.account !== account) {
    const claim = await openClaim(trx, account, organization)
    if (claim && isNew(claim, now)) return 'new'
  }
  return (await takeRole(trx, role, { actor, now })) ? 'ended' : 'none'
}

/**
 * Says that one goes on for a year. Only for who came by a claim and still has the role: what an administrator or a colleague
 * gave until a day ends on that day. For the scope of signing in. False when there is nothing to prolong.
 */
export async function renewEditing(
  trx: Trx,
  { organization, account, now }: { organization: string; account: string; now: Date },
): Promise<boolean> {
  const claim = await openClaim(trx, account, organization)
  const held = (await heldRoles(trx, account, localDay(now))).some(
    (each) => each.role === 'editor' && each.organizationId === organization,
  )
  if (!held || !claim?.grantedAt || (claim.objectedAt && !claim.objectionAnsweredAt)) return false
  const endsOn = addDays(localDay(now), ROLE_DAYS)
  const gift = { account, role: 'editor' as const, organizationId: organization, areaCode: null, endsOn }
  await giveRole(trx, gift, { actor: accountActor(account), now })
  return true
}
