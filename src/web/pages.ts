import { Hono } from 'hono'
import { apiRoutes } from '../api/routes.ts'
import { followRoutes } from '../domains/inbox/follow.routes.tsx'
import { routes as inboxRoutes } from '../domains/inbox/routes.tsx'
import type { AppEnv, Deps } from '../platform/http/context.ts'
import { accountRoutes } from './account/routes.tsx'
import { areasRoutes } from './areas/routes.tsx'
import { beheerRoutes } from './beheer/routes.tsx'
import { calendarRoutes } from './calendar/routes.tsx'
import { claimRoutes } from './claims/routes.tsx'
import { deskRoutes } from './desk/routes.tsx'
import { duplicateRoutes } from './duplicates/routes.tsx'
import { freshnessRoutes } from './freshness/routes.tsx'
import { homeRoutes } from './home/routes.tsx'
import { importsRoutes } from './imports/routes.tsx'
import { itemRoutes } from './items/routes.tsx'
import { mailboxRoutes } from './mailbox/routes.tsx'
import { neighbourhoodRoutes } from './neighbourhood/routes.tsx'
import { networkRoutes } from './networks/routes.tsx'
import { openDataRoutes } from './open-data/routes.tsx'
import { ownPageRoutes } from './own-pages/routes.tsx'
import { keepPeopleRoutes } from './people/desk/routes.tsx'
import { peopleRoutes } from './people/routes.tsx'
import { qualityRoutes } from './quality/routes.tsx'
import { planRoutes } from './reach/plans/routes.tsx'
import { reachRoutes } from './reach/routes.tsx'
import { rightsRoutes } from './rights/routes.tsx'
import { robotsRoutes } from './robots/routes.ts'
import { roleThings } from './role-things.ts'
import { searchRoutes } from './search/routes.tsx'
import { shortlistRoutes } from './shortlist/routes.tsx'
import { statementRoutes } from './statements/routes.tsx'
import { subjectOf } from './subject.ts'
import { supplyRoutes } from './supply/routes.tsx'
import { wordRoutes } from './words/routes.tsx'

/** Every page of the site. `test/routes.txt` lists them: a route cannot come or go without somebody seeing it. */
export function pages(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.route('/', deskRoutes(deps))
  app.route('/', claimRoutes(deps))
  app.route('/', freshnessRoutes(deps))
  app.route('/', duplicateRoutes(deps))
  app.route('/', keepPeopleRoutes(deps))
  app.route('/', beheerRoutes(deps))
  app.route('/', homeRoutes(deps))
  app.route('/', ownPageRoutes(deps))
  app.route('/', searchRoutes(deps))
  app.route('/', shortlistRoutes(deps))
  app.route('/', areasRoutes(deps))
  app.route('/', neighbourhoodRoutes(deps))
  app.route('/', supplyRoutes(deps))
  app.route('/', networkRoutes(deps))
  app.route('/', peopleRoutes(deps))
  app.route('/', qualityRoutes(deps))
  app.route('/', planRoutes(deps))
  app.route('/', reachRoutes(deps))
  app.route('/', calendarRoutes(deps))
  app.route('/', inboxRoutes(deps, { subjectOf }))
  app.route('/', followRoutes(deps))
  app.route('/', accountRoutes(deps, roleThings))
  app.route('/', itemRoutes(deps))
  app.route('/', importsRoutes(deps))
  app.route('/', wordRoutes(deps))
  app.route('/', rightsRoutes(deps, roleThings))
  app.route('/', statementRoutes())
  app.route('/', openDataRoutes(deps))
  app.route('/', robotsRoutes(deps))
  app.route('/', apiRoutes(deps))
  if (deps.config.WEEFSEL_DEV) app.route('/', mailboxRoutes(deps))
  return app
}
