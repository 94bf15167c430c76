import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** From which organisation to which, when two of the directory become one. */
interface Way {
  from: string
  to: string
  actor: string
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/**
 * Who asked for both organisations asks for one: what was granted stays open, else what was asked of the kept one. The
 * other is closed as replaced.
 */
async function closeDoubles(trx: Trx, { from, to, actor }: Way): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update claim set closed_at = now(), closed_by = ${actor}, outcome = 'replaced'
    where id in (
      select case when own.granted_at is not null and there.granted_at is null then there.id else own.id end
      from claim as own join claim as there on there.account_id = own.account_id
      where own.organization_id = ${from}::uuid and there.organization_id = ${to}::uuid
        and own.closed_at is null and there.closed_at is null)
    returning id`.execute(trx)
  return idsOf(rows)
}

async function moveOpen(trx: Trx, { from, to }: Way): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update claim set organization_id = ${to}::uuid
    where organization_id = ${from}::uuid and closed_at is null returning id`.execute(trx)
  return idsOf(rows)
}

const CLOSED = 'closed:'

/**
 * Claims of an organisation that was merged into another go along, so that a coordinator judges them and a code gives the
 * role for what was kept. Says what it did, for `moveClaimsBack`. Needs the role `system`.
 */
export async function moveClaims(trx: Trx, way: Way): Promise<string[]> {
  const closed = await closeDoubles(trx, way)
  const moved = await moveOpen(trx, way)
  return [...moved, ...closed.map((id) => CLOSED + id)]
}

/**
 * Gives those claims back to the organisation they were about, and opens again what was closed as a double; what somebody
 * asked anew since stays as it is. Needs the role `system`.
 */
export async function moveClaimsBack(trx: Trx, { from, to }: Way, done: readonly string[]): Promise<void> {
  const moved = done.filter((id) => !id.startsWith(CLOSED))
  const closed = done.filter((id) => id.startsWith(CLOSED)).map((id) => id.slice(CLOSED.length))
  const another = (organization: unknown) => sql`exists (
    select from claim as other where other.account_id = own.account_id and other.closed_at is null
      and other.organization_id = ${organization})`
  await sql`
    update claim as own set organization_id = ${from}::uuid
    where id = any(${moved}::uuid[]) and organization_id = ${to}::uuid
      and (closed_at is not null or not ${another(sql`${from}::uuid`)})`.execute(trx)
  await sql`
    update claim as own set closed_at = null, closed_by = null, outcome = null
    where id = any(${closed}::uuid[]) and outcome = 'replaced' and not ${another(sql`own.organization_id`)}`.execute(
    trx,
  )
}
