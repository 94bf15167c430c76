import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { eraseFile, startFile, stopFile, tryFile } from './acts.ts'
import { bringFile } from './bring.ts'
import { filePage } from './file.tsx'
import { importsPage } from './list.tsx'
import { importPaths, importsPath } from './paths.ts'
import { reportFile } from './report.ts'

/** `/werk/inlezen`: lists read into the map by who keeps it. */
export function importsRoutes(deps: Deps): Hono<AppEnv> {
  const one = ':file'
  return new Hono<AppEnv>()
    .get(importsPath, importsPage(deps))
    .post(importsPath, bringFile(deps))
    .get(importPaths.file(one), filePage(deps))
    .get(importPaths.report(one), reportFile(deps))
    .post(importPaths.try(one), tryFile(deps))
    .post(importPaths.start(one), startFile(deps))
    .post(importPaths.stop(one), stopFile(deps))
    .post(importPaths.erase(one), eraseFile(deps))
}
