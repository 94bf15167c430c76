import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { TODAY } from '../../platform/db/local-day.ts'

/** From which organisation to which, when two of the directory become one. */
interface Way {
  from: string
  to: string
  actor: string
}

async function tell(trx: Trx, accounts: readonly string[], { from, to, actor }: Way): Promise<void> {
  for (const account of new Set(accounts))
    await recordEvent(trx, {
      ...{ actor, action: 'account.role.moved', kind: 'account', subject: account, detail: { from, to } },
    })
}

/** A role for the kept organisation whose day has passed counts for nothing, and may not stand in the way of one that holds. */
async function endRunOut(trx: Trx, { from, to, actor }: Way): Promise<void> {
  await sql`
    update account_role as there set ended_at = now(), ended_by = ${actor}
    from account_role as own
    where there.organization_id = ${to}::uuid and there.ended_at is null
      and there.ends_on < ${TODAY}
      and own.organization_id = ${from}::uuid and own.ended_at is null
      and own.account_id = there.account_id and own.role = there.role`.execute(trx)
}

/**
 * Editors of an organisation that was merged into another keep that one. Who does so already, gets nothing twice. Ids of
 * the roles that changed. Needs the role `system`.
 */
export async function moveEditors(trx: Trx, way: Way): Promise<string[]> {
  await endRunOut(trx, way)
  const { rows } = await sql<{ id: string; accountId: string }>`
    update account_role as own set organization_id = ${way.to}::uuid
    where organization_id = ${way.from}::uuid and ended_at is null and not exists (
      select from account_role as there where there.account_id = own.account_id and there.role = own.role
        and there.organization_id = ${way.to}::uuid and there.ended_at is null)
    returning own.id, own.account_id`.execute(trx)
  await tell(
    trx,
    rows.map(({ accountId }) => accountId),
    way,
  )
  return rows.map(({ id }) => id)
}

/**
 * Gives those roles back to the organisation they were for; a role that ended since stays ended, and who got that role anew
 * keeps the new one.
 */
export async function moveEditorsBack(trx: Trx, way: Way, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ accountId: string }>`
    update account_role as own set organization_id = ${way.from}::uuid
    where id = any(${[...ids]}::uuid[]) and organization_id = ${way.to}::uuid
      and (ended_at is not null or not exists (
        select from account_role as there where there.account_id = own.account_id and there.role = own.role
          and there.organization_id = ${way.from}::uuid and there.ended_at is null))
    returning account_id`.execute(trx)
  await tell(
    trx,
    rows.map(({ accountId }) => accountId),
    { ...way, from: way.to, to: way.from },
  )
}
