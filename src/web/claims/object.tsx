import type { Handler } from 'hono'
import { authScope } from '../../domains/accounts/index.ts'
import { type Claim, claimByObjection, isNew, objectTo } from '../../domains/claims/index.ts'
import { organization } from '../../domains/directory/index.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readSecret, secretHash } from '../../platform/secret.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ObjectForm } from './views/object.tsx'
import { textsOf } from './words.ts'

interface Found {
  claim: Claim
  name: string
}

/** The claim that the key in the address may still stop. The key alone opens it: who knew the organisation has no account here. */
async function findClaim(c: AppContext, { db, clock }: Deps): Promise<Found | null> {
  const key = readSecret(c.req.param('link'))
  if (key === null) return null
  return read(db, authScope(c.var.tenant), async (trx) => {
    const claim = await claimByObjection(trx, secretHash(key))
    if (!claim || claim.closedAt || claim.objectedAt) return null
    if (claim.grantedAt && !isNew(claim, clock.now())) return null
    return { claim, name: (await organization(trx, claim.organizationId))?.name ?? '' }
  })
}

function overPage(c: AppContext) {
  const { object: texts } = textsOf(c)
  const { phone } = c.var.tenant
  const lead = phone ? `${texts.overLead} ${texts.overCall(phone)}` : texts.overLead
  const body = <PageHeader title={texts.over} lead={lead} />
  return c.var.page({ title: texts.over, noindex: true, status: 404, body })
}

/** What the link in the letter opens: nothing has happened yet, one button does it. */
export function objectPage(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    const found = await findClaim(c, deps)
    if (!found) return overPage(c)
    const { object: texts } = textsOf(c)
    const { claim, name } = found
    const props = { lang: c.var.lang, texts, name, way: claim.way, ownEmail: claim.ownEmail }
    const body = <ObjectForm {...props} link={String(c.req.param('link'))} />
    return c.var.page({ title: texts.title, noindex: true, body })
  }
}

/** Stops what was claimed, until a coordinator judged. */
export function object(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    const found = await findClaim(c, deps)
    const scope = authScope(c.var.tenant)
    const by = { tenant: c.var.tenant.id, actor: scope.actor, now: deps.clock.now() }
    const done = found && (await write(deps.db, scope, (trx) => objectTo(trx, found.claim, by)))
    if (!done) return overPage(c)
    const { object: texts } = textsOf(c)
    const body = <PageHeader title={texts.done} lead={texts.doneLead} />
    return c.var.page({ title: texts.done, noindex: true, body })
  }
}
