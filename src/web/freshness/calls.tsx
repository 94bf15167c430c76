import type { Handler } from 'hono'
import {
  callList,
  checkedItem,
  countCalls,
  freshnessPaths,
  hideUnknown,
  type Item,
  recordCheck,
  sayGone,
} from '../../domains/freshness/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { inLang } from '../../platform/i18n.ts'
import { isId } from '../../platform/id.ts'
import { forRoles } from '../desk/for-roles.ts'
import { textsOf } from './key.tsx'
import { CallsPage } from './views/calls.tsx'

/** With four buttons each, as many as keep the page light. */
const PAGE = 12
/** Who calls: `belijst.bellen` in docs/policy/access.md. */
export const CALL_ROLES = ['worker', 'coordinator'] as const
const KINDS = ['service', 'location', 'organization'] as const

/** What can come of a call. */
type Outcome = 'klopt' | 'geen-gehoor' | 'weg' | 'verberg'

/** As whom somebody calls: who has both roles calls as a coordinator. */
function callerOf(c: AppContext, { clock }: Deps, { account }: SignedIn) {
  const coordinates = c.var.scope.roles.includes('coordinator')
  const role = coordinates ? ('coordinator' as const) : ('worker' as const)
  return { actor: c.var.scope.actor, account, role, now: clock.now() }
}
type Caller = ReturnType<typeof callerOf>

/** Whom to call, the longest due first. */
export function callsPage({ db, clock }: Deps): Handler<AppEnv> {
  return forRoles(
    CALL_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const today = localDay(clock.now())
      const asked = Number(c.req.query('pagina') ?? 1)
      const shown = await read(db, scope, async (trx) => {
        const count = await countCalls(trx, today)
        const pages = Math.max(1, Math.ceil(count.count / PAGE))
        const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
        return {
          count,
          pages,
          page,
          rows: await callList(trx, today, { offset: (page - 1) * PAGE, limit: PAGE }),
        }
      })
      const { calls: texts } = textsOf(c)
      const words = Object.entries(texts.done).find(([key]) => key === c.req.query('gedaan'))
      const coordinates = scope.roles.includes('coordinator')
      const body = <CallsPage {...{ lang, texts, coordinates, done: words?.[1] ?? null }} {...shown} />
      return c.var.page({ title: texts.title, noindex: true, body })
    },
    { proof: false },
  )
}

/** Writes down what came of a call; the word for what was done. */
async function act(trx: Trx, item: Item, outcome: Outcome, by: Caller): Promise<string> {
  const check = { role: by.role, way: 'phone' as const }
  if (outcome === 'verberg') return (await hideUnknown(trx, item, by)) ? 'verborgen' : 'niet-gebeld'
  if (outcome === 'klopt') await recordCheck(trx, item, { ...check, group: 'all', outcome: 'ok' }, by)
  if (outcome === 'geen-gehoor')
    await recordCheck(trx, item, { ...check, group: 'all', outcome: 'no_answer' }, by)
  if (outcome === 'weg') await sayGone(trx, item, 'phone', by)
  return outcome
}

const OUTCOMES: readonly Outcome[] = ['klopt', 'geen-gehoor', 'weg', 'verberg']

/** Takes the outcome of one call. Hiding is for coordinators, and only after somebody called. */
export function call(deps: Deps): Handler<AppEnv> {
  return forRoles(
    CALL_ROLES,
    async (c, who) => {
      const [kind, id] = [KINDS.find((each) => each === c.req.param('kind')), c.req.param('id') ?? '']
      const { uitkomst } = await readForm(c)
      const by = callerOf(c, deps, who)
      const outcome = OUTCOMES.find((each) => each === uitkomst)
      if (!kind || !isId(id) || !outcome) return c.notFound()
      if (outcome === 'verberg' && by.role !== 'coordinator') return c.notFound()
      const done = await write(deps.db, c.var.scope, async (trx) => {
        const item = await checkedItem(trx, { kind, id })
        return item && act(trx, { kind, id }, outcome, by)
      })
      if (!done) return c.notFound()
      return c.redirect(`${inLang(c.var.lang, freshnessPaths.calls)}?gedaan=${done}`, 303)
    },
    { proof: false },
  )
}
