import type { Handler } from 'hono'
import { findArea } from '../../../domains/areas/index.ts'
import { organizationsById } from '../../../domains/directory/index.ts'
import { aboutOf, countProfiles, type KeptProfile, keptProfiles } from '../../../domains/people/index.ts'
import { recordReads } from '../../../platform/audit.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { type Role, write } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { ProfilesPage } from './views/profiles-page.tsx'

/** Who keeps profiles: `mens.beheren` in docs/policy/access.md. */
export const KEEP_ROLES: readonly Role[] = ['coordinator']

const PAGE = 25

export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** What everybody may see tells nothing here that the site does not tell already. */
function isOpen({ shows, name, role, organization, areas }: KeptProfile): boolean {
  const told = { name, role, organization, areas: areas.length > 0 ? areas : null }
  const open = shows.filter(({ audience }) => audience === 'public').map(({ field }) => field as string)
  return Object.entries(told).every(([field, value]) => value === null || open.includes(field))
}

/** That somebody looked at whoever is not open to all; who has an account sees it in their own log. */
export async function recordProfileLooks(
  trx: Trx,
  profiles: readonly KeptProfile[],
  actor: string,
  self: string,
): Promise<void> {
  const why = { role: 'coordinator', action: 'people.profile.read', purpose: 'who-is-who' } as const
  const looks = profiles
    .filter((profile) => profile.accountId !== self && !isOpen(profile))
    .map(({ id, accountId }) => ({ actor, ...why, ...aboutOf(id, accountId) }))
  await recordReads(trx, looks)
}

/** What the ids in these profiles are called. */
export async function namesOf(trx: Trx, profiles: readonly KeptProfile[]) {
  const organizations = await organizationsById(trx, [
    ...new Set(profiles.flatMap(({ organization }) => organization ?? [])),
  ])
  const areas = new Map<string, string>()
  for (const code of new Set(profiles.flatMap((profile) => profile.areas)))
    areas.set(code, (await findArea(trx, code))?.name ?? code)
  return { organizations, areas }
}

/** Everybody who has a profile, shown or not, with what is shown of it to whom. */
export function profilesPage({ db }: Deps): Handler<AppEnv> {
  return forRoles(KEEP_ROLES, async (c, { account }) => {
    const { lang, scope } = c.var
    const texts = textsOf(c)
    const asked = Number(c.req.query('pagina') ?? 1)
    const shown = await write(db, scope, async (trx) => {
      const count = await countProfiles(trx)
      const pages = Math.max(1, Math.ceil(count / PAGE))
      const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
      const profiles = await keptProfiles(trx, { offset: (page - 1) * PAGE, limit: PAGE })
      await recordProfileLooks(trx, profiles, scope.actor, account)
      return { count, pages, page, profiles, ...(await namesOf(trx, profiles)) }
    })
    const body = <ProfilesPage {...{ lang, texts, done: c.req.query('gedaan') }} {...shown} />
    return c.var.page({ title: texts.title, noindex: true, body })
  })
}
