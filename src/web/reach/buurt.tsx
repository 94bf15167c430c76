import type { Handler } from 'hono'
import { areaPath, readCode } from '../../domains/areas/index.ts'
import { publishedRun } from '../../domains/reach/index.ts'
import { localDay, localTime } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { reachHref, readAsked } from './asked.ts'
import { loadBuurt } from './buurt-load.ts'
import { chosenRun, seesAll } from './load.ts'
import { nothingYet } from './overview.tsx'
import { reachPaths } from './paths.ts'
import { BuurtPage, buurtTitle } from './views/buurt-page.tsx'
import { textsOf } from './views/words.ts'

/** `/inzicht/bereik/:code`: what people of one buurt can reach. A wijk or municipality leads to its part of the overview. */
export const buurtPage = ({ db, clock }: Deps): Handler<AppEnv> => {
  return async (c) => {
    const { lang, scope } = c.var
    const code = readCode(c.req.param('code') ?? '')
    const asked = readAsked(c.req.query())
    const moment = clock.now()
    const now = { day: localDay(moment), time: localTime(moment) }
    if (!code) return c.notFound()
    if (code.level !== 'buurt') return seeOther(c, reachHref({ ...asked, within: code.code }))
    const found = await read(db, scope, async (trx) => {
      const run = await chosenRun(trx, asked.run, scope.roles)
      if (run === 'unknown' || run === null) return run
      const view = await loadBuurt(trx, run, { code: code.code, asked, now })
      return view ? { view, published: await publishedRun(trx) } : 'unknown'
    })
    if (found === 'unknown') return c.notFound()
    if (!found) return nothingYet(c)
    const { view } = found
    const { area, wijk } = view
    const texts = textsOf(lang)
    return c.var.page({
      title: buurtTitle(lang, view),
      description: texts.buurt.description(area.name),
      breadcrumb: [
        { href: reachHref(asked.run ? { run: asked.run } : {}, reachPaths.public), label: texts.title },
        ...(wijk ? [{ href: areaPath('nl', wijk.code), label: wijk.name }] : []),
      ],
      noindex: asked.run !== null || !view.run.publication,
      body: <BuurtPage {...{ lang, ...found, asked, works: seesAll(scope.roles) }} />,
    })
  }
}
