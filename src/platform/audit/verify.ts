import { contentHash, type LogRow, NO_HASH, type Seal, sealHash } from './chain.ts'

/** What is wrong, and at which seal (its number; 0 when it is about the chain as a whole). */
export interface Flaw {
  seal: number
  kind: 'missing' | 'broken' | 'unlinked' | 'added' | 'removed' | 'edited' | 'dropped' | 'head'
}

export interface Verdict {
  seals: number
  /** Rows that a seal covers and that are still there. */
  sealed: number
  /** Seals whose rows were erased because their term was over. */
  dropped: number
  /** Rows after the last seal: nothing is known of those. `since` is microseconds since 1970. */
  unsealed: { count: number; since: string | null }
  head: { number: number; hash: string } | null
  flaws: Flaw[]
}

/** Rows are erased two years after their seal at the earliest; a leap day is forgiven. */
const TERM_MICROS = 2n * 365n * 86_400_000_000n

/** Looks at the rows one after another, and hands out those up to a number. */
class Rows {
  readonly #rows: AsyncIterator<LogRow>
  #next: LogRow | null = null

  constructor(rows: AsyncIterable<LogRow>) {
    this.#rows = rows[Symbol.asyncIterator]()
  }

  async start(): Promise<this> {
    this.#next = await this.#take()
    return this
  }

  async #take(): Promise<LogRow | null> {
    const { value, done } = await this.#rows.next()
    return done ? null : value
  }

  async *upTo(id: number): AsyncGenerator<LogRow> {
    while (this.#next && this.#next.id <= id) {
      yield this.#next
      this.#next = await this.#take()
    }
  }
}

/** What is wrong with what a seal says of itself and of the one before it. */
function chainFlaws(seal: Seal, before: Seal | null): Flaw[] {
  const { number } = seal
  const flaws: Flaw[] = []
  if (number !== (before?.number ?? 0) + 1) flaws.push({ seal: number, kind: 'missing' })
  else if (seal.previousHash !== (before?.hash ?? NO_HASH)) flaws.push({ seal: number, kind: 'unlinked' })
  if (sealHash(seal) !== seal.hash || (before !== null && seal.fromId <= before.toId))
    flaws.push({ seal: number, kind: 'broken' })
  return flaws
}

/** Whether the rows of a seal may be gone: after their term, and the oldest first. */
function isDropLawful({ sealedAt, droppedAt }: Seal, before: Seal | null): boolean {
  const inOrder = before === null || before.droppedAt !== null
  return inOrder && droppedAt !== null && BigInt(droppedAt) - BigInt(sealedAt) >= TERM_MICROS
}

async function rowFlaws(
  seal: Seal,
  before: Seal | null,
  rows: Rows,
): Promise<{ count: number; flaws: Flaw[] }> {
  const content = contentHash()
  let count = 0
  for await (const row of rows.upTo(seal.toId)) {
    content.add(row)
    count += 1
  }
  const flaw = (kind: Flaw['kind']) => ({ count, flaws: [{ seal: seal.number, kind }] })
  if (seal.droppedAt !== null) {
    if (count > 0) return flaw('added')
    return isDropLawful(seal, before) ? { count, flaws: [] } : flaw('dropped')
  }
  if (count > seal.count) return flaw('added')
  if (count < seal.count) return flaw('removed')
  return content.done() === seal.content ? { count, flaws: [] } : flaw('edited')
}

/**
 * Goes through the whole chain once, holding one row and one seal at a time, and tells everything that does not fit.
 * `wanted` is a head that was kept elsewhere: it must be one of the seals.
 */
export async function verifyLog(
  seals: AsyncIterable<Seal>,
  events: AsyncIterable<LogRow>,
  wanted: string | null,
): Promise<Verdict> {
  const rows = await new Rows(events).start()
  const verdict: Verdict = {
    ...{ seals: 0, sealed: 0, dropped: 0, unsealed: { count: 0, since: null } },
    ...{ head: null, flaws: [] },
  }
  let before: Seal | null = null
  let found = wanted === null
  for await (const seal of seals) {
    const { count, flaws } = await rowFlaws(seal, before, rows)
    verdict.flaws.push(...chainFlaws(seal, before), ...flaws)
    verdict.seals += 1
    verdict.sealed += count
    if (seal.droppedAt !== null) verdict.dropped += 1
    found ||= seal.hash === wanted
    verdict.head = { number: seal.number, hash: seal.hash }
    before = seal
  }
  if (!found) verdict.flaws.push({ seal: 0, kind: 'head' })
  for await (const row of rows.upTo(Number.MAX_SAFE_INTEGER)) {
    verdict.unsealed.since ??= row.at
    verdict.unsealed.count += 1
  }
  return verdict
}
