import type { Handler } from 'hono'
import {
  accountPaths,
  authScope,
  accountEn as en,
  accountNl as nl,
  type Proofs,
  proofsOf,
  prove,
  readTarget,
  stepOf,
  takeRecoveryCode,
  takeStep,
} from '../../domains/accounts/index.ts'
import { Proof } from '../../domains/accounts/views/proof.tsx'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { RateLimit } from '../../platform/http/limit.ts'
import { inLang } from '../../platform/i18n.ts'
import { openSecret } from './seal.ts'
import { forSignedIn } from './signed-in.ts'

const QUARTER = 900_000
const TRIES = 5

/** Tries of one account at codes of any kind; always on, because six digits are few. */
export const proofLimit = ({ clock }: Pick<Deps, 'clock'>) =>
  new RateLimit({ count: TRIES, windowMs: QUARTER }, clock)

/** Whether there is anything that a code can come from. */
export const hasCodes = ({ app, recoveryCodes }: Proofs) => app?.confirmed === true || recoveryCodes > 0

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang].proof

interface Shown {
  target: string | null
  value?: string
  problem?: string
  status?: 200 | 422 | 429
}

function page(c: AppContext, proofs: Proofs, { status = 200, ...shown }: Shown) {
  const texts = textsOf(c)
  const props = { lang: c.var.lang, texts, hasCodes: hasCodes(proofs), ...shown }
  return c.var.page({
    title: texts.title,
    noindex: true,
    error: status === 422,
    status,
    body: <Proof {...props} />,
  })
}

/** Asks for a second proof. */
export function proofPage({ db }: Deps): Handler<AppEnv> {
  return forSignedIn(async (c, { account }) => {
    const proofs = await read(db, authScope(c.var.tenant), (trx) => proofsOf(trx, account))
    return page(c, proofs, { target: readTarget(c.req.query('naar')) })
  })
}

/** Takes a code of the app or from paper; which of both it was, when it is right. */
export async function takeCode(
  c: AppContext,
  { db, clock, config }: Deps,
  { account }: Pick<SignedIn, 'account'>,
  { app }: Proofs,
  typed: string,
): Promise<'app' | 'recovery' | null> {
  const now = clock.now()
  const scope = { ...authScope(c.var.tenant), actor: `account:${account}` }
  if (app) {
    const secret = await openSecret(c, { db, config }, app.sealed)
    const step = await stepOf(secret, typed, now, app.lastStep)
    if (step !== null && (await write(db, scope, (trx) => takeStep(trx, { account, now }, step))))
      return 'app'
  }
  return (await write(db, scope, (trx) => takeRecoveryCode(trx, { account, now }, typed))) ? 'recovery' : null
}

/** Judges a code and marks the session as proved. */
export function giveProof(deps: Deps, limit: RateLimit): Handler<AppEnv> {
  const { db, clock } = deps
  return forSignedIn(async (c, who) => {
    const { code: typed = '', naar } = await readForm(c)
    const target = readTarget(naar)
    const texts = textsOf(c)
    const { account, session } = who
    const scope = { ...authScope(c.var.tenant), actor: `account:${account}` }
    const proofs = await read(db, scope, (trx) => proofsOf(trx, account))
    const again = { target, value: typed.slice(0, 20) }
    if (typed.trim() === '') return page(c, proofs, { ...again, problem: texts.problems.empty, status: 422 })
    const wait = limit.take(`${c.var.tenant.id} ${account}`)
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      const problem = texts.problems.wait(Math.ceil(wait / 60))
      return page(c, proofs, { ...again, problem, status: 429 })
    }
    const confirmed = { ...proofs, app: proofs.app?.confirmed ? proofs.app : null }
    const method = await takeCode(c, deps, who, confirmed, typed)
    if (!method) return page(c, proofs, { ...again, problem: texts.problems.wrong, status: 422 })
    await write(db, scope, (trx) => prove(trx, { account, session, now: clock.now(), method }))
    return c.redirect(target ?? inLang(c.var.lang, accountPaths.own), 303)
  })
}
