import type { Handler } from 'hono'
import {
  type AccountFilter,
  accountsById,
  authScope,
  findAccounts,
  GIVEN_ROLES,
  openInvitations,
} from '../../domains/accounts/index.ts'
import { recordRead } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { isId } from '../../platform/id.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { areaOptions } from '../people/own-load.ts'
import { roleThings } from '../role-things.ts'
import { textsOf } from './common.ts'
import { beheerPaths } from './paths.ts'
import { en } from './texts-people.en.ts'
import { nl } from './texts-people.nl.ts'
import { PeopleList } from './views/people-list.tsx'
import { Person } from './views/person.tsx'

const PAGE = 50
/** Who looks after accounts and settings: `accounts.beheren` and `instellingen.beheren` in docs/policy/access.md. */
export const KEEPERS = ['administrator'] as const

export const peopleTexts = (c: AppContext) => ({ nl, en })[c.var.lang]

/** What was asked for; what is no choice is left out. */
function filterOf(c: AppContext): AccountFilter {
  const role = c.req.query('rol')
  return {
    search: (c.req.query('zoek') ?? '').trim().slice(0, 100),
    role: role === 'passed' ? 'passed' : (GIVEN_ROLES.find((each) => each === role) ?? null),
  }
}

/** Names of the organisations and areas that roles go with, by id or code. */
export async function thingNames(
  trx: Trx,
  held: readonly { organizationId: string | null; areaCode: string | null }[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const { organizationId, areaCode } of held) {
    const name = organizationId
      ? await roleThings.organizationName(trx, organizationId)
      : areaCode && (await roleThings.areaName(trx, areaCode))
    if (name) names.set(organizationId ?? areaCode ?? '', name)
  }
  return names
}

/** The accounts, with what they may do. That somebody looked is written down. */
export function peopleList({ db, clock }: Deps): Handler<AppEnv> {
  return forRoles(KEEPERS, async (c, { account }) => {
    const { lang, tenant, scope } = c.var
    const [filter, today, asked] = [filterOf(c), localDay(clock.now()), Number(c.req.query('pagina') ?? 1)]
    const page = Number.isInteger(asked) && asked >= 1 ? asked : 1
    const found = await write(db, authScope(tenant, account), async (trx) => {
      await recordRead(trx, {
        ...{ actor: scope.actor, role: 'administrator', kind: 'account', subject: 'all' },
        ...{ action: 'account.list.read', purpose: 'access' },
      })
      const accounts = await findAccounts(trx, filter, { today, limit: PAGE, offset: (page - 1) * PAGE })
      return { ...accounts, invitations: await openInvitations(trx, today) }
    })
    const held = [...found.rows.flatMap((row) => row.held), ...found.invitations]
    const names = await read(db, scope, (trx) => thingNames(trx, held))
    const texts = peopleTexts(c)
    const props = { lang, texts, filter, today, account, names, page, done: c.req.query('gedaan') }
    const pages = Math.max(1, Math.ceil(found.total / PAGE))
    const body = <PeopleList {...props} {...found} pages={pages} />
    const breadcrumb = [{ href: beheerPaths.start, label: textsOf(c).title }]
    return c.var.page({ title: texts.title, noindex: true, breadcrumb, body })
  })
}

interface Shown {
  values?: Record<string, string>
  problems?: Problems
}

/** The page of one account, with what was typed when it was refused. Its holder sees that somebody looked. */
export async function showPerson(
  c: AppContext,
  { db, clock }: Deps,
  who: SignedIn,
  id: string,
  { values = {}, problems = {} }: Shown = {},
) {
  const { lang, tenant, scope } = c.var
  const [person] = await write(db, authScope(tenant, who.account), async (trx) => {
    const found = isId(id) ? await accountsById(trx, [id]) : []
    if (found.length > 0)
      await recordRead(trx, {
        ...{ actor: scope.actor, role: 'administrator', kind: 'account', subject: id },
        ...{ action: 'account.file.read', purpose: 'access' },
      })
    return found
  })
  if (!person) return c.notFound()
  const things = await read(db, scope, async (trx) => ({
    names: await thingNames(trx, person.held),
    areas: await areaOptions(trx),
  }))
  const error = Object.keys(problems).length > 0
  const props = { lang, texts: peopleTexts(c), today: localDay(clock.now()), own: person.id === who.account }
  return c.var.page({
    ...{ title: person.email, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [
      { href: beheerPaths.start, label: textsOf(c).title },
      { href: beheerPaths.people, label: peopleTexts(c).title },
    ],
    body: <Person {...props} {...{ person, values, problems }} {...things} done={c.req.query('gedaan')} />,
  })
}

/** One account: its roles, and what can be done with it. */
export const personPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c, who) => showPerson(c, deps, who, c.req.param('id') ?? ''))
