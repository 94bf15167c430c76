import type { Handler } from 'hono'
import {
  accountPaths,
  answerInvitation,
  authScope,
  accountEn as en,
  endOtherSessions,
  endSession,
  heldRoles,
  invitationsOf,
  accountNl as nl,
  type OpenInvitation,
  sessionsOf,
  type RoleThings as Things,
} from '../../domains/accounts/index.ts'
import { AccountPage } from '../../domains/accounts/views/account-page.tsx'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { isId } from '../../platform/id.ts'
import { forSignedIn } from './signed-in.ts'

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** What a role is about, in words. */
function nameOf(trx: Trx, things: Things, { organizationId, areaCode }: OpenInvitation) {
  if (organizationId) return things.organizationName(trx, organizationId)
  return areaCode ? things.areaName(trx, areaCode) : null
}

/** The page of oneself: invitations, roles, sessions. */
export function ownPage({ db, clock }: Deps, things: Things): Handler<AppEnv> {
  return forSignedIn(async (c, { account, session, email }) => {
    const { lang, tenant } = c.var
    const now = clock.now()
    const today = localDay(now)
    const shown = await read(db, authScope(tenant), async (trx) => ({
      held: await heldRoles(trx, account, today),
      sessions: await sessionsOf(trx, account, now),
      invitations: await Promise.all(
        (await invitationsOf(trx, email, today)).map(async (one) => ({
          ...one,
          forWhat: await nameOf(trx, things, one),
        })),
      ),
    }))
    const texts = textsOf(c)
    const props = { lang, texts, email, current: session, ...shown }
    return c.var.page({ title: texts.own.title, noindex: true, body: <AccountPage {...props} /> })
  })
}

/** Takes or declines an invitation. */
export function answer({ db, clock }: Deps): Handler<AppEnv> {
  return forSignedIn(async (c, { account, email }) => {
    const id = c.req.param('id') ?? ''
    const { antwoord } = await readForm(c)
    if (!isId(id) || (antwoord !== 'accepted' && antwoord !== 'declined')) return c.notFound()
    const scope = authScope(c.var.tenant, account)
    const answering = { id, account, email, now: clock.now() }
    const answered = await write(db, scope, (trx) => answerInvitation(trx, answering, antwoord))
    return answered ? seeOther(c, accountPaths.own) : c.notFound()
  })
}

/** Ends one of one’s own sessions. */
export function endOne({ db }: Deps): Handler<AppEnv> {
  return forSignedIn(async (c, { account }) => {
    const id = c.req.param('id') ?? ''
    const scope = authScope(c.var.tenant, account)
    const ended = isId(id) && (await write(db, scope, (trx) => endSession(trx, account, id)))
    return ended ? seeOther(c, accountPaths.own) : c.notFound()
  })
}

/** Ends all of one’s own sessions but this one. */
export function endOthers({ db }: Deps): Handler<AppEnv> {
  return forSignedIn(async (c, { account, session }) => {
    const scope = authScope(c.var.tenant, account)
    await write(db, scope, (trx) => endOtherSessions(trx, account, session))
    return seeOther(c, accountPaths.own)
  })
}
