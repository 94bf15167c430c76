import type { Handler } from 'hono'
import { publishedRun } from '../../domains/reach/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readAsked } from './asked.ts'
import { chosenRun, loadView, seesAll } from './load.ts'
import { ReachEmpty } from './views/reach-empty.tsx'
import { ReachPage, titleOf } from './views/reach-page.tsx'
import { textsOf } from './views/words.ts'

/** Whom to ask; nobody as long as the working area gives no number. */
export function contactOf({ var: { tenant } }: AppContext) {
  if (!tenant.phone) return undefined
  return { name: tenant.name, phone: tenant.phone, hours: tenant.phoneHours ?? undefined }
}

/** That nothing was published yet. */
export function nothingYet(c: AppContext) {
  const { lang, scope, tenant } = c.var
  const { title, description } = textsOf(lang)
  const shown = { lang, where: tenant.name, contact: contactOf(c), works: seesAll(scope.roles) }
  return c.var.page({ title, description, body: <ReachEmpty {...shown} /> })
}

/** `/inzicht/bereik`: who can reach what, for everybody. */
export const overviewPage = ({ db }: Deps): Handler<AppEnv> => {
  return async (c) => {
    const { lang, scope, tenant } = c.var
    const asked = readAsked(c.req.query())
    const found = await read(db, scope, async (trx) => {
      const run = await chosenRun(trx, asked.run, scope.roles)
      if (run === 'unknown' || run === null) return run
      const view = await loadView(trx, run, asked, lang)
      return view && { view, published: await publishedRun(trx) }
    })
    if (found === 'unknown') return c.notFound()
    if (!found) return nothingYet(c)
    const { view } = found
    return c.var.page({
      title: titleOf(lang, view),
      description: textsOf(lang).description,
      noindex: asked.run !== null || asked.beside !== null || asked.within !== null || !view.run.publication,
      body: (
        <ReachPage
          {...{ lang, ...found, works: seesAll(scope.roles), where: tenant.name }}
          chosenRun={asked.run !== null}
          chosen={Object.keys(c.req.query()).length > 0}
        />
      ),
    })
  }
}
