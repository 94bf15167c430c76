import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import type { GivenRole } from './account.ts'

/** A role for an account; an editor’s goes with an organisation, a social worker’s may go with a wijk or municipality. */
export interface RoleGift {
  account: string
  role: GivenRole
  organizationId: string | null
  areaCode: string | null
  /** The last day on which it holds; null is until it is taken back. */
  endsOn: string | null
}

interface By {
  actor: string
  now: Date
}

const event = (by: By, action: string, account: string, detail: Record<string, string | null>) => ({
  ...{ actor: by.actor, action, kind: 'account', subject: account, detail },
})

/** Gives a role; false when the account has just this role already. Then only its last day is set anew. */
export async function giveRole(trx: Trx, { account, ...gift }: RoleGift, by: By): Promise<boolean> {
  const { organizationId, areaCode, role, endsOn } = gift
  const same = await trx
    .updateTable('accountRole')
    .set({ endsOn })
    .where('accountId', '=', account)
    .where('role', '=', role)
    .where('organizationId', 'is not distinct from', organizationId)
    .where('areaCode', 'is not distinct from', areaCode)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!same) {
    await trx
      .insertInto('accountRole')
      .values({ id: newId(), accountId: account, ...gift, givenBy: by.actor, givenAt: by.now })
      .execute()
  }
  const action = same ? 'account.role.prolonged' : 'account.role.given'
  await recordEvent(trx, event(by, action, account, { role, organizationId, areaCode, endsOn }))
  return !same
}

/** Takes a role back; it stays as a record of what was. False when it did not hold any more. */
export async function takeRole(trx: Trx, id: string, by: By): Promise<boolean> {
  const taken = await trx
    .updateTable('accountRole')
    .set({ endedAt: by.now, endedBy: by.actor })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .returning(['accountId', 'role'])
    .executeTakeFirst()
  if (!taken) return false
  await recordEvent(trx, event(by, 'account.role.ended', taken.accountId, { role: taken.role }))
  return true
}

/** The account of this address; made when there is none. It can be signed in to with a code to that address alone. */
export async function accountFor(trx: Trx, email: string, by: By): Promise<string> {
  const known = await trx.selectFrom('authUser').select('id').where('email', '=', email).executeTakeFirst()
  if (known) return known.id
  const { id } = await trx
    .insertInto('authUser')
    .values({ email, emailVerified: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvent(trx, event(by, 'account.made', id, {}))
  return id
}
