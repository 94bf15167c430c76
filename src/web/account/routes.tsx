import { type Handler, Hono, type MiddlewareHandler } from 'hono'
import {
  accountPaths,
  accountEn as en,
  accountNl as nl,
  readCode,
  readEmail,
  readTarget,
  type RoleThings as Things,
} from '../../domains/accounts/index.ts'
import { Code, Confirm, Ended } from '../../domains/accounts/views/code.tsx'
import { HONEYPOT, SignIn } from '../../domains/accounts/views/sign-in.tsx'
import { clientAddress } from '../../platform/http/client-address.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { limitOf, type RateLimit } from '../../platform/http/limit.ts'
import { inLang } from '../../platform/i18n.ts'
import { readSecret, secretHash } from '../../platform/secret.ts'
import { attemptCookie } from './attempt.ts'
import { answer, endOne, endOthers, ownPage } from './own.tsx'
import { giveProof, proofLimit, proofPage } from './proof.tsx'
import {
  appPage,
  beginApp,
  confirmApp,
  endApp,
  erase,
  erasePage,
  makeRecoveryCodes,
  securityPage,
} from './security.tsx'
import { findAttempt, sendCode, signOut, tryCode } from './sign-in.ts'

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]
const HOUR = 3_600_000
const TEN_MINUTES = 600_000

interface Limits {
  /** Codes for one mail address, whoever asks: nobody fills somebody else’s mailbox, nobody gets many tries. */
  mailbox: RateLimit
  /** Codes and tries of one internet address. */
  asker: RateLimit
}

const limitsOf = (deps: Deps): Limits => ({
  mailbox: limitOf(deps, 5, HOUR),
  asker: limitOf(deps, 30, TEN_MINUTES),
})

interface Shown {
  value?: string | undefined
  problem?: string | undefined
  target?: string | null
  waitSeconds?: number
}

function signInPage(c: AppContext, { waitSeconds = 0, ...shown }: Shown) {
  const { signIn: texts } = textsOf(c)
  const wait = waitSeconds > 0 ? Math.ceil(waitSeconds / 60) : undefined
  if (waitSeconds > 0) c.header('Retry-After', String(waitSeconds))
  return c.var.page({
    title: texts.title,
    error: shown.problem !== undefined,
    noindex: true,
    status: waitSeconds > 0 ? 429 : shown.problem ? 422 : 200,
    body: <SignIn lang={c.var.lang} texts={texts} wait={wait} {...shown} />,
  })
}

/** Takes an address and has a code mailed. What follows is the same for an address with and without an account. */
function ask(deps: Deps, limits: Limits): Handler<AppEnv> {
  return async (c) => {
    const { email: typed = '', naar, [HONEYPOT]: filled } = await readForm(c)
    const { problems } = textsOf(c).signIn
    const target = readTarget(naar)
    const again = { value: typed.slice(0, 254), target }
    const email = readEmail(typed)
    if (filled) return signInPage(c, { ...again, problem: problems.robot })
    if (email === null)
      return signInPage(c, { ...again, problem: typed.trim() ? problems.malformed : problems.empty })
    const { tenant, lang } = c.var
    const asker = `${tenant.id} ${clientAddress(c, deps.config.TRUSTED_PROXIES)}`
    // Hashed, so that no address of a person stays in memory.
    const mailbox = secretHash(`${tenant.id} ${email}`)
    const waitSeconds = limits.asker.take(asker) || limits.mailbox.take(mailbox)
    if (waitSeconds > 0) return signInPage(c, { ...again, waitSeconds })
    const key = await sendCode(c, deps, email, target)
    attemptCookie.remember(c, deps.config, key)
    return c.redirect(inLang(lang, accountPaths.code), 303)
  }
}

function overPage(c: AppContext) {
  const { over, code } = textsOf(c)
  const href = inLang(c.var.lang, accountPaths.signIn)
  const body = <Ended title={over.title} lead={over.lead} again={code.again} href={href} />
  return c.var.page({ title: over.title, noindex: true, status: 404, body })
}

function codePage(c: AppContext, email: string, value?: string, problem?: string) {
  const { code: texts } = textsOf(c)
  return c.var.page({
    title: texts.title,
    noindex: true,
    error: problem !== undefined,
    status: problem ? 422 : 200,
    body: <Code lang={c.var.lang} texts={texts} email={email} value={value} problem={problem} />,
  })
}

