import type { Config } from '../config.ts'
import type { AppContext } from './context.ts'

/**
 * Where this site lives, as `https://weverland.example`: for addresses that leave the page (paper, a calendar, a message).
 * Of several working areas each has its own host; the scheme is the one people use, whatever stands in between.
 */
export function originOf(c: AppContext, { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string {
  const here = new URL(c.req.url)
  if (!PUBLIC_URL) return here.origin
  const open = new URL(PUBLIC_URL)
  return c.var.tenant.hosts.length > 0 ? `${open.protocol}//${here.host}` : open.origin
}
