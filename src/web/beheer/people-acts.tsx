import type { Handler } from 'hono'
import {
  type AccountLine,
  accountsById,
  authScope,
  endAllSessions,
  giveRole,
  invitationLetter,
  invite,
  takeRole,
  withdrawInvitation,
} from '../../domains/accounts/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { inLang } from '../../platform/i18n.ts'
import { isId } from '../../platform/id.ts'
import type { Problems } from '../../platform/result.ts'
import { siteOf } from '../../platform/site-address.ts'
import { forRoles } from '../desk/for-roles.ts'
import { areaOptions } from '../people/own-load.ts'
import { readTyped } from './gift.ts'
import { beheerPaths } from './paths.ts'
import { KEEPERS, peopleTexts, showPerson } from './people.tsx'
import { Invite } from './views/invite.tsx'

const back = (c: AppContext, path: string, done: string) =>
  c.redirect(`${inLang(c.var.lang, path)}?gedaan=${done}`, 303)

async function showInvite(
  c: AppContext,
  { db }: Deps,
  { values = {}, problems = {} }: { values?: Record<string, string>; problems?: Problems } = {},
) {
  const { lang, scope } = c.var
  const texts = peopleTexts(c)
  const areas = await read(db, scope, areaOptions)
  const error = Object.keys(problems).length > 0
  return c.var.page({
    ...{ title: texts.inviting.title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: beheerPaths.people, label: texts.title }],
    body: <Invite {...{ lang, texts, values, problems, areas }} />,
  })
}

/** The form that offers a role to an address. */
export const invitePage = (deps: Deps): Handler<AppEnv> => forRoles(KEEPERS, (c) => showInvite(c, deps))

/** Offers a role to an address, by mail. Whoever has that address says yes or no. */
export const sendInvite = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c, who) => {
    const { db, clock, config } = deps
    const { lang, scope, tenant } = c.var
    const { problems } = peopleTexts(c)
    const [typed, now] = [await readForm(c), clock.now()]
    const judged = await read(db, scope, (trx) => readTyped(trx, localDay(now), problems, typed))
    if (!judged.ok) return showInvite(c, deps, { values: typed, problems: judged.problems })
    const { email, role, forWhat, ...rest } = judged.value
    if (email === who.email)
      return showInvite(c, deps, { values: typed, problems: { mail: problems.yourself } })
    const origin = siteOf(tenant.hosts, config.PUBLIC_URL)
    const letter = invitationLetter({ to: email, lang, site: tenant.name, origin, role, forWhat })
    const by = { tenant: tenant.id, actor: scope.actor, now }
    await write(db, scope, (trx) => invite(trx, { email, role, ...rest }, letter, by))
    return back(c, beheerPaths.people, 'uitgenodigd')
  })

/** Takes an invitation back that nobody answered yet. */
export const endInvitation = ({ db, clock }: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const { scope } = c.var
    const id = c.req.param('id') ?? ''
    const by = { actor: scope.actor, now: clock.now() }
    const done = isId(id) && (await write(db, scope, (trx) => withdrawInvitation(trx, id, by)))
    return done ? back(c, beheerPaths.people, 'ingetrokken') : c.notFound()
  })

type Work = (c: AppContext, who: SignedIn, person: AccountLine) => Response | Promise<Response>

/** Runs `work` with the account in the address; never one’s own. */
function withPerson({ db }: Deps, work: Work): Handler<AppEnv> {
  return forRoles(KEEPERS, async (c, who) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id) || id === who.account) return c.notFound()
    const [person] = await read(db, authScope(c.var.tenant, who.account), (trx) => accountsById(trx, [id]))
    return person ? work(c, who, person) : c.notFound()
  })
}

/** Gives a role to an account; it holds at once. */
export const giveToPerson = (deps: Deps) =>
  withPerson(deps, async (c, who, { id, email }) => {
    const { db, clock } = deps
    const { scope } = c.var
    const [typed, now] = [await readForm(c), clock.now()]
    const { problems } = peopleTexts(c)
    const judged = await read(db, scope, (trx) => readTyped(trx, localDay(now), problems, typed, email))
    if (!judged.ok) return showPerson(c, deps, who, id, { values: typed, problems: judged.problems })
    const { role, organizationId, areaCode, endsOn } = judged.value
    const gift = { account: id, role, organizationId, areaCode, endsOn }
    await write(db, scope, (trx) => giveRole(trx, gift, { actor: scope.actor, now }))
    return back(c, beheerPaths.person(id), 'gegeven')
  })

/** Takes one role of an account back. */
export const takeFromPerson = (deps: Deps) =>
  withPerson(deps, async (c, _who, { id, held }) => {
    const { nummer } = await readForm(c)
    const role = held.find((each) => each.id === nummer && each.role !== 'privacy')
    if (!role) return c.notFound()
    const by = { actor: c.var.scope.actor, now: deps.clock.now() }
    await write(deps.db, c.var.scope, (trx) => takeRole(trx, role.id, by))
    return back(c, beheerPaths.person(id), 'teruggenomen')
  })

/** Signs somebody out everywhere. */
export const signPersonOut = (deps: Deps) =>
  withPerson(deps, async (c, who, { id }) => {
    const { scope, tenant } = c.var
    await write(deps.db, authScope(tenant, who.account), (trx) => endAllSessions(trx, id, scope.actor))
    return back(c, beheerPaths.person(id), 'uitgelogd')
  })
