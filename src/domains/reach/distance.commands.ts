import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import type { CellSet } from './cell.commands.ts'
import type { Distances } from './distances.ts'
import type { Mode } from './mode.ts'
import { takeTurn } from './turn.commands.ts'

/** Rows in one statement. */
const BATCH = 50_000

/** Keeps a list of distances instead of the one before for the same way to go, all at once; of two that come at once the second one stays. */
export async function keepDistances(
  trx: Trx,
  mode: Mode,
  { sha256, ...set }: CellSet,
  { origins, places, origin, place, metres }: Distances,
  { actor, now }: { actor: string; now: Date },
): Promise<void> {
  const id = newId()
  await takeTurn(trx, 'distances')
  await trx.deleteFrom('reachDistanceSet').where('mode', '=', mode).execute()
  await trx
    .insertInto('reachDistanceSet')
    .values({ id, mode, ...set, fileSha256: sha256, importedAt: now })
    .execute()
  for (let start = 0; start < metres.length; start += BATCH) {
    const end = start + BATCH
    const codes = Array.from(origin.subarray(start, end), (at) => origins[at] ?? '')
    const ids = Array.from(place.subarray(start, end), (at) => places[at] ?? '')
    await sql`
      insert into reach_distance (set_id, from_code, place_id, metres)
      select ${id}::uuid, from_code, place_id, metres
      from unnest(${codes}::text[], ${ids}::uuid[], ${[...metres.subarray(start, end)]}::int[])
        as row (from_code, place_id, metres)`.execute(trx)
  }
  await recordEvent(trx, {
    ...{ actor, action: 'reach.distances.imported', kind: 'reach', subject: id },
    detail: { mode, pairs: metres.length },
  })
}
