import type { Handler } from 'hono'
import { accountPaths } from '../../domains/accounts/index.ts'
import type { Role } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, SignedIn } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import { forSignedIn } from '../account/signed-in.ts'

/**
 * Runs `work` for who has one of these roles and gave a second proof; who did not yet is asked for it and comes back. For
 * everybody else who signed in the page is not there. `proof: false`: for work that shows nothing of people, as the policy says.
 */
export function forRoles(
  wanted: readonly Role[],
  work: (c: AppContext, who: SignedIn) => Promise<Response>,
  { proof = true }: { proof?: boolean } = {},
): Handler<AppEnv> {
  return forSignedIn(async (c, who) => {
    const { roles } = c.var.scope
    if (!wanted.some((role) => roles.includes(role))) return c.notFound()
    return roles.includes('proved') || !proof ? work(c, who) : c.redirect(proofOf(c), 303)
  })
}

/** Where somebody gives a second proof; who asked for a page comes back to it. */
function proofOf(c: AppContext): string {
  const { pathname, search } = new URL(c.req.url)
  const target = c.req.method === 'GET' ? `?naar=${encodeURIComponent(pathname + search)}` : ''
  return inLang(c.var.lang, accountPaths.proof) + target
}
