import { type Asked, type Looked, recordLooks } from '../../domains/people/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { askedBy } from './asked.ts'

/** What was found for a page, and whom it shows. */
export interface Found<T> {
  data: T
  looked: readonly Looked[]
}

/**
 * Reads people for a page. When a colleague asks, who was shown to them beyond what everybody sees is written down in the
 * same transaction: without that row the page is not made.
 */
export function looking<T>(
  c: AppContext,
  deps: Deps,
  work: (trx: Trx, asked: Asked) => Promise<Found<T>>,
): Promise<T> {
  const asked = askedBy(c, deps)
  const { scope } = c.var
  if (asked.audience === 'public') return read(deps.db, scope, async (trx) => (await work(trx, asked)).data)
  const role = scope.roles.includes('coordinator') ? 'coordinator' : 'worker'
  return write(deps.db, scope, async (trx) => {
    const { data, looked } = await work(trx, asked)
    await recordLooks(trx, looked, { actor: scope.actor, role, today: asked.today })
    return data
  })
}
