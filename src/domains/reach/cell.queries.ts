import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { boxAround, type PlacedBuurt } from '../areas/index.ts'
import type { Cell } from './cells.ts'

/** Squares with people in and around these buurten, of the newest list; none when no list was imported. */
export async function cellsNear(trx: Trx, buurten: readonly PlacedBuurt[]): Promise<Cell[]> {
  const box = boxAround(buurten, 0)
  if (!box) return []
  const { rows } = await sql<Cell>`
    select x, y, people from reach_cell
    where set_id = (select id from reach_cell_set order by imported_at desc limit 1)
      and x between ${box.minX}::float8 and ${box.maxX}::float8 and y between ${box.minY}::float8 and ${box.maxY}::float8
    order by x, y`.execute(trx)
  return rows
}
