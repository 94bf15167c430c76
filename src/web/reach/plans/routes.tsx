import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../../platform/http/context.ts'
import { liveAnswer } from './live.ts'
import { planPaths } from './paths.ts'
import { listPage, planPage, sharedPlan } from './plan.tsx'
import { endPlan, newLink } from './plan-acts.ts'
import { changeSketch, sketchPage } from './sketch.tsx'
import { wherePage } from './where.tsx'

/** Plans “what if”: sketches that are kept nowhere, plans that are, and what whoever has a link reads. */
export function planRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(planPaths.list, listPage(deps))
    .get(planPaths.sketch, sketchPage(deps))
    .post(planPaths.sketch, changeSketch(deps))
    .get(planPaths.live, liveAnswer(deps))
    .get(planPaths.where, wherePage(deps))
    .get(planPaths.plan(':number'), planPage(deps))
    .post(planPaths.link(':number'), newLink(deps))
    .post(planPaths.end(':number'), endPlan(deps))
    .get(planPaths.shared(':link'), sharedPlan(deps))
}
