import {
  authOf,
  authScope,
  heldRoles,
  provedAt,
  provedStill,
  type Visitor,
} from '../../domains/accounts/index.ts'
import { localDay } from '../../platform/clock.ts'
import { accountActor, type Role, read, type Scope } from '../../platform/db/transaction.ts'
import type { AppContext, Deps, SessionResolver } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'

const COOKIE = /(?:^|;\s*)(?:__Secure-)?weefsel\.session_token=/

/** Whether a request says that somebody signed in; whether that is so, only the database knows. */
export function claimsSession(cookies: string | undefined): boolean {
  return cookies !== undefined && COOKIE.test(cookies)
}

/**
 * Who asks, by the cookie of the session; null for a visitor. Visitors without the cookie cost nothing. A session that was
 * renewed gets its new cookie on the answer.
 */
async function visitorOf(c: AppContext, { db, clock, config }: Deps): Promise<Visitor | null> {
  if (!claimsSession(c.req.header('cookie'))) return null
  const { tenant } = c.var
  const auth = await authOf(db, tenant, originOf(c, config))
  const { headers, response } = await auth.api.getSession({ headers: c.req.raw.headers, returnHeaders: true })
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  if (!response) return null
  const { session, user } = response
  const now = clock.now()
  return read(db, authScope(tenant), async (trx) => ({
    ...{ account: user.id, session: session.id, email: user.email },
    held: await heldRoles(trx, user.id, localDay(now)),
    proved: provedStill(await provedAt(trx, session.id), now),
  }))
}

/** What the transactions of this person may see: the widest of what the roles give. */
export function scopeOf(scope: Scope, { account, held, proved }: Visitor): Scope {
  const roles = new Set<Role>(['resident', ...held.map(({ role }) => role)])
  if (proved) roles.add('proved')
  return { ...scope, actor: accountActor(account), roles: [...roles] }
}

/** What the site asks of every request that brings a session. */
export function sessionResolver(deps: Deps): SessionResolver {
  return async (c) => {
    const visitor = await visitorOf(c, deps)
    if (!visitor) return null
    const { account, session, email } = visitor
    return { signedIn: { account, session, email }, scope: scopeOf(c.var.scope, visitor) }
  }
}
