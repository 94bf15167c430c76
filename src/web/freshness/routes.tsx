import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { askedPage, gone, right } from './asked.tsx'
import { call, callsPage } from './calls.tsx'
import { change, changePage } from './change.tsx'
import { allRight, callMe, letterPage } from './letter.tsx'
import { keepSettings, settingsPage } from './settings.tsx'

/** Answers to letters, by the key in the link; and the list of who must be called. */
export function freshnessRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use('/herinnering/*', neverKept)
  app.get('/herinnering/lijst/:link', letterPage(deps))
  app.post('/herinnering/lijst/:link/klopt', allRight(deps))
  app.post('/herinnering/lijst/:link/bellen', callMe(deps))
  app.get('/herinnering/:link', askedPage(deps))
  app.post('/herinnering/:link/klopt', right(deps))
  app.get('/herinnering/:link/aanpassen', changePage(deps))
  app.post('/herinnering/:link/aanpassen', change(deps))
  app.post('/herinnering/:link/weg', gone(deps))
  app.get('/werk/bellen', callsPage(deps))
  app.post('/werk/bellen/:kind/:id', call(deps))
  app.get('/werk/beheer/nakijken', settingsPage(deps))
  app.post('/werk/beheer/nakijken', keepSettings(deps))
  return app
}
