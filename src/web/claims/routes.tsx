import { Hono } from 'hono'
import { claimPaths } from '../../domains/claims/index.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { ask, askPage } from './ask.tsx'
import { claimPage, enterCode, withdraw } from './claim.tsx'
import { queuePage } from './desk.tsx'
import { decide, judgePage, showCode } from './judge.tsx'
import { object, objectPage } from './object.tsx'
import { end, inviteColleague, inviteLimit, organizationPage, uninvite } from './organization.tsx'
import { ownOrganizations } from './own.tsx'
import { renew } from './renew.ts'

/** Claiming an organisation, and who edits it. Pages under `/werk` stand in the frame of the workspace. */
export function claimRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  for (const path of [
    claimPaths.ask(':id'),
    claimPaths.object(':link'),
    '/mijn/organisaties/*',
    '/mijn/aanvragen/*',
  ])
    app.use(path, neverKept)
  return app
    .get(claimPaths.ask(':id'), askPage(deps))
    .post(claimPaths.ask(':id'), ask(deps))
    .get(claimPaths.own, ownOrganizations(deps))
    .get(claimPaths.claim(':id'), claimPage(deps))
    .post(claimPaths.code(':id'), enterCode(deps))
    .post(claimPaths.withdraw(':id'), withdraw(deps))
    .get(claimPaths.organization(':id'), organizationPage(deps))
    .post(claimPaths.invite(':id'), inviteColleague(deps, inviteLimit(deps)))
    .post(claimPaths.uninvite(':id', ':invitation'), uninvite(deps))
    .post(claimPaths.end(':id', ':role'), end(deps))
    .post(claimPaths.renew(':id'), renew(deps))
    .get(claimPaths.object(':link'), objectPage(deps))
    .post(claimPaths.object(':link'), object(deps))
    .get(claimPaths.queue, queuePage(deps))
    .get(claimPaths.judged(':id'), judgePage(deps))
    .post(claimPaths.makeCode(':id'), showCode(deps))
    .post(claimPaths.decide(':id'), decide(deps))
}
