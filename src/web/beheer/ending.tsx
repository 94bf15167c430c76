import type { Handler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  type AccountLine,
  accountsById,
  authScope,
  endAllSessions,
  takeRole,
} from '../../domains/accounts/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import { isId } from '../../platform/id.ts'
import { forRoles } from '../desk/for-roles.ts'
import { beheerPaths } from './paths.ts'
import { KEEPERS, peopleTexts, thingNames } from './people.tsx'
import { Ending } from './views/ending.tsx'

const MOST = 50

/** The people who were chosen and have a role; never oneself. */
async function chosen({ db }: Deps, { tenant }: Scope, who: SignedIn, ids: readonly string[]) {
  const wanted = [...new Set(ids)].filter((id) => isId(id) && id !== who.account).slice(0, MOST)
  const found = await read(db, authScope(tenant, who.account), (trx) => accountsById(trx, wanted))
  return found.filter(({ held }) => held.length > 0)
}

/** The roles of somebody that an administrator may take back. */
const taking = ({ held }: AccountLine) => held.filter(({ role }) => role !== 'privacy')

/** Asks whether all roles of the chosen people must end, and says which those are. */
export const endingPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c, who) => {
    const { lang, scope } = c.var
    const people = await chosen(deps, scope, who, c.req.queries('wie') ?? [])
    const names = await read(deps.db, scope, (trx) =>
      thingNames(
        trx,
        people.flatMap(({ held }) => held),
      ),
    )
    const texts = peopleTexts(c)
    const some = people.some((person) => taking(person).length > 0)
    const title = some ? texts.ending.title : texts.ending.none
    return c.var.page({
      ...{ title, noindex: true, breadcrumb: [{ href: beheerPaths.people, label: texts.title }] },
      body: <Ending {...{ lang, texts, title, some, people, names }} today={localDay(deps.clock.now())} />,
    })
  })

/** Takes all roles of the chosen people back and signs them out; in one go, or not at all. */
export const endChosen = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c, who) => {
    const { scope, lang, tenant } = c.var
    const body = await c.req.parseBody({ all: true }).catch(() => {
      throw new HTTPException(400)
    })
    const ids = [body.wie ?? []].flat().filter((id) => typeof id === 'string')
    const people = (await chosen(deps, scope, who, ids)).filter((person) => taking(person).length > 0)
    const by = { actor: scope.actor, now: deps.clock.now() }
    await write(deps.db, scope, async (trx) => {
      for (const person of people) for (const { id } of taking(person)) await takeRole(trx, id, by)
    })
    // Sessions are of the tables of signing in, which this person’s own scope does not reach. The roles are gone already.
    await write(deps.db, authScope(tenant, who.account), async (trx) => {
      for (const { id } of people) await endAllSessions(trx, id, scope.actor)
    })
    const done = people.length > 0 ? '?gedaan=beeindigd' : ''
    return c.redirect(`${inLang(lang, beheerPaths.people)}${done}`, 303)
  })
