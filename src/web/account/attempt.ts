import { getCookie, setCookie } from 'hono/cookie'
import { CODE_MINUTES } from '../../domains/accounts/index.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { readSecret } from '../../platform/secret.ts'

const NAME = 'inloggen'

/** The key of the attempt of this browser; null when it asked for no code, or too long ago. */
export function attemptKey(c: AppContext): string | null {
  return readSecret(getCookie(c, NAME))
}

/** Remembers the key for as long as the code works; null forgets it. */
export function rememberAttempt(c: AppContext, key: string | null, origin: string): void {
  setCookie(c, NAME, key ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: origin.startsWith('https:'),
    maxAge: key ? CODE_MINUTES * 60 : 0,
  })
}
