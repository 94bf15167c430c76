import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import type { Cell } from './cells.ts'
import { takeTurn } from './turn.commands.ts'

/** Rows in one statement. */
const BATCH = 10_000

/** What a list of squares is. */
export interface CellSet {
  title: string
  publisher: string
  licence: string
  year: number
  sha256: string
}

/** Keeps a list of squares instead of the one before, all at once; of two that come at once the second one stays. */
export async function keepCells(
  trx: Trx,
  { sha256, ...set }: CellSet,
  cells: readonly Cell[],
  { actor, now }: { actor: string; now: Date },
): Promise<void> {
  const id = newId()
  await takeTurn(trx, 'cells')
  await trx.deleteFrom('reachCellSet').execute()
  await trx
    .insertInto('reachCellSet')
    .values({ id, ...set, fileSha256: sha256, importedAt: now })
    .execute()
  for (let start = 0; start < cells.length; start += BATCH) {
    const rows = JSON.stringify(cells.slice(start, start + BATCH))
    await sql`
      insert into reach_cell (set_id, x, y, people)
      select ${id}::uuid, x, y, people from jsonb_to_recordset(${rows}::jsonb) as row (x integer, y integer, people float8)`.execute(
      trx,
    )
  }
  await recordEvent(trx, {
    ...{ actor, action: 'reach.cells.imported', kind: 'reach', subject: id },
    detail: { cells: cells.length },
  })
}
