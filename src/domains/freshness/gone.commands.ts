import { asSystem } from '../../platform/db/as-system.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Changer, changeItem } from '../directory/index.ts'
import { recordCheck } from './check.commands.ts'
import type { CheckWay, Item } from './check.ts'

/**
 * Somebody said that a thing is no longer there. A coordinator takes it off the map by that; from everybody else it is a
 * proposal that waits for one, so that nothing changes with more rights than who heard it has. False when the map says so
 * already, or the same proposal waits.
 */
export async function sayGone(trx: Trx, item: Item, way: CheckWay, by: Changer): Promise<boolean> {
  const as = by.role === 'coordinator' || by.role === 'worker' ? by.role : 'organization'
  await recordCheck(trx, item, { group: 'existence', role: as, way, outcome: 'gone' }, by)
  const wish = { ...item, group: 'existence' as const, values: { status: 'defunct' as const } }
  const change = () => changeItem(trx, wish, by)
  const done = await (by.role === 'coordinator' ? change() : asSystem(trx, change))
  return done.ok
}
