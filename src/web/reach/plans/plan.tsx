import type { Handler } from 'hono'
import {
  findScenario,
  holdingScenario,
  lastDone,
  listScenarios,
  runById,
  type Scenario,
  scenarioByKey,
} from '../../../domains/reach/index.ts'
import { localDay } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { read, type Scope } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { originOf } from '../../../platform/http/origin.ts'
import { inLang } from '../../../platform/i18n.ts'
import { qrCode } from '../../../platform/qr.ts'
import { readSecret } from '../../../platform/secret.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES, seesAll } from '../load.ts'
import { effectFor, movedFor } from './effects.ts'
import { type Ground, loadGround, questionFor } from './load.ts'
import { planPaths } from './paths.ts'
import { crumbs } from './show.tsx'
import { shownSteps } from './shown-step.ts'
import { readSketch } from './sketch.ts'
import { loadTouched } from './touched.ts'
import { textsOf } from './views/effect-words.ts'
import { ListPage } from './views/list-page.tsx'
import { GonePage, PlanPage } from './views/plan-page.tsx'

const FREE = { proof: false } as const
/** The number of a plan, as an address has it; 0 is none. */
export const numberOf = (typed = '') => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0)

/** `/inzicht/bereik/plannen`: plans that were kept, and the way to a new one. */
export const listPage = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const { plans, run } = await read(db, scope, async (trx) => ({
        plans: await listScenarios(trx),
        run: await lastDone(trx),
      }))
      const texts = textsOf(lang)
      const gone = c.req.query('weg') !== undefined
      return c.var.page({
        ...{ title: texts.title, description: texts.description, noindex: true },
        breadcrumb: crumbs(texts).slice(0, 1),
        body: <ListPage {...{ lang, plans, gone }} hasRun={run !== null} />,
      })
    },
    FREE,
  )

interface Loaded {
  plan: Scenario
  ground: Ground
  touched: Awaited<ReturnType<typeof loadTouched>>
}

async function load(trx: Trx, plan: Scenario | null, today: string): Promise<Loaded | null> {
  if (!plan) return null
  // Who holds a link does not see the run itself, unless it was published.
  const run = await runById(trx, plan.runId)
  const ground = await loadGround(trx, plan.runId, run?.number ?? null)
  return ground && { plan, ground, touched: await loadTouched(trx, ground, plan.steps, today) }
}

interface Asking {
  scope: Scope
  find: (trx: Trx) => Promise<Scenario | null>
  path: string
  /** The secret, when somebody came by it. */
  key: string | null
}

async function showPlan(c: AppContext, deps: Deps, { scope, find, path, key }: Asking) {
  const { lang } = c.var
  const texts = textsOf(lang)
  const today = localDay(deps.clock.now())
  const found = await read(deps.db, scope, async (trx) => load(trx, await find(trx), today))
  // Who has the address has the plan; that no other site hears of it, holds for every page (Referrer-Policy).
  c.header('Cache-Control', 'no-store')
  if (!found)
    return c.var.page({
      title: texts.plan.goneTitle,
      noindex: true,
      status: 404,
      body: <GonePage lang={lang} />,
    })
  const { plan, ground, touched } = found
  const steps = shownSteps(ground.inputs, plan.steps)
  const { question: asked } = readSketch(new URL(c.req.url).searchParams)
  const domains = steps.flatMap(({ domains: own }) => own)
  const question = questionFor(ground, asked, domains)
  const mode = question?.mode ?? 'walk'
  const works = seesAll(c.var.scope.roles)
  const url = key && `${originOf(c, deps.config)}${inLang(lang, planPaths.shared(key))}`
  return c.var.page({
    title: plan.title,
    description: texts.description,
    breadcrumb: works ? crumbs(texts) : crumbs(texts).slice(0, 1),
    noindex: true,
    body: (
      <PlanPage
        {...{ lang, ground, plan, steps, touched, question, works }}
        moved={movedFor(ground, plan.steps, { domains, mode })}
        effect={question && effectFor(ground, plan.steps, question)}
        path={inLang(lang, path)}
        link={url ? { url, qr: qrCode(url) } : null}
      />
    ),
  })
}

/** `/inzicht/bereik/plannen/:number`: a kept plan, with what can be done with it. */
export const planPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const number = numberOf(c.req.param('number'))
      const find = (trx: Trx) => findScenario(trx, number)
      return showPlan(c, deps, { scope: c.var.scope, find, path: planPaths.plan(number), key: null })
    },
    FREE,
  )

/** `/inzicht/bereik/plan/:link`: the same for whoever has the link, to read only. */
export const sharedPlan = (deps: Deps): Handler<AppEnv> => {
  return async (c) => {
    const key = readSecret(c.req.param('link')) ?? ''
    const scope = holdingScenario(c.var.scope, key)
    const find = (trx: Trx) => scenarioByKey(trx, key)
    return showPlan(c, deps, { scope, find, path: planPaths.shared(key), key })
  }
}
