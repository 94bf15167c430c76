import { sql } from 'kysely'
import { recordEvent } from '../audit.ts'
import type { Trx } from '../db/database.ts'
import { recordDestruction } from '../retention.commands.ts'

/** The newest seal: whoever keeps its hash outside the database can tell later that nothing before it was changed. */
export interface Head {
  number: number
  hash: string
  count: number
}

/**
 * Seals the rows of the log that are not sealed yet, two thousand at most; null when there are none. Needs the role
 * `system`. Throws when somebody writes for longer than it may wait (see `isBusy`).
 */
export async function sealLog(trx: Trx): Promise<Head | null> {
  const { rows } = await sql<Head>`select number, hash, count from seal_log()`.execute(trx)
  return rows[0] ?? null
}

const LOCK_NOT_AVAILABLE = '55P03'

/** Whether sealing failed because somebody was writing: then the next turn will do. */
export function isBusy(error: unknown): boolean {
  return (error as { code?: string }).code === LOCK_NOT_AVAILABLE
}

/** Erases rows of seals that are older than two years, and writes down that it did. Returns how many rows. */
export async function dropLog(trx: Trx, actor: string): Promise<number> {
  const { rows } = await sql<{ seals: number; events: number }>`select seals, events from drop_log()`.execute(
    trx,
  )
  const { seals = 0, events = 0 } = rows[0] ?? {}
  await recordDestruction(trx, actor, 'log', events)
  if (seals > 0)
    await recordEvent(trx, {
      actor,
      action: 'log.dropped',
      kind: 'log',
      subject: 'term',
      detail: { seals, events },
    })
  return events
}
