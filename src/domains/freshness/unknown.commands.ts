import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { asSystem } from '../../platform/db/as-system.ts'
import type { Trx } from '../../platform/db/database.ts'
import { followChecks } from '../directory/index.ts'
import type { Doing } from './check.commands.ts'
import type { Item } from './check.ts'
import { areaOfItem, wasCalled } from './unknown.queries.ts'

/**
 * Takes something off the map because nobody knows whether it is still there. Not before somebody tried to call: false then,
 * and when it is hidden already. It counts as unknown, and the first “klopt nog” shows it again. Needs the role
 * `coordinator`, `operator` or `system`.
 */
export async function hideUnknown(trx: Trx, item: Item, { actor, now }: Doing): Promise<boolean> {
  if (!(await wasCalled(trx, item))) return false
  const area = await areaOfItem(trx, item)
  const row = await trx
    .insertInto('itemUnknown')
    .values({ itemKind: item.kind, itemId: item.id, ...area, since: now })
    .onConflict((on) => on.columns(['itemKind', 'itemId']).where('endedAt', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await recordEvent(trx, { actor, action: 'freshness.hidden', kind: item.kind, subject: item.id })
  await asSystem(trx, () => followChecks(trx, { ...item, assuredDate: null, shown: false }, localDay(now)))
  return true
}
