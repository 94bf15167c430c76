import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { kept } from '../db/kept.queries.ts'
import {
  type Dictionary,
  type EntryIndex,
  emptyDictionary,
  entryAt,
  indexOf,
  type ReadEntry,
} from './entry-index.ts'
import { entryOf, FIELD } from './entry-row.ts'

/** In `search_facet` this row holds a number that changes with every change of the index. */
export const VERSION = '*version'

/** For what is kept in memory: another number after every change of what can be found. */
export const searchVersion = sql`select entries from search_facet where facet = ${sql.lit(VERSION)}`

/** Rows that are read at once: others get their turn in between. */
const BATCH = 4_000

const row = sql`concat_ws(${sql.lit(FIELD)}, e.id, e.xmin, coalesce(e.minimum_age::text, ''), coalesce(e.maximum_age::text, ''),
  coalesce((e.assured_date - date '1970-01-01')::text, ''), replace(e.folded, ${sql.lit(FIELD)}, ' '),
  coalesce((select string_agg(p.rd[0] || ' ' || p.rd[1], ' ') from search_point p where p.entry_id = e.id), ''),
  array_to_string(e.facets, ' '), e.words)`

async function readRows(trx: Trx, only: readonly string[] | null, dictionary: Dictionary) {
  const found = new Map<string, ReadEntry>()
  const which = only ? sql`where e.id in (select unnest(${[...only]}::uuid[]))` : sql``
  await sql`declare entries no scroll cursor for select ${row} as row from search_entry e ${which}`.execute(
    trx,
  )
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(BATCH)} from entries`.execute(trx)
    for (const each of rows) {
      const entry = entryOf(each.row, dictionary)
      found.set(entry.id, entry)
    }
    if (rows.length < BATCH) break
  }
  await sql`close entries`.execute(trx)
  return found
}

/** Reads only what was written since; the others are taken over. */
async function readIndex(trx: Trx, before?: EntryIndex): Promise<EntryIndex> {
  const { rows } = await sql<{ row: string }>`
    select e.id || ' ' || e.xmin as row from search_entry e order by e.title collate "C", e.id`.execute(trx)
  const dictionary = before?.dictionary ?? emptyDictionary()
  const now = rows.map((each) => each.row.split(' ') as [string, string])
  const known = (id: string, stamp: string) => {
    const number = before?.numbers.get(id)
    return before && number !== undefined && before.stamps[number] === stamp ? number : null
  }
  const changed = now.filter(([id, stamp]) => known(id, stamp) === null).map(([id]) => id)
  const fresh = await readRows(trx, changed.length > now.length / 2 ? null : changed, dictionary)
  const entries = now.flatMap(([id, stamp]) => {
    const number = known(id, stamp)
    return before && number !== null ? entryAt(before, number) : (fresh.get(id) ?? [])
  })
  return indexOf(entries, dictionary)
}

/**
 * The entries of this working area as they are now: at once when nothing changed, else read once for everybody who waits,
 * and only what is new. Whatever changes an entry changes the version, in the same transaction.
 */
export const entryIndex = kept(searchVersion, readIndex)
