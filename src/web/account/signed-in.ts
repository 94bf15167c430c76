import type { Handler } from 'hono'
import { accountPaths } from '../../domains/accounts/index.ts'
import type { AppContext, AppEnv, SignedIn } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'

/** Runs `work` for who signed in; others are asked to, and come back to this page. */
export function forSignedIn(work: (c: AppContext, who: SignedIn) => Promise<Response>): Handler<AppEnv> {
  return async (c) => {
    const { signedIn, lang } = c.var
    if (signedIn) return work(c, signedIn)
    const target = c.req.method === 'GET' ? `?naar=${encodeURIComponent(new URL(c.req.url).pathname)}` : ''
    return c.redirect(inLang(lang, accountPaths.signIn) + target, 303)
  }
}
