import type { Trx } from '../../platform/db/database.ts'
import type { GivenRole, HeldRole, OpenInvitation, OwnSession } from './account.ts'

/** The roles of an account that hold on this day. */
export async function heldRoles(trx: Trx, account: string, today: string): Promise<HeldRole[]> {
  const rows = await trx
    .selectFrom('accountRole')
    .select(['id', 'role', 'organizationId', 'areaCode', 'endsOn'])
    .where('accountId', '=', account)
    .where('endedAt', 'is', null)
    .where((where) => where.or([where('endsOn', 'is', null), where('endsOn', '>=', today)]))
    .orderBy('role')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as GivenRole }))
}

/** When this session gave a second proof; null when it never did. */
export async function provedAt(trx: Trx, session: string): Promise<Date | null> {
  const row = await trx
    .selectFrom('sessionProof')
    .select('provedAt')
    .where('sessionId', '=', session)
    .executeTakeFirst()
  return row?.provedAt ?? null
}

/** The living sessions of an account, the newest first. */
export async function sessionsOf(trx: Trx, account: string, now: Date): Promise<OwnSession[]> {
  const rows = await trx
    .selectFrom('authSession')
    .select(['id', 'userAgent', 'createdAt', 'updatedAt'])
    .where('userId', '=', account)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    ...{ id, device: userAgent ?? '' },
    ...{ startedAt: createdAt, usedAt: updatedAt },
  }))
}

/** The invitations to an address that can still be answered. */
export async function invitationsOf(trx: Trx, email: string, today: string): Promise<OpenInvitation[]> {
  const rows = await trx
    .selectFrom('accountInvitation')
    .select(['id', 'role', 'organizationId', 'areaCode', 'endsOn', 'expiresOn'])
    .where('email', '=', email)
    .where('answer', 'is', null)
    .where('expiresOn', '>=', today)
    .orderBy('invitedAt')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as GivenRole }))
}

export interface AccountRow {
  id: string
  email: string
  createdOn: Date
  held: HeldRole[]
}

/** All accounts with the roles that hold today, by address. */
export async function listAccounts(trx: Trx, today: string): Promise<AccountRow[]> {
  const accounts = await trx
    .selectFrom('authUser')
    .select(['id', 'email', 'createdAt'])
    .orderBy('email')
    .execute()
  const roles = await trx
    .selectFrom('accountRole')
    .select(['id', 'accountId', 'role', 'organizationId', 'areaCode', 'endsOn'])
    .where('endedAt', 'is', null)
    .where((where) => where.or([where('endsOn', 'is', null), where('endsOn', '>=', today)]))
    .orderBy('role')
    .execute()
  const held = Map.groupBy(roles, ({ accountId }) => accountId)
  return accounts.map(({ id, email, createdAt }) => ({
    ...{ id, email, createdOn: createdAt },
    held: (held.get(id) ?? []).map(({ accountId: _, ...role }) => ({
      ...role,
      role: role.role as GivenRole,
    })),
  }))
}

/** The account of an address, when there is one. */
export async function accountOf(trx: Trx, email: string): Promise<string | null> {
  const row = await trx.selectFrom('authUser').select('id').where('email', '=', email).executeTakeFirst()
  return row?.id ?? null
}
