import type { Handler } from 'hono'
import { authScope, heldRoles } from '../../domains/accounts/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { forSignedIn } from '../account/signed-in.ts'
import { worksHere } from './menu.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { Start } from './views/start.tsx'
import { waitingFor } from './waiting.ts'

/** The first page of the workspace: what waits for this person. */
export function startPage({ db, clock }: Deps): Handler<AppEnv> {
  return forSignedIn(async (c, { account }) => {
    const { lang, scope, tenant } = c.var
    const texts = { nl, en }[lang].start
    const works = worksHere(scope.roles)
    const proved = scope.roles.includes('proved')
    const now = clock.now()
    const today = localDay(now)
    const held = works ? await read(db, authScope(tenant), (trx) => heldRoles(trx, account, today)) : []
    const workers = held.filter(({ role }) => role === 'worker')
    const waiting =
      works && proved
        ? await read(db, scope, (trx) => waitingFor(trx, scope.roles, { account, today, now, texts }))
        : []
    const noArea = workers.length > 0 && workers.every(({ areaCode }) => areaCode === null)
    const title = works ? texts.title : texts.noRole
    const body = <Start lang={lang} texts={texts} {...{ works, proved, waiting, noArea }} />
    return c.var.page({ title, noindex: true, body })
  })
}