function askForCode(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    const attempt = await findAttempt(c, deps, attemptCookie.read(c))
    return attempt ? codePage(c, attempt.email) : overPage(c)
  }
}

/** What the link in the mail opens. It signs nobody in: programs that scan mail open links too. */
function confirm(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    const key = readSecret(c.req.query('poging'))
    const code = readCode(c.req.query('code') ?? '')
    const attempt = await findAttempt(c, deps, key)
    if (!attempt || !key || !code) return overPage(c)
    const { confirm: texts } = textsOf(c)
    const { lang, tenant } = c.var
    const props = { lang, texts, code, email: attempt.email, site: tenant.name, attempt: key }
    return c.var.page({ title: texts.title, noindex: true, body: <Confirm {...props} /> })
  }
}

/** Takes a code, typed or from the link, and starts a session. */
function enter(deps: Deps, limits: Limits): Handler<AppEnv> {
  return async (c) => {
    const { code: typed = '', poging } = await readForm(c)
    const key = poging === undefined ? attemptCookie.read(c) : readSecret(poging)
    const attempt = await findAttempt(c, deps, key)
    if (!attempt || key === null) return overPage(c)
    const { email, target } = attempt
    const { problems } = textsOf(c).code
    const code = readCode(typed)
    const value = typed.slice(0, 20)
    if (code === null) return codePage(c, email, value, typed.trim() ? problems.malformed : problems.empty)
    const asker = `${c.var.tenant.id} ${clientAddress(c, deps.config.TRUSTED_PROXIES)}`
    const waitSeconds = limits.asker.take(asker)
    if (waitSeconds > 0) return signInPage(c, { value: email, waitSeconds })
    if (!(await tryCode(c, deps, { key, email, code }))) return codePage(c, email, value, problems.wrong)
    attemptCookie.remember(c, deps.config, null)
    return c.redirect(target ?? inLang(c.var.lang, accountPaths.own), 303)
  }
}

function leave(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    if (c.var.signedIn) await signOut(c, deps)
    return c.redirect(inLang(c.var.lang, accountPaths.signOut), 303)
  }
}

const signedOutPage: Handler<AppEnv> = (c) => {
  const { signedOut: texts } = textsOf(c)
  const href = inLang(c.var.lang, accountPaths.signIn)
  return c.var.page({ title: texts.title, noindex: true, body: <Ended {...texts} href={href} /> })
}

/** Nothing of signing in, and no page of one’s own, is kept by any cache. */
const fresh: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
}

/** Signing in and out, and what belongs to oneself. */
export function accountRoutes(deps: Deps, things: Things): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const limits = limitsOf(deps)
  for (const path of ['/inloggen', '/inloggen/*', '/uitloggen', '/mijn', '/mijn/*']) app.use(path, fresh)
  app.get('/inloggen', (c) => signInPage(c, { target: readTarget(c.req.query('naar')) }))
  app.post('/inloggen', ask(deps, limits))
  app.get('/inloggen/code', askForCode(deps))
  app.post('/inloggen/code', enter(deps, limits))
  app.get('/inloggen/bevestigen', confirm(deps))
  app.get('/uitloggen', signedOutPage)
  app.post('/uitloggen', leave(deps))
  app.get('/mijn', ownPage(deps, things))
  app.post('/mijn/uitnodigingen/:id/antwoord', answer(deps))
  const proofs = proofLimit(deps)
  app.get('/mijn/bewijs', proofPage(deps))
  app.post('/mijn/bewijs', giveProof(deps, proofs))
  app.get('/mijn/beveiliging', securityPage(deps))
  app.get('/mijn/app', appPage(deps))
  app.post('/mijn/app', beginApp(deps))
  app.post('/mijn/app/bevestiging', confirmApp(deps, proofs))
  app.post('/mijn/app/einde', endApp(deps))
  app.get('/mijn/wissen', erasePage(deps))
  app.post('/mijn/wissen', erase(deps))
  app.post('/mijn/herstelcodes', makeRecoveryCodes(deps))
  app.post('/mijn/sessies/einde', endOthers(deps))
  app.post('/mijn/sessies/:id/einde', endOne(deps))
  return app
}
