import type { Handler } from 'hono'
import { accountPaths, authScope } from '../../domains/accounts/index.ts'
import { claimsOf, stateOf } from '../../domains/claims/index.ts'
import { organizationsById } from '../../domains/directory/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { forSignedIn } from '../account/signed-in.ts'
import { editedBy } from './load.ts'
import { Own } from './views/own.tsx'
import { textsOf } from './words.ts'

/** The organisations that somebody edits, and what they asked. */
export function ownOrganizations({ db, clock }: Deps): Handler<AppEnv> {
  return forSignedIn(async (c, { account }) => {
    const { tenant, scope, lang } = c.var
    const now = clock.now()
    const edited = await read(db, authScope(tenant, account), (trx) => editedBy(trx, account, localDay(now)))
    const { claims, names } = await read(db, scope, async (trx) => {
      const running = (await claimsOf(trx, account)).map((claim) => ({
        ...claim,
        state: stateOf(claim, now),
      }))
      const ids = [...edited.keys(), ...running.map(({ organizationId }) => organizationId)]
      return {
        claims: running.filter(({ state }) => state !== 'granted'),
        names: await organizationsById(trx, [...new Set(ids)]),
      }
    })
    const nameOf = (id: string) => names.get(id)?.name ?? null
    const texts = textsOf(c)
    return c.var.page({
      title: texts.own.title,
      breadcrumb: [{ href: accountPaths.own, label: texts.crumb.own }],
      noindex: true,
      body: <Own lang={lang} texts={texts.own} edited={edited} claims={claims} nameOf={nameOf} />,
    })
  })
}
