import { authOf, authScope, beganSession, prove } from '../../domains/accounts/index.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'

/** Of the request only which browser it is: an old session must not travel into a new one. */
export function agentOnly(c: AppContext): Headers {
  return new Headers({ 'user-agent': c.req.header('user-agent') ?? '' })
}

interface Entering {
  by: 'passkey' | 'provider'
  /** When a second proof was given along with signing in; null when it was not. */
  provedAt: Date | null
}

/** Starts a session for this account; the answer carries its cookie. False when the account is not there any more. */
export async function enterAs(
  c: AppContext,
  { db, config }: Deps,
  account: string,
  { by, provedAt }: Entering,
): Promise<boolean> {
  const { tenant } = c.var
  const auth = await authOf(db, tenant, originOf(c, config))
  const body = { account }
  const { headers, response } = await auth.api.enter({ body, headers: agentOnly(c), returnHeaders: true })
  if (!response) return false
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  await write(db, authScope(tenant, account), async (trx) => {
    await beganSession(trx, account, by)
    if (provedAt) await prove(trx, { account, session: response.session, now: provedAt, method: by })
  })
  return true
}
