import type { Changer, FieldGroup, Item } from '../../domains/directory/index.ts'
import { recordCheck } from '../../domains/freshness/index.ts'
import type { Trx } from '../../platform/db/database.ts'

/**
 * Who changes a part has looked at it: that counts as a check of that part. Whether it is there at all is no check of what
 * it says; what it is about and for whom is not checked by calling.
 */
export async function recordChanged(
  trx: Trx,
  { kind, id }: Pick<Item, 'kind' | 'id'>,
  group: FieldGroup,
  { actor, role, now }: Changer,
): Promise<void> {
  if (group === 'existence' || group === 'themes' || group === 'areas' || group === 'ages') return
  const as = role === 'coordinator' ? 'coordinator' : 'organization'
  await recordCheck(trx, { kind, id }, { group, role: as, way: 'site', outcome: 'changed' }, { actor, now })
}
