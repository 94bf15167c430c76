import { type Handler, Hono } from 'hono'
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
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { askerKey, limitKey, limitOf, type RateLimit } from '../../platform/http/limit.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { readSecret, secretHash } from '../../platform/secret.ts'
import { attemptCookie } from './attempt.ts'
import { proofLimit } from './codes.ts'
import { otherWays } from './other-ways.ts'
import { answer, endOne, endOthers, ownPage } from './own.tsx'
import { giveProof, proofPage } from './proof.tsx'
import { offeredProviders } from './providers.ts'
import { appPage, beginApp, confirmApp, endApp, erase, erasePage, makeRecoveryCodes } from './security.tsx'
import { securityPage } from './security-page.tsx'
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

async function signInPage(c: AppContext, deps: Deps, { waitSeconds = 0, ...shown }: Shown) {
  const { signIn: texts, passkey, provider } = textsOf(c)
  const wait = waitSeconds > 0 ? Math.ceil(waitSeconds / 60) : undefined
  if (waitSeconds > 0) c.header('Retry-After', String(waitSeconds))
  const providers = await offeredProviders(c, deps)
  const props = { lang: c.var.lang, texts, passkey, via: provider, providers, wait }
  return c.var.page({
    title: texts.title,
    error: shown.problem !== undefined,
    noindex: true,
    status: waitSeconds > 0 ? 429 : shown.problem ? 422 : 200,
    islands: ['passkey'],
    body: <SignIn {...props} {...shown} />,
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
    if (filled) return signInPage(c, deps, { ...again, problem: problems.robot })
    if (email === null)
      return signInPage(c, deps, { ...again, problem: typed.trim() ? problems.malformed : problems.empty })
    // Hashed, so that no address of a person stays in memory.
    const mailbox = secretHash(limitKey(c, email))
    const waitSeconds = limits.asker.take(askerKey(c, deps.config)) || limits.mailbox.take(mailbox)
    if (waitSeconds > 0) return signInPage(c, deps, { ...again, waitSeconds })
    const key = await sendCode(c, deps, email, target)
    attemptCookie.remember(c, deps.config, key)
    return seeOther(c, accountPaths.code)
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
    const waitSeconds = limits.asker.take(askerKey(c, deps.config))
    if (waitSeconds > 0) return signInPage(c, deps, { value: email, waitSeconds })
    if (!(await tryCode(c, deps, { key, email, code }))) return codePage(c, email, value, problems.wrong)
    attemptCookie.remember(c, deps.config, null)
    return c.redirect(target ?? inLang(c.var.lang, accountPaths.own), 303)
  }
}

function leave(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    if (c.var.signedIn) await signOut(c, deps)
    return seeOther(c, accountPaths.signOut)
  }
}

const signedOutPage: Handler<AppEnv> = (c) => {
  const { signedOut: texts } = textsOf(c)
  const href = inLang(c.var.lang, accountPaths.signIn)
  return c.var.page({ title: texts.title, noindex: true, body: <Ended {...texts} href={href} /> })
}

/** Signing in and out, and what belongs to oneself. */
export function accountRoutes(deps: Deps, things: Things): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const limits = limitsOf(deps)
  for (const path of ['/inloggen', '/inloggen/*', '/uitloggen', '/mijn', '/mijn/*']) app.use(path, neverKept)
  app.get('/inloggen', (c) => signInPage(c, deps, { target: readTarget(c.req.query('naar')) }))
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
  otherWays(app, deps, limits.asker)
  app.post('/mijn/sessies/einde', endOthers(deps))
  app.post('/mijn/sessies/:id/einde', endOne(deps))
  return app
}
