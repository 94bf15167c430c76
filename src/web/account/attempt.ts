import { CODE_MINUTES } from '../../domains/accounts/index.ts'
import { keyCookie } from '../../platform/http/key-cookie.ts'

/** Key of the attempt of this browser at signing in, for as long as its code works. */
export const attemptCookie = keyCookie('inloggen', CODE_MINUTES * 60)
