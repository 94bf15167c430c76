import { Hono } from 'hono'
import { localDay, localTime } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { knownSettings } from '../known-sites.ts'
import { HomePage } from './home-page.tsx'
import { loadHome } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** `/`: the front page of the working area. */
export function homeRoutes(deps: Deps): Hono<AppEnv> {
  const { db, clock } = deps
  const settingsOf = knownSettings(deps)
  return new Hono<AppEnv>().get('/', async (c) => {
    const moment = clock.now()
    const now = { day: localDay(moment), time: localTime(moment) }
    const home = await read(db, c.var.scope, (trx) => loadHome(trx, now))
    const { welcome } = (await settingsOf(c.var.tenant)).words
    const texts = { nl, en }[c.var.lang]
    return c.var.page({
      title: texts.title,
      description: texts.description(c.var.tenant.name),
      islands: ['suggest', 'near-me'],
      body: <HomePage lang={c.var.lang} home={home} welcome={welcome[c.var.lang]} />,
    })
  })
}
