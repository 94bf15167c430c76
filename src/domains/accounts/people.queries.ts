import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { GivenRole, HeldRole } from './account.ts'

/** An account, as who looks after accounts sees it. Needs the scope of signing in. */
export interface AccountLine {
  id: string
  email: string
  createdAt: Date
  /** When a session was last used; null when there is none any more, which is after a week. */
  seenAt: Date | null
  /** Whether there is an app, a passkey or a code on paper to prove oneself with. */
  proof: boolean
  /** The roles that were not taken back: those that hold, and those whose last day is past. */
  held: readonly HeldRole[]
}

/** What to look for. */
export interface AccountFilter {
  /** A part of the address. */
  search: string
  role: GivenRole | 'passed' | null
}

const escaped = (text: string) => text.toLowerCase().replace(/[\\%_]/g, '\\$&')

function matching({ search, role }: AccountFilter, today: string) {
  const holds = sql`ended_at is null and account_id = auth_user.id`
  const wanted =
    role === null
      ? sql`true`
      : role === 'passed'
        ? sql`exists (select from account_role where ${holds} and ends_on < ${today})`
        : sql`exists (select from account_role where ${holds} and role = ${role} and (ends_on is null or ends_on >= ${today}))`
  return sql`from auth_user where email like ${`%${escaped(search)}%`} and ${wanted}`
}

/** The columns of an account; in one place for the list and for the page of one. */
const columns = sql`id, email, created_at,
  (select max(updated_at) from auth_session where user_id = auth_user.id) as seen_at,
  exists (select from account_app where account_id = auth_user.id and confirmed_at is not null)
    or exists (select from auth_passkey where user_id = auth_user.id)
    or exists (select from account_recovery_code where account_id = auth_user.id and used_at is null) as proof`

async function withRoles(trx: Trx, rows: readonly Omit<AccountLine, 'held'>[]): Promise<AccountLine[]> {
  if (rows.length === 0) return []
  const roles = await trx
    .selectFrom('accountRole')
    .select(['id', 'accountId', 'role', 'organizationId', 'areaCode', 'endsOn'])
    .where(
      'accountId',
      'in',
      rows.map(({ id }) => id),
    )
    .where('endedAt', 'is', null)
    .orderBy('role')
    .execute()
  const held = Map.groupBy(roles, ({ accountId }) => accountId)
  return rows.map((row) => ({
    ...row,
    held: (held.get(row.id) ?? []).map(({ accountId: _, ...role }) => ({
      ...role,
      role: role.role as GivenRole,
    })),
  }))
}

/** A page of the accounts that fit, by address, and how many there are. */
export async function findAccounts(
  trx: Trx,
  filter: AccountFilter,
  { today, limit, offset }: { today: string; limit: number; offset: number },
): Promise<{ total: number; rows: AccountLine[] }> {
  const from = matching(filter, today)
  const counted = await sql<{ count: number }>`select count(*) as count ${from}`.execute(trx)
  const { rows } = await sql<Omit<AccountLine, 'held'>>`
    select ${columns} ${from} order by email limit ${limit} offset ${offset}`.execute(trx)
  return { total: Number(counted.rows[0]?.count ?? 0), rows: await withRoles(trx, rows) }
}

/** These accounts, by address; an id that is none is left out. */
export async function accountsById(trx: Trx, ids: readonly string[]): Promise<AccountLine[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Omit<AccountLine, 'held'>>`
    select ${columns} from auth_user where id = any(${ids}::uuid[]) order by email`.execute(trx)
  return withRoles(trx, rows)
}

/** An invitation that nobody answered yet, with its address. */
export interface SentInvitation {
  id: string
  email: string
  role: GivenRole
  organizationId: string | null
  areaCode: string | null
  endsOn: string | null
  expiresOn: string
}

/** The invitations that can still be answered, the newest first. */
export async function openInvitations(trx: Trx, today: string): Promise<SentInvitation[]> {
  const rows = await trx
    .selectFrom('accountInvitation')
    .select(['id', 'email', 'role', 'organizationId', 'areaCode', 'endsOn', 'expiresOn'])
    .where('answer', 'is', null)
    .where('expiresOn', '>=', today)
    .orderBy('invitedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as GivenRole }))
}
