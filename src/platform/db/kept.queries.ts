import { type RawBuilder, sql } from 'kysely'
import type { Trx } from './database.ts'

/** Working areas that are kept of each thing; the one that was asked longest ago goes first. */
const MOST_AREAS = 24

const versions: RawBuilder<unknown>[] = []

interface State {
  /** The database and the schema: two working areas never share. */
  area: string
  versions: readonly string[]
}

const states = new WeakMap<Trx, Promise<State | null>>()

async function readState(trx: Trx): Promise<State | null> {
  const { rows } = await sql<{ area: string; writes: boolean; versions: string[] }>`
    select current_database() || ' ' || current_schema() as area, current_setting('transaction_read_only') = 'off' as writes,
      array[${sql.join(versions.map((each) => sql`(${each})::text`))}] as versions`.execute(trx)
  const [row] = rows
  return row && !row.writes ? { area: row.area, versions: row.versions } : null
}

function stateOf(trx: Trx): Promise<State | null> {
  const known = states.get(trx)
  if (known) return known
  const asked = readState(trx)
  states.set(trx, asked)
  return asked
}

/**
 * Adds up the transactions that wrote the rows of a table, and counts them: another number after every change, whoever
 * made it and in which process. For small tables, because every row is looked at.
 */
export const writtenBy = (table: string): RawBuilder<unknown> =>
  sql`select count(*)::text || ' ' || coalesce(sum(xmin::text::bigint), 0) from ${sql.table(table)}`

/**
 * A reader that keeps what it read in memory, for each working area, as long as `version` (a query of one value) gives
 * the same. All versions are asked in one statement of a transaction, and before anything is read, so that what is kept is
 * never older than its version. `load` gets what was kept before. In a transaction that may write nothing is kept.
 */
export function kept<T>(
  version: RawBuilder<unknown>,
  load: (trx: Trx, before?: T) => Promise<T>,
): (trx: Trx) => Promise<T> {
  const place = versions.push(version) - 1
  const known = new Map<string, { version: string; value: Promise<T> }>()
  return async (trx) => {
    const state = await stateOf(trx)
    if (!state) return load(trx)
    const now = state.versions[place] ?? ''
    const before = known.get(state.area)
    if (before?.version === now) return before.value
    const value = before
      ? before.value.then(
          (old) => load(trx, old),
          () => load(trx),
        )
      : load(trx)
    known.delete(state.area)
    known.set(state.area, { version: now, value })
    for (const old of [...known.keys()].slice(0, -MOST_AREAS)) known.delete(old)
    // Who waits gets the failure; who comes later tries again.
    value.catch(() => {
      if (known.get(state.area)?.value === value) known.delete(state.area)
    })
    return value
  }
}
