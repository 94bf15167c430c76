import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Trx } from '../../platform/db/database.ts'
import { followChecks } from '../directory/index.ts'
import { followedOf } from './check.queries.ts'
import type { Check, Item } from './check.ts'

/** Who writes something down, and when. */
export interface Doing {
  actor: string
  now: Date
}

/**
 * Writes down that somebody checked a thing, today unless `on` says another day; the record itself, the search and what
 * is hidden follow. Who may do this as which role is row security: the database refuses the others.
 */
export async function recordCheck(
  trx: Trx,
  item: Item,
  check: Omit<Check, 'on'> & { on?: string },
  { actor, now }: Doing,
): Promise<void> {
  const { group, role, way, outcome, on = localDay(now) } = check
  await trx
    .insertInto('checkRecord')
    .values({
      ...{ itemKind: item.kind, itemId: item.id, fieldGroup: group },
      ...{ checkedOn: on, role, way, outcome, recordedAt: now },
    })
    .execute()
  const detail = { group, role, way, outcome }
  await recordEvent(trx, { actor, action: 'freshness.checked', kind: item.kind, subject: item.id, detail })
  await asSystem(trx, () => follow(trx, item, now))
}

/**
 * Brings one record up to its checks: the day that stands on it, and whether it is shown. What was hidden is shown again
 * as soon as somebody says that any of it is right. True when something changed. Needs the role `system`.
 */
export async function follow(trx: Trx, item: Item, now: Date): Promise<boolean> {
  const { assuredDate, unknown, rightSince } = await followedOf(trx, item)
  if (unknown && rightSince)
    await trx.updateTable('itemUnknown').set({ endedAt: now }).where('id', '=', unknown).execute()
  const shown = unknown === null ? null : rightSince
  return followChecks(trx, { ...item, assuredDate, shown }, localDay(now))
}
