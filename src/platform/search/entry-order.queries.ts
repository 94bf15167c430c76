import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { kept } from '../db/kept.queries.ts'
import { entryIndex, searchVersion } from './entry-index.queries.ts'
import type { EntryIndex } from './entry-index.ts'

/** The entries with the place of each in a list by name, as the language of the database orders names. */
export interface ByName {
  index: EntryIndex
  /** By entry: 0 comes first. */
  places: Uint32Array
}

async function readOrder(trx: Trx): Promise<ByName> {
  const index = await entryIndex(trx)
  const { rows } = await sql<{ ids: string }>`
    select array_to_string(array(select id from search_entry order by folded, id), ' ') as ids`.execute(trx)
  const places = new Uint32Array(index.size)
  for (const [place, id] of (rows[0]?.ids ?? '').split(' ').entries()) {
    const entry = index.numbers.get(id)
    if (entry !== undefined) places[entry] = place
  }
  return { index, places }
}

/**
 * The index with its order by name; read once after a change. Names are compared by the rules of the database, so that
 * lists made here and lists made there have one order.
 */
export const entriesByName = kept(searchVersion, readOrder)
