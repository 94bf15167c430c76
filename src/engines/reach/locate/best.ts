import type { Ranking } from './ranking.ts'

/** Below this a bound is held for the whole number itself. */
const WHOLE = 1e-6
/** Decimals: what is closer than this part is held for equal. */
const CLOSE = 1e-9

/** The best choice so far, how low its total could still go, and whether the search may go on. */
export class Best {
  total = Infinity
  sites = new Int32Array()
  bound = 0
  readonly goOn: () => boolean
  /** Totals are whole numbers: whatever is better, is better by 1 at least. */
  readonly #isWhole: boolean

  constructor(ranking: Ranking, goOn: () => boolean) {
    this.#isWhole = ranking.cost.every(Number.isInteger) && ranking.beyond.every(Number.isInteger)
    this.goOn = goOn
  }

  /** The highest total that would count as better. */
  get goal(): number {
    return this.#isWhole ? this.total - 1 + WHOLE : this.total * (1 - CLOSE)
  }

  get isProven(): boolean {
    return this.bound >= this.goal
  }

  /** Takes a choice when it is better. */
  offer(total: number, sites: Int32Array): void {
    if (total > this.goal) return
    this.total = total
    this.sites = sites.slice().sort()
  }

  /** Takes a lower bound of everything; once nothing better can be, the bound is the total itself. */
  raise(bound: number): void {
    const sharp = this.#isWhole ? Math.ceil(bound - WHOLE) : bound
    this.bound = Math.min(this.total, Math.max(this.bound, sharp))
    if (this.isProven) this.bound = this.total
  }
}
