import type { MiddlewareHandler } from 'hono'

/** For pages with what somebody typed or what is about one person: no cache keeps the answer. */
export const neverKept: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
}
