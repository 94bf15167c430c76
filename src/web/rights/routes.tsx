import { Hono } from 'hono'
import { accountPaths, type RoleThings } from '../../domains/accounts/index.ts'
import { askPath, ownDataPath, requestsPath } from '../../domains/privacy/index.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { addressCodePage, addressLimit, addressPage, askForAddress, enterAddress } from './address.tsx'
import { ask, askForm } from './ask.tsx'
import { deskErasingPage } from './desk-erasing.tsx'
import { deskLogPage } from './desk-log.tsx'
import { answerOne, deskRequestPage, deskRequestsPage } from './desk-requests.tsx'
import { ownDataDownload, ownDataPage } from './own-data.tsx'
import { ownLogPage } from './own-log.tsx'
import { rightsPaths } from './paths.ts'

/** Rights over one’s own data, and the pages of the privacy officer. */
export function rightsRoutes(deps: Deps, things: RoleThings): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  for (const path of ['/mijn/*', rightsPaths.deskLog, rightsPaths.erasing, requestsPath, `${requestsPath}/*`])
    app.use(path, neverKept)
  app.get(ownDataPath, ownDataPage(deps))
  app.get(rightsPaths.file, ownDataDownload(deps))
  app.get(accountPaths.log, ownLogPage(deps, things))
  app.get(askPath, askForm(deps))
  app.post(askPath, ask(deps))
  app.get(accountPaths.address, addressPage(deps))
  app.post(accountPaths.address, askForAddress(deps, addressLimit(deps)))
  app.get(accountPaths.addressCode, addressCodePage(deps))
  app.post(accountPaths.addressCode, enterAddress(deps))
  app.get(rightsPaths.deskLog, deskLogPage(deps))
  app.get(rightsPaths.erasing, deskErasingPage(deps))
  app.get(requestsPath, deskRequestsPage(deps))
  app.get(`${requestsPath}/:number`, deskRequestPage(deps))
  app.post(`${requestsPath}/:number`, answerOne(deps))
  return app
}
