import type { MiddlewareHandler } from 'hono'
import { sql } from 'kysely'
import type { AppEnv, Deps } from '../platform/http/context.ts'

/** `/healthz`: 200 when the database answers within two seconds, otherwise 503. Says nothing about what is stored. */
export function health({ db }: Deps): MiddlewareHandler<AppEnv> {
  return async (c) => {
    const patience = new Promise<never>((_, reject) => setTimeout(reject, 2_000).unref())
    const alive = await Promise.race([sql`select 1`.execute(db), patience]).then(
      () => true,
      () => false,
    )
    return c.json({ status: alive ? 'ok' : 'database unavailable' }, alive ? 200 : 503, {
      'Cache-Control': 'no-store',
    })
  }
}
