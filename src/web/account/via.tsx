import type { Handler } from 'hono'
import {
  accountBehind,
  accountPaths,
  authScope,
  beginVisit,
  accountEn as en,
  endVisit,
  type Guest,
  type KeptVisit,
  keepVisit,
  linkIdentity,
  accountNl as nl,
  type Provider,
  providerOf,
  readGuest,
  readTarget,
  takeVisit,
  VISIT_MINUTES,
} from '../../domains/accounts/index.ts'
import { Ended } from '../../domains/accounts/views/code.tsx'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { keyCookie } from '../../platform/http/key-cookie.ts'
import { askerKey, type RateLimit } from '../../platform/http/limit.ts'
import { originOf } from '../../platform/http/origin.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { enterAs } from './enter.ts'
import { guarded } from './guarded.ts'
import { providerSecret } from './providers.ts'

type Reason = keyof typeof nl.provider.reasons

/** Key of the visit of this browser to a provider. */
const visitCookie = keyCookie('organisatie', VISIT_MINUTES * 60)

const backTo = (c: AppContext, { config }: Deps, id: string) => originOf(c, config) + accountPaths.viaBack(id)

function sorry(c: AppContext, lang: Lang, provider: string, reason: Reason) {
  return c.redirect(`${inLang(lang, accountPaths.viaFailed(provider))}?waarom=${reason}`, 303)
}

/** The provider of this address, and the secret we share with it; null when there is no such thing, or not yet. */
async function asked(c: AppContext, { db, config }: Deps) {
  const id = c.req.param('provider') ?? ''
  const provider = await read(db, authScope(c.var.tenant), (trx) => providerOf(trx, id))
  const secret = provider ? providerSecret(c, config, provider) : null
  return provider && secret ? { provider, secret } : null
}

async function begin(c: AppContext, deps: Deps, session: string | null, target: string | null) {
  const { db, clock, config, log } = deps
  const { lang, tenant } = c.var
  const found = await asked(c, deps)
  if (!found) return c.notFound()
  const { provider, secret } = found
  // Another site must not send somebody through: signing in begins here.
  if (c.req.header('sec-fetch-site') === 'cross-site')
    return seeOther(c, session ? accountPaths.security : accountPaths.signIn)
  const began = await beginVisit(provider, secret, backTo(c, deps, provider.id)).catch((error: Error) => {
    log.warn({ provider: provider.id, reason: error.name }, 'a provider does not answer')
    return null
  })
  if (!began) return sorry(c, lang, provider.id, 'fout')
  const visit = { ...began.visit, provider: provider.id, lang, target, session }
  const key = await write(db, authScope(tenant), (trx) => keepVisit(trx, visit, clock.now()))
  visitCookie.remember(c, config, key)
  return c.redirect(began.to, 303)
}

/** Sends somebody to the sign-in of their organisation. */
export function enterVia(deps: Deps, limit: RateLimit): Handler<AppEnv> {
  return async (c) => {
    const wait = limit.take(askerKey(c, deps.config))
    if (wait > 0) return sorry(c, c.var.lang, c.req.param('provider') ?? '', 'fout')
    return begin(c, deps, null, readTarget(c.req.query('naar')))
  }
}

/** Sends somebody who is signed in there, to sign in that way from now on. */
export function linkVia(deps: Deps): Handler<AppEnv> {
  return guarded(deps, (c, { session }) => begin(c, deps, session, null))
}

/** Links the provider to the account that asked for it, when it still is the one that is signed in. */
async function link(c: AppContext, { db }: Deps, { issuer }: Provider, visit: KeptVisit, { subject }: Guest) {
  const { signedIn, tenant } = c.var
  if (!signedIn || signedIn.session !== visit.session) return 'over' as const
  const { account } = signedIn
  const linked = await write(db, authScope(tenant, account), (trx) =>
    linkIdentity(trx, account, { issuer, subject }),
  )
  return linked ? null : ('bezet' as const)
}

async function enter(
  c: AppContext,
  deps: Deps,
  provider: Provider,
  { subject, provedAt }: Guest,
  email: string,
) {
  const { db, clock } = deps
  const scope = authScope(c.var.tenant)
  const who = { issuer: provider.issuer, subject, email }
  const by = { actor: scope.actor, now: clock.now() }
  const account = await write(db, scope, (trx) => accountBehind(trx, who, by))
  if (account === null) return 'koppelen' as const
  return (await enterAs(c, deps, account, { by: 'provider', provedAt })) ? null : ('fout' as const)
}

/** Takes back who was sent to a provider: signs in, or links. */
export function backFrom(deps: Deps): Handler<AppEnv> {
  const { db, clock, config, log } = deps
  return async (c) => {
    const key = visitCookie.read(c)
    visitCookie.remember(c, config, null)
    const found = await asked(c, deps)
    if (!found) return c.notFound()
    const { provider, secret } = found
    const scope = authScope(c.var.tenant)
    const visit = key && (await write(db, scope, (trx) => takeVisit(trx, key, provider.id, clock.now())))
    if (!visit) return sorry(c, c.var.lang, provider.id, 'over')
    const { lang, target } = visit
    const back = new URL(backTo(c, deps, provider.id) + new URL(c.req.url).search)
    const ended = await endVisit(provider, secret, back, visit)
    if (!ended.ok) {
      log.warn({ provider: provider.id, reason: ended.refusal.code }, 'a sign-in at a provider was refused')
      return sorry(c, lang, provider.id, ended.refusal.stopped ? 'gestopt' : 'fout')
    }
    const guest = readGuest(provider, ended.said)
    if (!guest) return sorry(c, lang, provider.id, 'fout')
    if (guest.email === null) return sorry(c, lang, provider.id, 'adres')
    const reason = visit.session
      ? await link(c, deps, provider, visit, guest)
      : await enter(c, deps, provider, guest, guest.email)
    if (reason) return sorry(c, lang, provider.id, reason)
    return c.redirect(target ?? inLang(lang, visit.session ? accountPaths.security : accountPaths.own), 303)
  }
}

/** Says why it did not work, and what else one can do. */
export const viaFailedPage: Handler<AppEnv> = (c) => {
  const { lang, signedIn } = c.var
  const { failed: title, again, reasons } = { nl, en }[lang].provider
  const why = c.req.query('waarom') ?? ''
  const lead = Object.hasOwn(reasons, why) ? reasons[why as Reason] : reasons.fout
  const href = inLang(lang, signedIn ? accountPaths.security : accountPaths.signIn)
  return c.var.page({
    title,
    noindex: true,
    body: <Ended title={title} lead={lead} again={again} href={href} />,
  })
}
