import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import { deskPagesOf, worksHere } from './menu.ts'
import { Desk } from './views/desk.tsx'

/**
 * Puts every page under `/werk` into the workspace: the menu of what this person may do stands above it, and no cache
 * keeps it. Pages themselves need not know.
 */
export const deskFrame: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { page, lang, scope, plainPath } = c.var
  const inDesk = worksHere(scope.roles)
  if (inDesk)
    c.set('page', (asked) =>
      page({
        ...asked,
        body: (
          <Desk lang={lang} pages={deskPagesOf(scope.roles)} path={plainPath}>
            {asked.body}
          </Desk>
        ),
      }),
    )
  await next()
  c.header('Cache-Control', 'no-store')
}
