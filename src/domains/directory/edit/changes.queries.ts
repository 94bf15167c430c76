import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { isId } from '../../../platform/id.ts'
import type { AnyValue, FieldGroup, ItemKind } from './item.ts'
import type { ChangerRole } from './risk.ts'

export type ChangeState = 'applied' | 'waiting' | 'refused' | 'undone' | 'replaced'

/** One change of one part of one item: a version. */
export interface ItemChange {
  id: string
  /** Later changes have higher numbers. */
  number: number
  kind: ItemKind
  itemId: string
  /** What the item is called now; null when who asks may not see it. */
  itemName: string | null
  group: FieldGroup
  before: AnyValue
  after: AnyValue
  state: ChangeState
  changedAt: Date
  role: ChangerRole
  accountId: string | null
  organization: { id: string; name: string } | null
  decidedAt: Date | null
  decidedRole: ChangerRole | null
  /** Why it was refused. */
  reason: string | null
  /** The change whose old values it put back. */
  undoes: string | null
  /** It gives the part back to the source. */
  letsGo: boolean
  /** It shows a thing that somebody made by hand, for the first time. */
  makes: boolean
}

interface Row extends Omit<ItemChange, 'organization'> {
  organizationId: string | null
  organizationName: string | null
}

async function changesWhere(trx: Trx, condition: RawBuilder<unknown>): Promise<ItemChange[]> {
  const { rows } = await sql<Row>`
    select change.id, change.number, change.kind, change.item_id, change.field_group as "group", change.before,
      change.after, change.state, change.changed_at, change.role, change.account_id, change.decided_at,
      change.decided_role, change.reason, change.undoes, change.lets_go, change.makes, organization.id as organization_id,
      organization.name as organization_name,
      case change.kind when 'service' then (select name from service where id = change.item_id)
        when 'location' then (select name from location where id = change.item_id)
        else (select name from organization as own where own.id = change.item_id) end as item_name
    from item_change as change left join organization on organization.id = change.organization_id
    ${condition}`.execute(trx)
  return rows.map(({ organizationId, organizationName, ...row }) => ({
    ...row,
    organization:
      organizationId && organizationName !== null ? { id: organizationId, name: organizationName } : null,
  }))
}

/** One change; null when there is none, or none that this transaction may see. */
export async function changeOf(trx: Trx, id: string): Promise<ItemChange | null> {
  if (!isId(id)) return null
  return (await changesWhere(trx, sql`where change.id = ${id}::uuid`))[0] ?? null
}

/** The versions of an item, the newest first, at most a hundred. */
export function changesOf(trx: Trx, { kind, id }: { kind: ItemKind; id: string }): Promise<ItemChange[]> {
  return changesWhere(
    trx,
    sql`where change.kind = ${kind} and change.item_id = ${id}::uuid order by change.number desc limit 100`,
  )
}

/** What waits for a coordinator, the longest first. */
export function waitingChanges(
  trx: Trx,
  { offset = 0, limit = 50 }: { offset?: number; limit?: number } = {},
): Promise<ItemChange[]> {
  return changesWhere(
    trx,
    sql`where change.state = 'waiting' order by change.number limit ${limit} offset ${offset}`,
  )
}

/** How many changes wait, and since when the oldest does. */
export async function countWaitingChanges(trx: Trx): Promise<{ count: number; since: Date | null }> {
  const { rows } = await sql<{ count: number; since: Date | null }>`
    select count(*) as count, min(changed_at) as since from item_change where state = 'waiting'`.execute(trx)
  return rows[0] ?? { count: 0, since: null }
}

/** A part of an item that is kept by hand: imports leave it alone. */
export interface KeptGroup {
  group: FieldGroup
  /** Calendar day of the last change by hand. */
  since: string
  role: ChangerRole
  /** What the source said last. */
  sourceValue: AnyValue
  /** The source says something else than what stands now. */
  differs: boolean
}

/** What of an item is kept by hand. */
export async function keptGroups(
  trx: Trx,
  { kind, id }: { kind: ItemKind; id: string },
): Promise<KeptGroup[]> {
  const { rows } = await sql<KeptGroup>`
    select field_group as "group", since, role, source_value, differs from item_kept
    where kind = ${kind} and item_id = ${id}::uuid order by field_group`.execute(trx)
  return rows
}
