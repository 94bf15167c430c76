import type { Handler } from 'hono'
import { countWaiting, newlyGranted, waitingClaims } from '../../domains/claims/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { forRoles } from '../desk/for-roles.ts'
import { Queue } from './views/queue.tsx'
import { textsOf } from './words.ts'

/** Who judges claims: `claim.beslissen` in docs/policy/access.md. */
export const JUDGES = ['coordinator'] as const

const PAGE = 25

/** What waits for a coordinator, and what was granted a short while ago. */
export function queuePage({ db, clock }: Deps): Handler<AppEnv> {
  return forRoles(JUDGES, async (c, { account: judge }) => {
    const now = clock.now()
    const { queue: texts } = textsOf(c)
    const asked = Number(c.req.query('pagina') ?? 1)
    const shown = await read(db, c.var.scope, async (trx) => {
      const { count } = await countWaiting(trx, now, judge)
      const pages = Math.max(1, Math.ceil(count / PAGE))
      const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
      const waiting = await waitingClaims(trx, now, { judge, offset: (page - 1) * PAGE, limit: PAGE })
      return { pages, page, waiting, granted: page === 1 ? await newlyGranted(trx, now, PAGE) : [] }
    })
    const body = <Queue lang={c.var.lang} texts={texts} now={now} {...shown} />
    return c.var.page({ title: texts.title, noindex: true, body })
  })
}
