import type { Handler } from 'hono'
import { findScenario, removeScenario, renewLink } from '../../../domains/reach/index.ts'
import { write } from '../../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../../platform/http/context.ts'
import { seeOther } from '../../../platform/http/see-other.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES } from '../load.ts'
import { roleOf } from './keep.ts'
import { planPaths } from './paths.ts'
import { numberOf } from './plan.tsx'

const FREE = { proof: false } as const

/** Another link for a plan; shown on the page that it opens. */
export const newLink = (deps: Deps): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const { scope } = c.var
      const doing = { actor: scope.actor, role: roleOf(scope.roles), now: deps.clock.now() }
      const key = await write(deps.db, scope, async (trx) => {
        const plan = await findScenario(trx, numberOf(c.req.param('number')))
        return plan && renewLink(trx, plan, doing)
      })
      return key ? seeOther(c, planPaths.shared(key)) : c.notFound()
    },
    FREE,
  )

/** Takes a plan away, with its link. */
export const endPlan = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const { scope } = c.var
      const gone = await write(db, scope, async (trx) => {
        const plan = await findScenario(trx, numberOf(c.req.param('number')))
        return plan !== null && removeScenario(trx, plan.id, scope.actor)
      })
      return gone ? seeOther(c, `${planPaths.list}?weg=1`) : c.notFound()
    },
    FREE,
  )
