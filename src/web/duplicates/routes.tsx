import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { distinct, merge, undo } from './acts.ts'
import { comparePage } from './compare.tsx'
import { duplicatePaths } from './paths.ts'
import { alikePage, queuePage } from './queue.tsx'

/** `/werk/dubbel`: what is on the map twice, and how it becomes one. */
export function duplicateRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(duplicatePaths.queue, queuePage(deps))
    .get(duplicatePaths.alike, alikePage(deps))
    .get(duplicatePaths.compare, comparePage(deps))
    .post(duplicatePaths.merges, merge(deps))
    .post(duplicatePaths.undo(':id'), undo(deps))
    .post(duplicatePaths.distinct, distinct(deps))
}
