import type { Handler } from 'hono'
import {
  countPairs,
  FIELD_GROUPS,
  latestMerges,
  namesLike,
  openPairs,
} from '../../domains/directory/index.ts'
import { type Role, read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { forRoles } from '../desk/for-roles.ts'
import { duplicatePaths } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { AlikePage } from './views/alike-page.tsx'
import { QueuePage } from './views/queue-page.tsx'

/** Who merges: `kaart.samenvoegen` in docs/policy/access.md. Nothing here is about people. */
export const MERGE_ROLES: readonly Role[] = ['coordinator']
export const NO_PROOF = { proof: false }

const PAGE = 20
const LATEST = 10
const MOST_ALIKE = 15

export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** Parts that an undone merge left as they were, from the address. */
function leftOf(c: AppContext) {
  const asked = (c.req.query('bleef') ?? '').split(' ')
  return FIELD_GROUPS.filter((group) => asked.includes(group))
}

/** Pairs that look alike, the surest first, and what was merged last. */
export function queuePage({ db }: Deps): Handler<AppEnv> {
  return forRoles(
    MERGE_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const texts = textsOf(c)
      const asked = Number(c.req.query('pagina') ?? 1)
      const shown = await read(db, scope, async (trx) => {
        const { count } = await countPairs(trx)
        const pages = Math.max(1, Math.ceil(count / PAGE))
        const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
        const pairs = await openPairs(trx, { offset: (page - 1) * PAGE, limit: PAGE })
        return { count, pages, page, pairs, merges: await latestMerges(trx, LATEST) }
      })
      const said = { done: c.req.query('gedaan'), problem: c.req.query('niet'), left: leftOf(c) }
      const body = <QueuePage {...{ lang, texts }} {...said} {...shown} />
      return c.var.page({ title: texts.title, noindex: true, body })
    },
    NO_PROOF,
  )
}

/** What is on the map and is called something like what is typed: asked before somebody adds it once more. */
export function alikePage({ db }: Deps): Handler<AppEnv> {
  return forRoles(
    MERGE_ROLES,
    async (c) => {
      const texts = textsOf(c)
      const name = (c.req.query('naam') ?? '').slice(0, 200)
      const found = await read(db, c.var.scope, (trx) => namesLike(trx, name, MOST_ALIKE))
      return c.var.page({
        ...{ title: texts.alike.title, noindex: true },
        breadcrumb: [{ href: duplicatePaths.queue, label: texts.title }],
        body: <AlikePage {...{ lang: c.var.lang, texts, name, found }} />,
      })
    },
    NO_PROOF,
  )
}
