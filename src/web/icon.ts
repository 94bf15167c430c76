import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../platform/http/context.ts'

/** A piece of cloth: woad over undyed wool, plain weave. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#f5f0e6" d="M0 0h8v8H0z"/><path fill="#1b4b73" d="M0 0h2v2H0zM4 0h2v2H4zM2 2h2v2H2zM6 2h2v2H6zM0 4h2v2H0zM4 4h2v2H4zM2 6h2v2H2zM6 6h2v2H6z"/></svg>`

/** `/favicon.ico` and `/icon.svg`: the sign of the site in the tab of a browser. */
export const icon: MiddlewareHandler<AppEnv> = async (c) =>
  c.body(ICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' })
