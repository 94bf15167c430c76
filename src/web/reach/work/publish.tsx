import type { Handler } from 'hono'
import {
  findingsOf,
  findRun,
  publishedRun,
  publishRun,
  type Run,
  withdrawRun,
} from '../../../domains/reach/index.ts'
import { terms } from '../../../domains/taxonomy/index.ts'
import { read, write } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { readForm } from '../../../platform/http/form.ts'
import { seeOther } from '../../../platform/http/see-other.ts'
import type { Problems } from '../../../platform/result.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { reachPaths } from '../paths.ts'
import { numberIn, textsOf } from './runs.tsx'
import { PublishPage } from './views/publish-page.tsx'

/** What is done with a run: shown to everybody, or taken away from there. */
type Act = 'publish' | 'withdraw'

interface Shown {
  values?: Record<string, string>
  problems?: Problems
}

/** Whether this can be done with a run as it is now. */
const fits = (act: Act, { outcome, publication }: Run) =>
  act === 'publish' ? outcome === 'done' && publication === null : publication !== null

async function showForm(c: AppContext, { db }: Deps, act: Act, { values = {}, problems = {} }: Shown = {}) {
  const { lang, scope } = c.var
  const texts = textsOf(c)
  const shown = await read(db, scope, async (trx) => {
    const run = await findRun(trx, numberIn(c))
    if (!run) return null
    return {
      run,
      findings: await findingsOf(trx, run.id),
      domains: await terms(trx, 'life_domain'),
      published: await publishedRun(trx),
    }
  })
  if (!shown) return c.notFound()
  const { number } = shown.run
  if (!fits(act, shown.run)) return seeOther(c, reachPaths.run(number))
  const error = Object.keys(problems).length > 0
  return c.var.page({
    title: texts[act].title(number),
    breadcrumb: [
      { href: reachPaths.runs, label: texts.runs.title },
      { href: reachPaths.run(number), label: texts.run.title(number) },
    ],
    noindex: true,
    ...(error ? { error, status: 422 as const } : {}),
    body: <PublishPage {...{ lang, texts, act, values, problems, ...shown }} />,
  })
}

/** `bereik.publiceren` in docs/policy/access.md. */
const forPublishers = (work: (c: AppContext) => Promise<Response>) => forRoles(['coordinator'], work)

const FIELDS = { name: 'naam', reason: 'reden' } as const

/** What somebody signs when a run is published or withdrawn: what becomes of it, a name and a reason. */
export const signPage = (deps: Deps, act: Act): Handler<AppEnv> =>
  forPublishers((c) => showForm(c, deps, act))

/** Publishes or withdraws a run. */
export const sign = (deps: Deps, act: Act): Handler<AppEnv> =>
  forPublishers(async (c) => {
    const typed = await readForm(c)
    const { naam: name = '', reden: reason = '' } = typed
    const doing = { actor: c.var.scope.actor, role: 'coordinator' as const, now: deps.clock.now() }
    const done = await write(deps.db, c.var.scope, async (trx) => {
      const run = await findRun(trx, numberIn(c))
      if (!run) return null
      return (act === 'publish' ? publishRun : withdrawRun)(trx, run, { name, reason }, doing)
    })
    if (!done) return c.notFound()
    // Pressed twice, or done by a colleague in the meantime: the run says how it stands.
    if (done.ok || done.problems.includes('run')) return seeOther(c, reachPaths.run(numberIn(c)))
    const { problems: words } = textsOf(c).sign
    const problems = Object.fromEntries(
      done.problems.flatMap((each) => (each === 'run' ? [] : [[FIELDS[each], words[each]]])),
    )
    return showForm(c, deps, act, { values: typed, problems })
  })
