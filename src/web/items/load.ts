import type { Handler } from 'hono'
import { type Area, listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import {
  type Changer,
  type Item,
  type ItemKind,
  itemNow,
  keptIdOf,
  mayChange,
} from '../../domains/directory/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { forRoles } from '../desk/for-roles.ts'
import { itemPaths } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { Words } from './views/part-lines.ts'

/** Who keeps the map: `kaart.wijzigen` in docs/policy/access.md. */
export const KEEPERS: readonly Role[] = ['editor', 'coordinator']
/** Who lets changes of others take effect: `kaart.goedkeuren`. */
export const DECIDERS: readonly Role[] = ['coordinator']

export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]
export const decidesHere = (c: AppContext) => c.var.scope.roles.includes('coordinator')

/** As whom somebody changes the map: a coordinator when she is both, because that may do more. */
export function changerOf(c: AppContext, { account }: SignedIn, { clock }: Pick<Deps, 'clock'>): Changer {
  const role = decidesHere(c) ? 'coordinator' : 'editor'
  return { actor: c.var.scope.actor, account, role, now: clock.now() }
}

/** What values are said with, in the language of the reader. */
export async function wordsFor(trx: Trx, c: AppContext): Promise<Words> {
  const { life_domain, target_group } = await allTerms(trx)
  const terms = { life_domain, target_group }
  return { lang: c.var.lang, texts: textsOf(c), terms, areas: await municipalitiesOf(trx) }
}

/** The municipalities of the working area with their wijken, by name. */
async function municipalitiesOf(trx: Trx): Promise<Words['areas']> {
  const municipalities = await workingMunicipalities(trx)
  const named = ({ code, name }: Area) => ({ code, name })
  return Promise.all(
    municipalities.map(async (each) => ({
      ...named(each),
      wijken: (await listAreas(trx, { level: 'wijk', within: each.code })).map(named),
    })),
  )
}

/**
 * Runs `work` with the item in the address, for who keeps it; for everybody else it is not there. What was merged away is
 * changed at the one that was kept.
 */
export function withItem(
  deps: Deps,
  kind: ItemKind,
  work: (c: AppContext, who: SignedIn, item: Item) => Promise<Response>,
): Handler<AppEnv> {
  return forRoles(
    KEEPERS,
    async (c, who) => {
      const id = (c.req.param('id') ?? '').toLowerCase()
      const { item, kept } = await read(deps.db, c.var.scope, async (trx) => {
        const found = await itemNow(trx, kind, id)
        const mine = found && (await mayChange(trx, found)) ? found : null
        return { item: mine, kept: mine ? await keptIdOf(trx, id) : null }
      })
      if (kept) return seeOther(c, itemPaths.item(kind, kept))
      return item ? work(c, who, item) : c.notFound()
    },
    { proof: false },
  )
}
