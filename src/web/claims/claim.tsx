import type { Handler } from 'hono'
import { authScope, readCode } from '../../domains/accounts/index.ts'
import {
  type Claim,
  claimById,
  claimPaths,
  stateOf,
  takeCode,
  withdrawClaim,
} from '../../domains/claims/index.ts'
import { organization } from '../../domains/directory/index.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { forSignedIn } from '../account/signed-in.ts'
import { ClaimView } from './views/claim.tsx'
import { momentOf, ownCrumbs, textsOf } from './words.ts'

interface Own {
  claim: Claim
  name: string
}

/** Runs `work` with the claim in the address, for who asked it and nobody else. */
function forOwn(
  { db }: Deps,
  work: (c: AppContext, who: SignedIn, own: Own) => Response | Promise<Response>,
): Handler<AppEnv> {
  return forSignedIn(async (c, who) => {
    const own = await read(db, c.var.scope, async (trx) => {
      const claim = await claimById(trx, String(c.req.param('id')))
      // A coordinator sees claims of others too, but not here.
      if (claim?.account !== who.account) return null
      return { claim, name: (await organization(trx, claim.organizationId))?.name ?? '' }
    })
    return own ? work(c, who, own) : c.notFound()
  })
}

interface Shown {
  value?: string
  problem?: string
  /** From the link in the mail: one button takes it. */
  code?: string | null
}

function page(c: AppContext, { clock }: Deps, { claim, name }: Own, shown: Shown = {}) {
  const texts = textsOf(c).claim
  const { lang } = c.var
  const until = claim.codeEndsAt ? texts.until(momentOf(lang, claim.codeEndsAt)) : null
  const props = { lang, texts, claim, name, until, state: stateOf(claim, clock.now()) }
  return c.var.page({
    title: texts.title(name),
    breadcrumb: ownCrumbs(c),
    noindex: true,
    error: shown.problem !== undefined,
    status: shown.problem ? 422 : 200,
    body: <ClaimView {...props} {...shown} />,
  })
}

/** Where a claim stands, with a place for its code. The link in the mail leads here too, and does nothing by itself. */
export const claimPage = (deps: Deps) =>
  forOwn(deps, (c, _, own) => page(c, deps, own, { code: readCode(c.req.query('code') ?? '') }))

/** Takes a code, typed or from the link. */
export function enterCode(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return forOwn(deps, async (c, { account }, own) => {
    const { lang, tenant } = c.var
    const { claim } = own
    const { problems } = textsOf(c).claim
    const { code: typed = '' } = await readForm(c)
    const code = readCode(typed)
    const value = typed.slice(0, 20)
    if (code === null)
      return page(c, deps, own, { value, problem: typed.trim() ? problems.malformed : problems.empty })
    const trying = { tenant: tenant.id, account, now: clock.now() }
    const scope = authScope(tenant, account)
    if (await write(db, scope, (trx) => takeCode(trx, trying, claim.id, code)))
      return c.redirect(
        `${inLang(lang, claimPaths.organization(claim.organizationId))}?gedaan=toegekend`,
        303,
      )
    const left = (await read(db, c.var.scope, (trx) => claimById(trx, claim.id))) ?? claim
    // After the last try there is no field any more: the page itself says what to do.
    const again = stateOf(left, clock.now()) === 'code' ? { value, problem: problems.wrong } : {}
    return page(c, deps, { ...own, claim: left }, again)
  })
}

/** Takes back what one asked. */
export function withdraw(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return forOwn(deps, async (c, { account }, { claim }) => {
    const { tenant } = c.var
    const by = { account, now: clock.now() }
    await write(db, authScope(tenant, account), (trx) => withdrawClaim(trx, by, claim.id))
    return seeOther(c, claimPaths.own)
  })
}
