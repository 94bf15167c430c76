import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { buurtPage } from './buurt.tsx'
import { explainPage, registerFile } from './explain/explain.tsx'
import { reachFile } from './file.ts'
import { overviewPage } from './overview.tsx'
import { reachPaths } from './paths.ts'
import { normsPage, setOne } from './work/norms.tsx'
import { sign, signPage } from './work/publish.tsx'
import { askOne, runPage, runsPage, stopOne } from './work/runs.tsx'

/** Who can reach what: what everybody reads of it, and the work behind it. */
export function reachRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(reachPaths.public, overviewPage(deps))
    .get(reachPaths.file, reachFile(deps))
    .get(reachPaths.explain, explainPage(deps))
    .get(reachPaths.register, registerFile(deps))
    .get(reachPaths.buurt(':code'), buurtPage(deps))
    .get(reachPaths.runs, runsPage(deps))
    .post(reachPaths.runs, askOne(deps))
    .get(reachPaths.norms, normsPage(deps))
    .post(reachPaths.norms, setOne(deps))
    .get('/werk/bereik/:number', runPage(deps))
    .post('/werk/bereik/:number/stop', stopOne(deps))
    .get('/werk/bereik/:number/publicatie', signPage(deps, 'publish'))
    .post('/werk/bereik/:number/publicatie', sign(deps, 'publish'))
    .get('/werk/bereik/:number/intrekking', signPage(deps, 'withdraw'))
    .post('/werk/bereik/:number/intrekking', sign(deps, 'withdraw'))
}
