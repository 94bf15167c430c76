import type { Handler } from 'hono'
import type { ItemKind } from '../../domains/directory/index.ts'
import { recordCheck } from '../../domains/freshness/index.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import { changerOf, withItem } from '../items/load.ts'
import { itemPaths } from '../items/paths.ts'

/** “Klopt nog”, said by who keeps the thing and has all of it on the page: `kaart.bevestigen` in docs/policy/access.md. */
export const confirmItem = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  withItem(deps, kind, async (c, who, { id }) => {
    const by = changerOf(c, who, deps)
    const role = by.role === 'coordinator' ? ('coordinator' as const) : ('organization' as const)
    const check = { group: 'all', role, way: 'site', outcome: 'ok' } as const
    await write(deps.db, c.var.scope, (trx) => recordCheck(trx, { kind, id }, check, by))
    return c.redirect(`${inLang(c.var.lang, itemPaths.item(kind, id))}?gedaan=klopt`, 303)
  })
