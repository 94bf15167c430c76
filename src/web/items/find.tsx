import type { Handler } from 'hono'
import { findItems, ownOrganizations } from '../../domains/directory/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { forRoles } from '../desk/for-roles.ts'
import { decidesHere, KEEPERS, textsOf } from './load.ts'
import { FindItems } from './views/find.tsx'

const MOST = 50

/** Where one looks for what to change: a coordinator in all of the map, an editor in what is of her organisations. */
export const findPage = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(
    KEEPERS,
    async (c) => {
      const own = !decidesHere(c)
      const words = (c.req.query('naam') ?? '').trim().slice(0, 100)
      const hidden = c.req.query('verborgen') !== undefined
      const rows = await read(db, c.var.scope, async (trx) => {
        if (!own && words === '' && !hidden) return []
        const organizations = own ? await ownOrganizations(trx) : null
        return findItems(trx, { words, hidden, organizations, limit: MOST + 1 })
      })
      const texts = textsOf(c)
      const body = <FindItems {...{ lang: c.var.lang, texts, words, hidden, own, rows, most: MOST }} />
      return c.var.page({ title: texts.find.title, noindex: true, body })
    },
    { proof: false },
  )
