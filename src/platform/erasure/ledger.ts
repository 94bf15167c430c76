import { createHash } from 'node:crypto'
import { z } from 'zod'

/** That something was erased: what kind of thing, and its own number. Never whose it was or what it said. */
export interface Erasure {
  id: string
  tenant: string
  kind: string
  subject: string
  /** When, in UTC. */
  at: string
}

const lineSchema = z.object({
  id: z.uuid(),
  tenant: z.string(),
  kind: z.string(),
  subject: z.string(),
  at: z.iso.datetime(),
  check: z.string(),
})

/** What the first line follows on. */
export const START = 'weefsel'

const checkOf = (before: string, erasure: Erasure) => {
  const { id, tenant, kind, subject, at } = erasure
  return createHash('sha256')
    .update(JSON.stringify([before, id, tenant, kind, subject, at]))
    .digest('hex')
    .slice(0, 32)
}

/** Lines that follow on the check of the line before; each holds a check of its own, over itself and all before it. */
export function linesOf(erasures: readonly Erasure[], before: string): string {
  let check = before
  return erasures
    .map(({ id, tenant, kind, subject, at }) => {
      check = checkOf(check, { id, tenant, kind, subject, at })
      return `${JSON.stringify({ id, tenant, kind, subject, at, check })}\n`
    })
    .join('')
}

function readLine(line: string): (Erasure & { check: string }) | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

export type Ledger =
  | { ok: true; erasures: Erasure[]; check: string; bytes: number }
  | { ok: false; line: number }

/**
 * Reads a ledger. A last line without an end was cut off while it was written and was never counted on: it is left out, and
 * `bytes` ends before it. Any other line that is changed, missing or moved is told by its number.
 */
export function readLedger(text: string): Ledger {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const erasures: Erasure[] = []
  let check = START
  for (const [index, line] of whole.split('\n').slice(0, -1).entries()) {
    const read = readLine(line)
    if (!read) return { ok: false, line: index + 1 }
    const { check: given, ...erasure } = read
    check = checkOf(check, erasure)
    if (check !== given) return { ok: false, line: index + 1 }
    erasures.push(erasure)
  }
  return { ok: true, erasures, check, bytes: Buffer.byteLength(whole) }
}
