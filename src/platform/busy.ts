/** SQLSTATEs of a server that cannot now and can later: out of patience, no room, a lock held too long, going down or coming up. */
const STATES = new Set(['57014', '55P03', '53300', '57P01', '57P02', '57P03'])
/** No connection at all, or one that broke off. */
const CONNECTION = /^(08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE)$/
/** What the pool says without a code. */
const POOL = /timeout exceeded when trying to connect|^Connection terminated/

/** Whether the database could not answer in time, for a reason that passes by itself: nothing is wrong with the request. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && (STATES.has(code) || CONNECTION.test(code))) return true
  return POOL.test(error.message)
}
