import type { Handler } from 'hono'
import { type KeptProfile, keptProfile, takeDown } from '../../../domains/people/index.ts'
import { write } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../../platform/http/context.ts'
import { inLang } from '../../../platform/i18n.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { KEEP_ROLES, recordProfileLooks, textsOf } from './list.tsx'
import { keepPaths } from './paths.ts'
import { TakeDownPage } from './views/take-down-page.tsx'

const idOf = (c: AppContext) => String(c.req.param('id')).toLowerCase()

async function found(c: AppContext, { db }: Deps, { account }: SignedIn): Promise<KeptProfile | null> {
  return write(db, c.var.scope, async (trx) => {
    const profile = await keptProfile(trx, idOf(c))
    if (profile) await recordProfileLooks(trx, [profile], c.var.scope.actor, account)
    return profile
  })
}

/** What happens when a profile is taken down, and the one button that does it. */
export const takeDownPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEP_ROLES, async (c, who) => {
    const profile = await found(c, deps, who)
    if (!profile) return c.notFound()
    const texts = textsOf(c)
    return c.var.page({
      ...{ title: texts.down.title(profile.name ?? texts.nameless), noindex: true },
      breadcrumb: [{ href: keepPaths.list, label: texts.title }],
      body: <TakeDownPage lang={c.var.lang} texts={texts} profile={profile} />,
    })
  })

/** Takes a profile away with all that hangs on it. */
export const down = ({ db, clock }: Deps): Handler<AppEnv> =>
  forRoles(KEEP_ROLES, async (c) => {
    const { scope, lang } = c.var
    const doing = { actor: scope.actor, now: clock.now() }
    const gone = await write(db, scope, async (trx) => {
      const profile = await keptProfile(trx, idOf(c))
      return profile !== null && takeDown(trx, profile.id, doing)
    })
    return gone ? c.redirect(`${inLang(lang, keepPaths.list)}?gedaan=weg`, 303) : c.notFound()
  })
