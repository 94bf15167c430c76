import type { Handler } from 'hono'
import { changesOf, type Item, type ItemKind, keptGroups } from '../../domains/directory/index.ts'
import { lastChecksOf } from '../../domains/freshness/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { decidesHere, textsOf, withItem, wordsFor } from './load.ts'
import { groupOf, itemPaths } from './paths.ts'
import { ItemPage } from './views/item.tsx'

/** Where one is, above a page about one item. */
export const crumbs = (c: AppContext, item?: Item) => [
  { href: itemPaths.find, label: textsOf(c).find.title },
  ...(item ? [{ href: itemPaths.item(item.kind, item.id), label: item.name }] : []),
]

/** One item: its parts, what is kept by hand, what waits and all versions. */
export const itemPage = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  withItem(deps, kind, async (c, _, item) => {
    const data = await read(deps.db, c.var.scope, async (trx) => ({
      words: await wordsFor(trx, c),
      kept: await keptGroups(trx, item),
      changes: await changesOf(trx, item),
      checks: await lastChecksOf(trx, item, item.assuredDate),
    }))
    const what = c.req.query('gedaan')
    const done = what === undefined ? null : { what, group: groupOf(c.req.query('deel') ?? '') }
    const body = <ItemPage {...data} {...{ item, done, decides: decidesHere(c) }} />
    return c.var.page({ title: item.name, breadcrumb: crumbs(c), noindex: true, body })
  })
