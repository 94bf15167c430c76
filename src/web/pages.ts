import { Hono } from 'hono'
import { apiRoutes } from '../api/routes.ts'
import { followRoutes } from '../domains/inbox/follow.routes.tsx'
import { routes as inboxRoutes } from '../domains/inbox/routes.tsx'
import type { AppEnv, Deps } from '../platform/http/context.ts'
import { accountRoutes } from './account/routes.tsx'
import { areasRoutes } from './areas/routes.tsx'
import { calendarRoutes } from './calendar/routes.tsx'
import { deskRoutes } from './desk/routes.tsx'
import { homeRoutes } from './home/routes.tsx'
import { mailboxRoutes } from './mailbox/routes.tsx'
import { neighbourhoodRoutes } from './neighbourhood/routes.tsx'
import { networkRoutes } from './networks/routes.tsx'
import { openDataRoutes } from './open-data/routes.tsx'
import { peopleRoutes } from './people/routes.tsx'
import { rightsRoutes } from './rights/routes.tsx'
import { robotsRoutes } from './robots/routes.ts'
import { roleThings } from './role-things.ts'
import { searchRoutes } from './search/routes.tsx'
import { shortlistRoutes } from './shortlist/routes.tsx'
import { statementRoutes } from './statements/routes.tsx'
import { subjectOf } from './subject.ts'
import { supplyRoutes } from './supply/routes.tsx'

/** Every page of the site. `test/routes.txt` lists them: a route cannot come or go without somebody seeing it. */
export function pages(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.route('/', deskRoutes(deps))
  app.route('/', homeRoutes(deps))
  app.route('/', searchRoutes(deps))
  app.route('/', shortlistRoutes(deps))
  app.route('/', areasRoutes(deps))
  app.route('/', neighbourhoodRoutes(deps))
  app.route('/', supplyRoutes(deps))
  app.route('/', networkRoutes(deps))
  app.route('/', peopleRoutes(deps))
  app.route('/', calendarRoutes(deps))
  app.route('/', inboxRoutes(deps, { subjectOf }))
  app.route('/', followRoutes(deps))
  app.route('/', accountRoutes(deps, roleThings))
  app.route('/', rightsRoutes(deps, roleThings))
  app.route('/', statementRoutes())
  app.route('/', openDataRoutes(deps))
  app.route('/', robotsRoutes(deps))
  app.route('/', apiRoutes(deps))
  if (deps.config.WEEFSEL_DEV) app.route('/', mailboxRoutes(deps))
  return app
}
