import type { Handler } from 'hono'
import {
  accountPaths,
  authScope,
  deviceName,
  accountEn as en,
  judgeMade,
  judgeSigned,
  type KnownPasskey,
  keepPasskey,
  accountNl as nl,
  passkeyOf,
  prove,
  readMade,
  readPasskeyName,
  readSigned,
  readTarget,
  removePasskey,
  usePasskey,
} from '../../domains/accounts/index.ts'
import { Ended } from '../../domains/accounts/views/code.tsx'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { isId } from '../../platform/id.ts'
import { enterAs } from './enter.ts'
import { guarded } from './guarded.ts'
import { placeOf, questionAsked } from './passkey-question.ts'
import { forSignedIn } from './signed-in.ts'

const toSecurity = (c: AppContext) => seeOther(c, accountPaths.security)

function failed(c: AppContext, href: string) {
  const { failed: title, failedLead: lead, again } = { nl, en }[c.var.lang].passkey
  const body = <Ended title={title} lead={lead} again={again} href={inLang(c.var.lang, href)} />
  return c.var.page({ title, noindex: true, status: 404, body })
}

/** The passkey that signed what this browser was asked; null when anything about it is wrong. */
async function signedBy(
  c: AppContext,
  deps: Deps,
  purpose: 'enter' | 'prove',
  typed: string | undefined,
): Promise<KnownPasskey | null> {
  const { db, clock } = deps
  const challenge = await questionAsked(c, deps, purpose)
  const answer = readSigned(typed)
  if (challenge === null || answer === null) return null
  const place = placeOf(c, deps)
  const scope = authScope(c.var.tenant)
  const passkey = await read(db, scope, (trx) => passkeyOf(trx, answer.id, place.host))
  if (!passkey) return null
  if (purpose === 'prove' && passkey.account !== c.var.signedIn?.account) return null
  const counter = await judgeSigned(place, challenge, answer, passkey)
  if (counter === null) return null
  const own = authScope(c.var.tenant, passkey.account)
  return (await write(db, own, (trx) => usePasskey(trx, passkey, counter, clock.now()))) ? passkey : null
}

/** Signs in with a passkey. A finger, a face or a PIN went with it, so that it is the second proof as well. */
export function enterByPasskey(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    const { antwoord, naar } = await readForm(c)
    const passkey = await signedBy(c, deps, 'enter', antwoord)
    if (!passkey || !(await enterAs(c, deps, passkey.account, { by: 'passkey', provedAt: deps.clock.now() })))
      return failed(c, accountPaths.signIn)
    return c.redirect(readTarget(naar) ?? inLang(c.var.lang, accountPaths.own), 303)
  }
}

/** Takes a passkey as the second proof of this session. */
export function proveByPasskey(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return forSignedIn(async (c, { account, session }) => {
    const { antwoord, naar } = await readForm(c)
    if (!(await signedBy(c, deps, 'prove', antwoord))) return failed(c, accountPaths.proof)
    const proof = { account, session, now: clock.now(), method: 'passkey' as const }
    await write(db, authScope(c.var.tenant, account), (trx) => prove(trx, proof))
    return c.redirect(readTarget(naar) ?? inLang(c.var.lang, accountPaths.own), 303)
  })
}

/** Gives oneself a passkey. Making it is a proof: a finger, a face or a PIN went with it. */
export function makePasskey(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, { account, session }) => {
    const { antwoord, naam } = await readForm(c)
    const challenge = await questionAsked(c, deps, 'make')
    const answer = readMade(antwoord)
    const place = placeOf(c, deps)
    const made = challenge && answer ? await judgeMade(place, challenge, answer) : null
    if (!made) return failed(c, accountPaths.security)
    const device = deviceName(c.req.header('user-agent') ?? '')
    const name = readPasskeyName(naam) ?? readPasskeyName(device) ?? 'Passkey'
    const kept = await write(db, authScope(c.var.tenant, account), async (trx) => {
      if (!(await keepPasskey(trx, { account, host: place.host, name, ...made }))) return false
      await prove(trx, { account, session, now: clock.now(), method: 'passkey' })
      return true
    })
    return kept ? toSecurity(c) : failed(c, accountPaths.security)
  })
}

/** Takes one’s own passkey away; the last proof of somebody who needs one stays, and the page says so. */
export function endPasskey({ db, clock, ...deps }: Deps): Handler<AppEnv> {
  return guarded({ db, clock, ...deps }, async (c, { account }) => {
    const id = c.req.param('id') ?? ''
    const today = localDay(clock.now())
    if (!isId(id)) return c.notFound()
    await write(db, authScope(c.var.tenant, account), (trx) => removePasskey(trx, account, id, today))
    return toSecurity(c)
  })
}
