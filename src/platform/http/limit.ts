import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { clientAddress } from './client-address.ts'
import type { AppContext, Deps } from './context.ts'

/** So many requests in so many milliseconds; the allowance fills up again evenly. */
export interface Allowance {
  count: number
  windowMs: number
}

const MAX_KEYS = 50_000

/**
 * A token bucket per key, in memory: enough for one process and nothing to store about anybody. A key is forgotten
 * after one window without a request, and with too many keys at once the longest untouched go first, so that an attack
 * cannot fill the memory.
 */
export class RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>()
  readonly #allowance: Allowance
  readonly #clock: Clock

  constructor(allowance: Allowance, clock: Clock) {
    this.#allowance = allowance
    this.#clock = clock
  }

  /** Takes one token; returns 0 when allowed, otherwise the seconds to wait. */
  take(key: string): number {
    const { count, windowMs } = this.#allowance
    if (count === 0) return 0
    const now = this.#clock.now().getTime()
    const bucket = this.#buckets.get(key) ?? { tokens: count, at: now }
    const tokens = Math.min(count, bucket.tokens + ((now - bucket.at) * count) / windowMs)
    this.#buckets.delete(key)
    this.#buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    this.#forget(now - windowMs)
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * windowMs) / count / 1000)
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#buckets.size
  }

  /** Drops who has been away for a whole window: their bucket is full again, as good as none. Oldest come first. */
  #forget(before: number): void {
    for (const [key, { at }] of this.#buckets) {
      if (at > before && this.#buckets.size <= MAX_KEYS) return
      this.#buckets.delete(key)
    }
  }
}

/** A limit of its own for one kind of request, that is off when the limit on pages is off (`RATE_LIMIT=0`). */
export function limitOf(
  { clock, config }: Pick<Deps, 'clock' | 'config'>,
  count: number,
  windowMs: number,
): RateLimit {
  return new RateLimit({ count: config.RATE_LIMIT > 0 ? count : 0, windowMs }, clock)
}

/** Whom or what a limit counts within one working area: an account, a person, the hash of an address. */
export const limitKey = (c: AppContext, what: string) => `${c.var.tenant.id} ${what}`

/** The internet address that asks, for a limit within one working area. */
export const askerKey = (c: AppContext, { TRUSTED_PROXIES }: Pick<Config, 'TRUSTED_PROXIES'>) =>
  limitKey(c, clientAddress(c, TRUSTED_PROXIES))
