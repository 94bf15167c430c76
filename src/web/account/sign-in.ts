import { isAPIError } from 'better-auth/api'
import { askCode, attemptOf, authOf, authScope, codeLetter, signedIn } from '../../domains/accounts/index.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'
import { agentOnly } from './enter.ts'

/** Makes a code and has it mailed; returns the key of the attempt. The same for every address. */
export async function sendCode(
  c: AppContext,
  { db, clock, config }: Deps,
  email: string,
  target: string | null,
): Promise<string> {
  const { tenant, lang } = c.var
  const origin = originOf(c, config)
  const auth = await authOf(db, tenant, origin)
  // Not inside our transaction: the library counts tries, and a rollback would take the count along.
  const code = await auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } })
  const letter = (key: string) => codeLetter({ to: email, lang, site: tenant.name, origin, code, key })
  return write(db, authScope(tenant), (trx) =>
    askCode(trx, { tenant: tenant.id, email, target, now: clock.now(), letter }),
  )
}

/** The attempt behind a key, while its code can work. */
export function findAttempt(c: AppContext, { db, clock }: Deps, key: string | null) {
  if (key === null) return undefined
  return read(db, authScope(c.var.tenant), (trx) => attemptOf(trx, key, clock.now()))
}

/** Tries a code; on success the answer carries the cookie of a new session. False when the code does not work. */
export async function tryCode(
  c: AppContext,
  { db, config }: Deps,
  { key, email, code }: { key: string; email: string; code: string },
): Promise<boolean> {
  const { tenant } = c.var
  const auth = await authOf(db, tenant, originOf(c, config))
  const body = { email, otp: code }
  const outcome = await auth.api
    .signInEmailOTP({ body, headers: agentOnly(c), returnHeaders: true })
    .catch((error: unknown) => {
      if (isAPIError(error)) return null
      throw error
    })
  if (!outcome) return false
  for (const cookie of outcome.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  const { id } = outcome.response.user
  await write(db, authScope(tenant, id), (trx) => signedIn(trx, key, id))
  return true
}

/** Ends the session of this browser, here and in the database. */
export async function signOut(c: AppContext, { db, config }: Deps): Promise<void> {
  const auth = await authOf(db, c.var.tenant, originOf(c, config))
  const { headers } = await auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true })
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
}
