import type { MiddlewareHandler } from 'hono'
import { keptIds } from '../../domains/directory/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
/** Where the thing in the address is one of the directory: its pages, its calendar, the interfaces. */
const PLACES = /^\/(aanbod|plekken|organisaties|api\/(v1|hsds\/v3|oruk\/v3))\//

/**
 * An address of something that was merged leads to what was kept: same page, calendar file or record of an interface. Asked
 * only when nothing was found, so that it costs no page anything. A merge can be undone, so no cache keeps it for good.
 */
export function moved({ db }: Deps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next()
    const { pathname, search } = new URL(c.req.url)
    const [id] = ID.exec(pathname) ?? []
    const asked = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (c.res.status !== 404 || !asked || !id || !PLACES.test(c.var.plainPath)) return
    const kept = await read(db, c.var.scope, async (trx) => (await keptIds(trx, [id])).get(id.toLowerCase()))
    if (!kept) return
    const headers = { Location: pathname.replace(id, kept) + search, 'Cache-Control': 'no-cache' }
    // Nothing of the page that said “not found” may stay: that is why the answer goes first.
    c.res = undefined
    c.res = new Response(null, { status: 301, headers })
  }
}
