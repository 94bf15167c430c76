import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { confirmItem } from '../freshness/confirm.ts'
import { decide, release, undo, waitingPage } from './acts.tsx'
import { editPage, savePart } from './edit.tsx'
import { findPage } from './find.tsx'
import { itemPage } from './item.tsx'
import { alikeNames, kindsPage, makeNew, newPage } from './new/page.tsx'

/** The pages of who keeps the map: what is hers, its parts, its versions, and what waits. */
export function itemRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  // A form holds what somebody typed, and a page may hold what a message says.
  app.use('/werk/kaart/*', neverKept)
  app.use('/werk/wijzigingen/*', neverKept)
  app.get('/werk/kaart', findPage(deps))
  app.get('/werk/kaart/nieuw', kindsPage)
  app.get('/werk/kaart/nieuw/aanbod', newPage(deps, 'service'))
  app.get('/werk/kaart/nieuw/plekken', newPage(deps, 'location'))
  app.get('/werk/kaart/nieuw/organisaties', newPage(deps, 'organization'))
  app.post('/werk/kaart/nieuw/aanbod', makeNew(deps, 'service'))
  app.post('/werk/kaart/nieuw/plekken', makeNew(deps, 'location'))
  app.post('/werk/kaart/nieuw/organisaties', makeNew(deps, 'organization'))
  app.get('/werk/kaart/nieuw/aanbod/lijkt-op', alikeNames(deps, 'service'))
  app.get('/werk/kaart/nieuw/plekken/lijkt-op', alikeNames(deps, 'location'))
  app.get('/werk/kaart/nieuw/organisaties/lijkt-op', alikeNames(deps, 'organization'))
  app.get('/werk/kaart/aanbod/:id', itemPage(deps, 'service'))
  app.get('/werk/kaart/plekken/:id', itemPage(deps, 'location'))
  app.get('/werk/kaart/organisaties/:id', itemPage(deps, 'organization'))
  app.get('/werk/kaart/aanbod/:id/:group', editPage(deps, 'service'))
  app.get('/werk/kaart/plekken/:id/:group', editPage(deps, 'location'))
  app.get('/werk/kaart/organisaties/:id/:group', editPage(deps, 'organization'))
  // Before the parts: it is none.
  app.post('/werk/kaart/aanbod/:id/klopt', confirmItem(deps, 'service'))
  app.post('/werk/kaart/plekken/:id/klopt', confirmItem(deps, 'location'))
  app.post('/werk/kaart/organisaties/:id/klopt', confirmItem(deps, 'organization'))
  app.post('/werk/kaart/aanbod/:id/:group', savePart(deps, 'service'))
  app.post('/werk/kaart/plekken/:id/:group', savePart(deps, 'location'))
  app.post('/werk/kaart/organisaties/:id/:group', savePart(deps, 'organization'))
  app.post('/werk/kaart/aanbod/:id/:group/loslaten', release(deps, 'service'))
  app.post('/werk/kaart/plekken/:id/:group/loslaten', release(deps, 'location'))
  app.post('/werk/kaart/organisaties/:id/:group/loslaten', release(deps, 'organization'))
  app.get('/werk/wijzigingen', waitingPage(deps))
  app.post('/werk/wijzigingen/:id/besluit', decide(deps))
  app.post('/werk/wijzigingen/:id/terugzetting', undo(deps))
  return app
}
