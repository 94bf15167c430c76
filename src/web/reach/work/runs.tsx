import type { Handler } from 'hono'
import {
  askRun,
  askStop,
  findingsOf,
  findRun,
  listRuns,
  publishedRun,
  type Run,
  runById,
} from '../../../domains/reach/index.ts'
import { terms } from '../../../domains/taxonomy/index.ts'
import { localDay } from '../../../platform/clock.ts'
import { read, write } from '../../../platform/db/transaction.ts'
import { comeBack } from '../../../platform/http/come-back.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../../platform/http/context.ts'
import { seeOther } from '../../../platform/http/see-other.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES } from '../load.ts'
import { reachPaths } from '../paths.ts'
import { workEn } from './texts.en.ts'
import { workNl } from './texts.nl.ts'
import { RunPage } from './views/run-page.tsx'
import { RunsPage } from './views/runs-page.tsx'

/** Runs on a page: the newest, which is what anybody asks for. */
const SHOWN = 50

export const textsOf = (c: AppContext) => ({ nl: workNl, en: workEn })[c.var.lang]

/** `bereik.rekenen` in docs/policy/access.md: it shows nothing of people, so no second proof is asked. */
const forReckoners = (work: (c: AppContext, who: SignedIn) => Promise<Response>) =>
  forRoles(REACH_ROLES, work, { proof: false })

/** As which role somebody does something: who has both acts as coordinator. */
export const roleOf = (c: AppContext): 'coordinator' | 'adviser' =>
  c.var.scope.roles.includes('coordinator') ? 'coordinator' : 'adviser'

/** Who does something, as which role, now. */
export const doingOf = (c: AppContext, { clock }: Deps) => ({
  ...{ actor: c.var.scope.actor, role: roleOf(c), now: clock.now() },
})

/** The number of a run in the address; 0 for what is no number. */
export const numberIn = (c: AppContext) => {
  const typed = c.req.param('number') ?? ''
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0
}

/** `/werk/bereik`: every computation, and the button for a new one. */
export const runsPage = ({ db, clock }: Deps): Handler<AppEnv> =>
  forReckoners(async (c) => {
    const { lang, scope } = c.var
    const runs = await read(db, scope, (trx) => listRuns(trx, SHOWN))
    const busy = runs.find(({ outcome }) => outcome === null) ?? null
    const body = <RunsPage {...{ lang, texts: textsOf(c), runs, busy, today: localDay(clock.now()) }} />
    return c.var.page({ title: textsOf(c).runs.title, noindex: true, body })
  })

/** Has everything computed for today; when that is busy already, shows how far it is. */
export const askOne = (deps: Deps): Handler<AppEnv> =>
  forReckoners(async (c) => {
    const { scope, tenant } = c.var
    const doing = doingOf(c, deps)
    const run = await write(deps.db, scope, async (trx): Promise<Run | undefined | null> => {
      const id = await askRun(trx, localDay(doing.now), doing, tenant.id)
      return id ? runById(trx, id) : (await listRuns(trx, SHOWN)).find(({ outcome }) => outcome === null)
    })
    return seeOther(c, run ? reachPaths.run(run.number) : reachPaths.runs)
  })

/** `/werk/bereik/:number`: how far it is, or what came of it. */
export const runPage = ({ db, clock }: Deps): Handler<AppEnv> =>
  forReckoners(async (c) => {
    const { lang, scope } = c.var
    const shown = await read(db, scope, async (trx) => {
      const run = await findRun(trx, numberIn(c))
      if (!run) return null
      return {
        run,
        findings: run.outcome === 'done' ? await findingsOf(trx, run.id) : [],
        domains: await terms(trx, 'life_domain'),
        published: await publishedRun(trx),
      }
    })
    if (!shown) return c.notFound()
    const texts = textsOf(c)
    const quiet = c.req.query('stil') !== undefined
    // A page that refreshes itself needs no script; who finds that annoying can turn it off.
    if (shown.run.outcome === null && !quiet) comeBack(c, shown.run.askedAt, clock.now())
    return c.var.page({
      title: texts.run.title(shown.run.number),
      breadcrumb: [{ href: reachPaths.runs, label: texts.runs.title }],
      noindex: true,
      body: <RunPage {...{ lang, texts, quiet, ...shown }} publishes={scope.roles.includes('coordinator')} />,
    })
  })

/** Asks a computation to stop; nothing of it is kept then. */
export const stopOne = (deps: Deps): Handler<AppEnv> =>
  forReckoners(async (c) => {
    const found = await write(deps.db, c.var.scope, async (trx) => {
      const run = await findRun(trx, numberIn(c))
      if (run && run.outcome === null) await askStop(trx, run.id, doingOf(c, deps))
      return run
    })
    return found ? seeOther(c, reachPaths.run(found.number)) : c.notFound()
  })
