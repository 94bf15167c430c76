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
} from '../../domains/accounts/index.ts'
import { Proof } from '../../domains/accounts/views/proof.tsx'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import type { RateLimit } from '../../platform/http/limit.ts'
import { inLang } from '../../platform/i18n.ts'
import { judgeCode } from './codes.ts'
import { placeOf } from './passkey-question.ts'
import { provingProviders } from './providers.ts'
import { forSignedIn } from './signed-in.ts'

/** Whether there is anything that a code can come from. */
const hasCodes = ({ app, recoveryCodes }: Proofs) => app?.confirmed === true || recoveryCodes > 0

interface Shown {
  target: string | null
  value?: string
  problem?: string
  status?: 200 | 422 | 429
}

async function page(c: AppContext, deps: Deps, proofs: Proofs, { status = 200, ...shown }: Shown) {
  const texts = { nl, en }[c.var.lang]
  const { host } = placeOf(c, deps)
  const props = {
    ...{ lang: c.var.lang, texts: texts.proof, passkey: texts.passkey, ...shown },
    ...{ hasCodes: hasCodes(proofs), hasPasskey: proofs.passkeys.some((one) => one.host === host) },
    ...{ providers: await provingProviders(c, deps), via: texts.provider },
  }
  return c.var.page({
    title: texts.proof.title,
    noindex: true,
    error: status === 422,
    status,
    islands: ['passkey'],
    body: <Proof {...props} />,
  })
}

/** Asks for a second proof. */
export function proofPage(deps: Deps): Handler<AppEnv> {
  return forSignedIn(async (c, { account }) => {
    const proofs = await read(deps.db, authScope(c.var.tenant), (trx) => proofsOf(trx, account))
    return page(c, deps, proofs, { target: readTarget(c.req.query('naar')) })
  })
}

/** Judges a code and marks the session as proved. */
export function giveProof(deps: Deps, limit: RateLimit): Handler<AppEnv> {
  const { db, clock } = deps
  return forSignedIn(async (c, who) => {
    const { code: typed = '', naar } = await readForm(c)
    const target = readTarget(naar)
    const { account, session } = who
    const scope = authScope(c.var.tenant, account)
    const proofs = await read(db, scope, (trx) => proofsOf(trx, account))
    // An app that showed no code yet is no proof.
    const confirmed = { ...proofs, app: proofs.app?.confirmed ? proofs.app : null }
    const judged = await judgeCode(c, deps, limit, { who, proofs: confirmed, typed, paper: true })
    const { method } = judged
    if (method === null) return page(c, deps, proofs, { target, ...judged })
    await write(db, scope, (trx) => prove(trx, { account, session, now: clock.now(), method }))
    return c.redirect(target ?? inLang(c.var.lang, accountPaths.own), 303)
  })
}
