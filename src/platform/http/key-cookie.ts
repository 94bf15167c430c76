import { getCookie, setCookie } from 'hono/cookie'
import type { Config } from '../config.ts'
import { readSecret } from '../secret.ts'
import type { AppContext } from './context.ts'
import { originOf } from './origin.ts'

/** A cookie that holds one secret of this browser. */
export interface KeyCookie {
  /** The secret; null when this browser has none, or something else stands there. */
  read(c: AppContext): string | null
  /** Keeps the secret from now on; null forgets it. */
  remember(c: AppContext, config: Pick<Config, 'PUBLIC_URL'>, key: string | null): void
}

/** A cookie of this name for so many seconds. No script can read it, and no form of another site brings it along. */
export function keyCookie(name: string, seconds: number): KeyCookie {
  return {
    read: (c) => readSecret(getCookie(c, name)),
    remember: (c, config, key) =>
      setCookie(c, name, key ?? '', {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        secure: originOf(c, config).startsWith('https:'),
        maxAge: key ? seconds : 0,
      }),
  }
}
