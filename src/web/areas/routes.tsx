import { Hono } from 'hono'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { choicePath, readAsked } from './asked.ts'
import { loadOverview } from './load.ts'
import { OverviewPage } from './overview-page.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** `/wijken`: the overview. A name that fits exactly one area goes straight to its page. */
export function areasRoutes({ db }: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/wijken', async (c) => {
    const asked = readAsked(c.req.query())
    const overview = await read(db, c.var.scope, (trx) => loadOverview(trx, asked))
    const [only, ...more] = overview.hits ?? []
    if (only && more.length === 0) return seeOther(c, choicePath(only.code, asked.tell))
    const texts = { nl, en }[c.var.lang]
    return c.var.page({
      title: asked.tell ? texts.tell[asked.tell] : texts.title,
      description: texts.description(c.var.tenant.name),
      noindex: asked.query !== '' || asked.tell !== null,
      body: <OverviewPage lang={c.var.lang} asked={asked} overview={overview} />,
    })
  })
}
