import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { back, call, hand, refer, sort, take } from './acts.ts'
import { answer } from './answer.ts'
import { listPage } from './list.tsx'
import { messagePage, senderPage } from './message.tsx'
import { missesPage } from './misses.tsx'
import { deskFrame } from './shell.tsx'
import { startPage } from './start.tsx'

/** The workspace. Goes before all other routes: its frame stands around every page under `/werk`. */
export function deskRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  // This holds /werk itself too.
  app.use('/werk/*', deskFrame)
  app.get('/werk', startPage(deps))
  app.get('/werk/gemist', missesPage(deps))
  app.get('/werk/berichten', listPage(deps))
  app.get('/werk/berichten/:number', messagePage(deps))
  app.post('/werk/berichten/:number/behandeling', take(deps))
  app.post('/werk/berichten/:number/overdracht', hand(deps))
  app.post('/werk/berichten/:number/teruggave', back(deps))
  app.post('/werk/berichten/:number/antwoord', answer(deps))
  app.post('/werk/berichten/:number/afzender', senderPage(deps))
  app.post('/werk/berichten/:number/gesprek', call(deps))
  app.post('/werk/berichten/:number/doorgifte', refer(deps))
  app.post('/werk/berichten/:number/onderwerp', sort(deps))
  return app
}
