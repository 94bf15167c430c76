import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../../platform/http/context.ts'
import { bring, bringPage } from './bring.tsx'
import { profilesPage } from './list.tsx'
import { make, makePage } from './make.tsx'
import { keepPaths } from './paths.ts'
import { down, takeDownPage } from './take-down.tsx'

/** `/werk/mensen`: profiles made for others, and taken down. */
export function keepPeopleRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(keepPaths.list, profilesPage(deps))
    .get(keepPaths.make, makePage(deps))
    .post(keepPaths.make, make(deps))
    .get(keepPaths.bring, bringPage())
    .post(keepPaths.bring, bring(deps))
    .get(keepPaths.takeDown(':id'), takeDownPage(deps))
    .post(keepPaths.takeDown(':id'), down(deps))
}
