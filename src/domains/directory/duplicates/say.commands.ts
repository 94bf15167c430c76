import { recordEvent } from '../../../platform/audit.ts'
import { localDay } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Changer, ItemKind } from '../edit/index.ts'

/** Remembers that two things are not the same, so that nobody is asked again. */
export async function sayDistinct(
  trx: Trx,
  kind: ItemKind,
  ids: readonly [string, string],
  by: Changer,
): Promise<void> {
  const [oneId = '', otherId = ''] = ids.toSorted()
  await trx
    .insertInto('itemDistinct')
    .values({ kind, oneId, otherId, saidOn: localDay(by.now), role: by.role })
    .onConflict((on) => on.doNothing())
    .execute()
  const detail = { other: otherId, role: by.role }
  await recordEvent(trx, { actor: by.actor, action: 'directory.item.distinct', kind, subject: oneId, detail })
}
