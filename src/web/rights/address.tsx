import { randomInt } from 'node:crypto'
import type { Handler } from 'hono'
import {
  accountEn,
  accountNl,
  accountPaths,
  askAddress,
  askedAddress,
  authScope,
  CODE_LENGTH,
  changeAddress,
  newAddressLetter,
  oldAddressLetter,
  readCode,
  readEmail,
  takenAddressLetter,
} from '../../domains/accounts/index.ts'
import { AddressCode, NewAddress } from '../../domains/accounts/views/address.tsx'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { limitKey, limitOf, type RateLimit } from '../../platform/http/limit.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { guarded } from '../account/guarded.ts'

const HOUR = 3_600_000
const textsOf = (c: AppContext) => ({ nl: accountNl, en: accountEn })[c.var.lang]
const scopeOf = (c: AppContext, { account }: SignedIn) => authScope(c.var.tenant, account)

/** Codes for a new address that one account may ask for. */
export const addressLimit = (deps: Deps) => limitOf(deps, 5, HOUR)

interface Shown {
  value?: string
  problem?: string
  wait?: number
}

const crumbs = (c: AppContext) => [{ href: accountPaths.own, label: textsOf(c).crumb.own }]

function addressForm(c: AppContext, { email }: SignedIn, shown: Shown) {
  const { address: texts } = textsOf(c)
  return c.var.page({
    ...{ title: texts.title, breadcrumb: crumbs(c), noindex: true, error: shown.problem !== undefined },
    status: shown.wait ? 429 : shown.problem ? 422 : 200,
    body: <NewAddress lang={c.var.lang} texts={texts} email={email} {...shown} />,
  })
}

function codeForm(c: AppContext, email: string, shown: Shown = {}) {
  const { address: texts } = textsOf(c)
  return c.var.page({
    ...{ title: texts.codeTitle, breadcrumb: crumbs(c), noindex: true, error: shown.problem !== undefined },
    status: shown.problem ? 422 : 200,
    body: <AddressCode lang={c.var.lang} texts={texts} email={email} {...shown} />,
  })
}

/** Asks for another address. */
export function addressPage(deps: Deps): Handler<AppEnv> {
  return guarded(deps, async (c, who) => addressForm(c, who, {}))
}

/** Takes another address and has a code mailed to it. */
export function askForAddress(deps: Deps, limit: RateLimit): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who) => {
    const { address: texts, signIn } = textsOf(c)
    const { lang, tenant } = c.var
    const { email: typed = '' } = await readForm(c)
    const email = readEmail(typed)
    const value = typed.slice(0, 254)
    const malformed = typed.trim() ? signIn.problems.malformed : signIn.problems.empty
    if (email === null) return addressForm(c, who, { value, problem: malformed })
    if (email === who.email) return addressForm(c, who, { value, problem: texts.same })
    const wait = limit.take(limitKey(c, who.account))
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return addressForm(c, who, { value, wait: Math.ceil(wait / 60) })
    }
    const code = String(randomInt(10 ** CODE_LENGTH)).padStart(CODE_LENGTH, '0')
    const facts = { to: email, lang, site: tenant.name }
    const letters = { code: newAddressLetter({ ...facts, code }), taken: takenAddressLetter(facts) }
    const asking = { tenant: tenant.id, account: who.account, now: clock.now() }
    await write(db, scopeOf(c, who), (trx) => askAddress(trx, asking, { email, code }, letters))
    return seeOther(c, accountPaths.addressCode)
  })
}

/** Asks for the code that went to the new address. */
export function addressCodePage(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who) => {
    const email = await read(db, scopeOf(c, who), (trx) => askedAddress(trx, who.account, clock.now()))
    return email ? codeForm(c, email) : seeOther(c, accountPaths.address)
  })
}

/** Takes the code, and with it the new address. */
export function enterAddress(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who) => {
    const { address: texts, code: codeTexts } = textsOf(c)
    const { lang, tenant } = c.var
    const scope = scopeOf(c, who)
    const now = clock.now()
    const asked = await read(db, scope, (trx) => askedAddress(trx, who.account, now))
    if (asked === null) return seeOther(c, accountPaths.address)
    const { code: typed = '' } = await readForm(c)
    const code = readCode(typed)
    const value = typed.slice(0, 20)
    const malformed = typed.trim() ? codeTexts.problems.malformed : codeTexts.problems.empty
    if (code === null) return codeForm(c, asked, { value, problem: malformed })
    const told = oldAddressLetter({ to: who.email, lang, site: tenant.name, phone: tenant.phone })
    const changing = { tenant: tenant.id, account: who.account, session: who.session, now, old: who.email }
    const email = await write(db, scope, (trx) => changeAddress(trx, changing, code, told))
    if (email === null) return codeForm(c, asked, { value, problem: texts.wrong })
    c.set('signedIn', { ...who, email })
    const body = <PageHeader title={texts.done} lead={texts.doneLead(email)} />
    return c.var.page({ title: texts.done, breadcrumb: crumbs(c), noindex: true, body })
  })
}
