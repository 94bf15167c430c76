import {
  authScope,
  accountEn as en,
  accountNl as nl,
  type Proofs,
  stepOf,
  takeRecoveryCode,
  takeStep,
} from '../../domains/accounts/index.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps, SignedIn } from '../../platform/http/context.ts'
import { limitKey, RateLimit } from '../../platform/http/limit.ts'
import { openSecret } from './seal.ts'

const QUARTER = 900_000
const TRIES = 5

/** Tries of one account at codes of any kind; always on, because six digits are few. */
export const proofLimit = ({ clock }: Pick<Deps, 'clock'>) =>
  new RateLimit({ count: TRIES, windowMs: QUARTER }, clock)

/** A code that somebody typed, and what it may be. */
export interface TypedCode {
  who: SignedIn
  proofs: Proofs
  typed: string
  /** Whether a code from paper is as good: it is not when an app must show that it works. */
  paper: boolean
}

/** Takes a code of the app or from paper; which of both it was, when it is right. */
async function takeCode(
  c: AppContext,
  { db, clock, config }: Deps,
  { who: { account }, proofs: { app }, typed, paper }: TypedCode,
): Promise<'app' | 'recovery' | null> {
  const now = clock.now()
  const scope = authScope(c.var.tenant, account)
  if (app) {
    const secret = await openSecret(c, { db, config }, app.sealed)
    const step = await stepOf(secret, typed, now, app.lastStep)
    if (step !== null && (await write(db, scope, (trx) => takeStep(trx, { account, now }, step))))
      return 'app'
  }
  if (!paper) return null
  return (await write(db, scope, (trx) => takeRecoveryCode(trx, { account, now }, typed))) ? 'recovery' : null
}

/** A code that was right, or what to show again. */
export type JudgedCode =
  | { method: 'app' | 'recovery' }
  | { method: null; value: string; problem: string; status: 422 | 429 }

/** Judges a code that somebody typed. After too many tries the answer says when there is a next one. */
export async function judgeCode(
  c: AppContext,
  deps: Deps,
  limit: RateLimit,
  code: TypedCode,
): Promise<JudgedCode> {
  const { problems } = { nl, en }[c.var.lang].proof
  const refused = (problem: string, status: 422 | 429 = 422): JudgedCode => ({
    ...{ method: null, value: code.typed.slice(0, 20), problem, status },
  })
  if (code.typed.trim() === '') return refused(problems.empty)
  const wait = limit.take(limitKey(c, code.who.account))
  if (wait > 0) {
    c.header('Retry-After', String(wait))
    return refused(problems.wait(Math.ceil(wait / 60)), 429)
  }
  const method = await takeCode(c, deps, code)
  return method ? { method } : refused(problems.wrong)
}
