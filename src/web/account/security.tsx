import { randomBytes } from 'node:crypto'
import type { Handler } from 'hono'
import {
  accountPaths,
  appAddress,
  appSecret,
  authScope,
  accountEn as en,
  eraseAccount,
  keepRecoveryCodes,
  newRecoveryCodes,
  accountNl as nl,
  ownScope,
  prove,
  readableSecret,
  removeApp,
  SECRET_BYTES,
  startApp,
} from '../../domains/accounts/index.ts'
import { AppSetup } from '../../domains/accounts/views/app-setup.tsx'
import { Erase } from '../../domains/accounts/views/erase.tsx'
import { RecoveryCodes } from '../../domains/accounts/views/recovery-codes.tsx'
import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import type { RateLimit } from '../../platform/http/limit.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { qrCode } from '../../platform/qr.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { judgeCode } from './codes.ts'
import { guarded } from './guarded.ts'
import { openSecret, sealSecret } from './seal.ts'
import { signOut } from './sign-in.ts'

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]
const scopeOf = (c: AppContext, { account }: SignedIn) => authScope(c.var.tenant, account)

/** Begins with an app: a secret that waits for its first code. */
export function beginApp(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who) => {
    const sealed = await sealSecret(c, deps, appSecret(randomBytes(SECRET_BYTES)))
    const own = { account: who.account, now: clock.now() }
    await write(db, scopeOf(c, who), (trx) => startApp(trx, own, sealed))
    return seeOther(c, accountPaths.app)
  })
}

async function setup(
  c: AppContext,
  deps: Deps,
  { email }: SignedIn,
  sealed: string,
  shown: { value?: string; problem?: string; status?: 422 | 429 } = {},
) {
  const { appSetup: texts, crumb } = textsOf(c)
  const secret = await openSecret(c, deps, sealed)
  const { status = 200, ...again } = shown
  const qr = qrCode(appAddress(secret, c.var.tenant.name, email))
  const props = { lang: c.var.lang, texts, qr, secret: readableSecret(secret), ...again }
  return c.var.page({
    title: texts.title,
    breadcrumb: [{ href: accountPaths.own, label: crumb.own }],
    noindex: true,
    error: status === 422,
    status,
    body: <AppSetup {...props} />,
  })
}

const toSecurity = (c: AppContext) => seeOther(c, accountPaths.security)

/** Shows the secret until its first code came; never again after that. */
export function appPage(deps: Deps): Handler<AppEnv> {
  return guarded(deps, async (c, who, { app }) =>
    app && !app.confirmed ? setup(c, deps, who, app.sealed) : toSecurity(c),
  )
}

/** The first code of the app: from now on it counts, and this session is proved. */
export function confirmApp(deps: Deps, limit: RateLimit): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who, proofs) => {
    const { app } = proofs
    if (!app || app.confirmed) return toSecurity(c)
    const { code: typed = '' } = await readForm(c)
    const judged = await judgeCode(c, deps, limit, { who, proofs, typed, paper: false })
    const { method } = judged
    if (method === null) return setup(c, deps, who, app.sealed, judged)
    const { account, session } = who
    await write(db, scopeOf(c, who), (trx) => prove(trx, { account, session, now: clock.now(), method }))
    return toSecurity(c)
  })
}

/** Takes the app away; the last proof of somebody who needs one stays, and the page says so. */
export function endApp(deps: Deps): Handler<AppEnv> {
  return guarded(deps, async (c, who) => {
    const today = localDay(deps.clock.now())
    await write(deps.db, scopeOf(c, who), (trx) => removeApp(trx, who.account, today))
    return toSecurity(c)
  })
}

/** Makes codes for paper and shows them, this once. */
export function makeRecoveryCodes(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who) => {
    const codes = newRecoveryCodes()
    const own = { account: who.account, now: clock.now() }
    await write(db, scopeOf(c, who), (trx) => keepRecoveryCodes(trx, own, codes))
    const { security: texts } = textsOf(c)
    const body = <RecoveryCodes lang={c.var.lang} texts={texts} codes={codes} />
    return c.var.page({ title: texts.codesTitle, noindex: true, body })
  })
}

/** Asks whether the account may go. */
export function erasePage(deps: Deps): Handler<AppEnv> {
  return guarded(deps, async (c) => {
    const { erase: texts, crumb } = textsOf(c)
    return c.var.page({
      title: texts.title,
      breadcrumb: [{ href: accountPaths.own, label: crumb.own }],
      noindex: true,
      body: <Erase lang={c.var.lang} texts={texts} />,
    })
  })
}

/** Erases the account, and signs out everywhere by that. */
export function erase(deps: Deps): Handler<AppEnv> {
  return guarded(deps, async (c, who) => {
    const scope = ownScope(c.var.tenant, who.account)
    await write(deps.db, scope, (trx) => eraseAccount(trx, who))
    await signOut(c, deps)
    const { erase: texts } = textsOf(c)
    const body = <PageHeader title={texts.done} lead={texts.doneLead} />
    c.set('signedIn', null)
    return c.var.page({ title: texts.done, noindex: true, body })
  })
}
