import { LASTS } from '../../domains/shortlist/index.ts'
import { keyCookie } from '../../platform/http/key-cookie.ts'

const DAY_SECONDS = 86_400

/** Key of the list of this browser, for as long as the list lasts. */
export const listCookie = keyCookie('lijstje', LASTS * DAY_SECONDS)
