import type { Handler } from 'hono'
import { accountPaths, authScope, hasAnyProof, type Proofs, proofsOf } from '../../domains/accounts/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import { forSignedIn } from './signed-in.ts'

type Work = (c: AppContext, who: SignedIn, proofs: Proofs) => Promise<Response>

/**
 * Who has a second proof must have given it before changing or taking along what is theirs: a stolen session cannot make
 * itself at home. Who asked for a page comes back to it.
 */
export function guarded({ db }: Deps, work: Work): Handler<AppEnv> {
  return forSignedIn(async (c, who) => {
    const proofs = await read(db, authScope(c.var.tenant), (trx) => proofsOf(trx, who.account))
    if (!hasAnyProof(proofs) || c.var.scope.roles.includes('proved')) return work(c, who, proofs)
    const { lang } = c.var
    const back = c.req.method === 'GET' ? new URL(c.req.url).pathname : inLang(lang, accountPaths.security)
    return c.redirect(`${inLang(lang, accountPaths.proof)}?naar=${encodeURIComponent(back)}`, 303)
  })
}
