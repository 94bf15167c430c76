import type { MiddlewareHandler } from 'hono'
import { isAlive } from '../platform/db/database.ts'
import type { AppEnv, Deps } from '../platform/http/context.ts'

/** `/healthz`: 200 when the database answers within two seconds, otherwise 503. Says nothing about what is stored. */
export function health({ db }: Deps): MiddlewareHandler<AppEnv> {
  return async (c) => {
    const alive = await isAlive(db, 2_000)
    return c.json({ status: alive ? 'ok' : 'database unavailable' }, alive ? 200 : 503, {
      'Cache-Control': 'no-store',
    })
  }
}
