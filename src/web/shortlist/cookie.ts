import { getCookie, setCookie } from 'hono/cookie'
import { LASTS } from '../../domains/shortlist/index.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { readSecret } from '../../platform/secret.ts'

const NAME = 'lijstje'
const DAY_SECONDS = 86_400

/** The key of the list of this browser; null when it has none. */
export function keyOf(c: AppContext): string | null {
  return readSecret(getCookie(c, NAME))
}

/** Remembers the key as long as the list lasts; null forgets it. No script can read it, no other site can send it. */
export function rememberKey(c: AppContext, key: string | null, publicUrl: string | undefined): void {
  setCookie(c, NAME, key ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: publicUrl?.startsWith('https:') ?? false,
    maxAge: key ? LASTS * DAY_SECONDS : 0,
  })
}
