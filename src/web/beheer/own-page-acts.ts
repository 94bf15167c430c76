import { hidePage, putBack, removePage } from '../../domains/settings/index.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Deps } from '../../platform/http/context.ts'
import { forgetSites } from '../known-sites.ts'
import { doing, sentOn } from './common.ts'
import { withPage } from './own-pages.tsx'
import { beheerPaths } from './paths.ts'

/** Takes a page away from readers; its texts stay. */
export const hide = (deps: Deps) =>
  withPage(deps, async (c, { id }) => {
    await write(deps.db, c.var.scope, (trx) => hidePage(trx, id, doing(c, deps)))
    forgetSites(deps.db)
    return sentOn(c, beheerPaths.page(id), 'verborgen')
  })

/** Throws a page away that nobody reads. One that is still read stays. */
export const remove = (deps: Deps) =>
  withPage(deps, async (c, { id }) => {
    const gone = await write(deps.db, c.var.scope, (trx) => removePage(trx, id, doing(c, deps)))
    return gone ? sentOn(c, beheerPaths.pages, 'weg') : sentOn(c, beheerPaths.page(id))
  })

/** Puts an older text back into the form; readers see it when it is published. */
export const back = (deps: Deps) =>
  withPage(deps, async (c, { id }) => {
    const number = Number(c.req.param('number'))
    if (!Number.isInteger(number) || number < 1 || number > 1_000_000) return c.notFound()
    const done = await write(deps.db, c.var.scope, (trx) => putBack(trx, id, number, doing(c, deps)))
    return done ? sentOn(c, beheerPaths.page(id), 'teruggezet') : c.notFound()
  })
