import type { Handler } from 'hono'
import {
  type Asking,
  askPasskey,
  authScope,
  credentialsOf,
  makeQuestion,
  type PasskeyPurpose,
  type Place,
  QUESTION_MINUTES,
  signQuestion,
  takeQuestion,
} from '../../domains/accounts/index.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { keyCookie } from '../../platform/http/key-cookie.ts'
import { askerKey, type RateLimit } from '../../platform/http/limit.ts'
import { originOf } from '../../platform/http/origin.ts'

/** Key of the question that a passkey of this browser is about to sign. */
const questionCookie = keyCookie('passkey', QUESTION_MINUTES * 60)

/** Where passkeys of this request belong. */
export function placeOf(c: AppContext, { config }: Pick<Deps, 'config'>): Place {
  const origin = originOf(c, config)
  return { origin, host: new URL(origin).hostname }
}

const askingOf = (c: AppContext, purpose: PasskeyPurpose): Asking => ({
  purpose,
  session: purpose === 'enter' ? null : (c.var.signedIn?.session ?? null),
})

async function questionOf(c: AppContext, deps: Deps, purpose: PasskeyPurpose) {
  const place = placeOf(c, deps)
  const { signedIn, tenant } = c.var
  if (purpose === 'enter' || !signedIn) return signQuestion(place)
  const { account, email } = signedIn
  const have = await read(deps.db, authScope(tenant), (trx) => credentialsOf(trx, account, place.host))
  if (purpose === 'prove') return signQuestion(place, have)
  return makeQuestion(place, { account, email, site: tenant.name, have })
}

/** Hands the browser a question for a passkey, and remembers which it was. */
export function askQuestion(deps: Deps, limit: RateLimit, purpose: PasskeyPurpose): Handler<AppEnv> {
  const { db, clock, config } = deps
  return async (c) => {
    const wait = limit.take(askerKey(c, config))
    if (wait > 0) return c.json({ wait }, 429, { 'Retry-After': String(wait) })
    const asking = askingOf(c, purpose)
    if (purpose !== 'enter' && asking.session === null) return c.json({}, 403)
    const question = await questionOf(c, deps, purpose)
    const key = await write(db, authScope(c.var.tenant), (trx) =>
      askPasskey(trx, asking, question.challenge, clock.now()),
    )
    questionCookie.remember(c, config, key)
    return c.json(question)
  }
}

/** The question that this browser was handed for this, once; null when there is none that still works. */
export async function questionAsked(
  c: AppContext,
  { db, clock, config }: Deps,
  purpose: PasskeyPurpose,
): Promise<string | null> {
  const key = questionCookie.read(c)
  questionCookie.remember(c, config, null)
  if (key === null) return null
  const asking = askingOf(c, purpose)
  if (purpose !== 'enter' && asking.session === null) return null
  return write(db, authScope(c.var.tenant), (trx) => takeQuestion(trx, key, asking, clock.now()))
}
