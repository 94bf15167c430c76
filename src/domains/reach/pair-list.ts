import type { CostTable } from '../../engines/reach/question.ts'
import { growingNumbers, growingWholes } from './growing.ts'

/** Pairs that keep coming, without knowing how many. */
export class PairList {
  readonly #origin = growingWholes()
  readonly #dest = growingWholes()
  readonly #cost = growingNumbers()

  push(origin: number, dest: number, cost: number): void {
    this.#origin.push(origin)
    this.#dest.push(dest)
    this.#cost.push(cost)
  }

  /** What came, in order; no copy. */
  table(): CostTable {
    return { origin: this.#origin.values(), dest: this.#dest.values(), cost: this.#cost.values() }
  }
}
