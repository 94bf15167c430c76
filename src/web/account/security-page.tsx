import type { Handler } from 'hono'
import {
  accountPaths,
  authScope,
  accountEn as en,
  identitiesOf,
  needsProof,
  accountNl as nl,
  removeIdentity,
} from '../../domains/accounts/index.ts'
import { SecurityPage } from '../../domains/accounts/views/security-page.tsx'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { isId } from '../../platform/id.ts'
import { guarded } from './guarded.ts'
import { offeredProviders } from './providers.ts'

/** What one has to prove oneself with. */
export function securityPage(deps: Deps): Handler<AppEnv> {
  return guarded(deps, async (c, { account }, proofs) => {
    const texts = { nl, en }[c.var.lang]
    const links = await read(deps.db, authScope(c.var.tenant), (trx) => identitiesOf(trx, account))
    const identities = (await offeredProviders(c, deps)).map(({ id, name, issuer }) => ({
      ...{ provider: id, name },
      link: links.find((one) => one.issuer === issuer)?.id ?? null,
    }))
    const needed = needsProof(c.var.scope.roles)
    return c.var.page({
      title: texts.security.title,
      breadcrumb: [{ href: accountPaths.own, label: texts.crumb.own }],
      noindex: true,
      islands: ['passkey'],
      body: <SecurityPage {...{ lang: c.var.lang, texts, proofs, needed, identities }} />,
    })
  })
}

/** Unlinks the sign-in of an organisation. */
export function endLink({ db, clock, ...deps }: Deps): Handler<AppEnv> {
  return guarded({ db, clock, ...deps }, async (c, { account }) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id)) return c.notFound()
    const today = localDay(clock.now())
    await write(db, authScope(c.var.tenant, account), (trx) => removeIdentity(trx, account, id, today))
    return seeOther(c, accountPaths.security)
  })
}
