import type { MiddlewareHandler } from 'hono'
import type { Config } from '../platform/config.ts'
import type { AppEnv } from '../platform/http/context.ts'

/** `/.well-known/security.txt` (RFC 9116), valid for half a year from today; absent while no contact is set. */
export function securityTxt(config: Config): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!config.SECURITY_CONTACT) return next()
    const expires = new Date(Date.now() + 182 * 86_400_000).toISOString()
    const lines = [
      `Contact: ${config.SECURITY_CONTACT}`,
      `Expires: ${expires}`,
      'Preferred-Languages: nl, en',
    ]
    if (config.PUBLIC_URL) lines.push(`Canonical: ${new URL('/.well-known/security.txt', config.PUBLIC_URL)}`)
    return c.text(`${lines.join('\n')}\n`)
  }
}
