import { authScope } from '../../domains/accounts/index.ts'
import { renewEditing } from '../../domains/claims/index.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Deps } from '../../platform/http/context.ts'
import { backTo, forEditors } from './organization.tsx'

/** Says that one goes on for a year. */
export const renew = (deps: Deps) =>
  forEditors(deps, async (c, { account }, { id: organization }) => {
    const scope = authScope(c.var.tenant, account)
    const going = { organization, account, now: deps.clock.now() }
    const done = await write(deps.db, scope, (trx) => renewEditing(trx, going))
    return done ? backTo(c, organization, 'verlengd') : c.notFound()
  })
