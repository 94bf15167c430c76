import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import { type Change, changeOf } from './counting.ts'
import { VERSION } from './entry-index.queries.ts'
import { root } from './root.ts'
import { keysOf } from './sound.ts'

/** Rows of one statement: more makes the arrays long without being faster. */
const BATCH = 2_000

/**
 * How words are compared (`plain`, `root`, `keysOf`); a higher number when one of them changed, so that what was counted
 * before is counted anew.
 */
const WORDS_VERSION = 2
/** In `search_facet` this row holds the number with which the words were counted. */
const COUNTED = '*words'

/**
 * One writer of an index at a time, until its transaction ends: the counts of words are shared by all entries, and two
 * long imports would otherwise wait for each other's words in a circle.
 */
export async function takeTurn(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('weefsel:search:' || current_schema()))`.execute(trx)
}

/** In one order, so that two transactions meet at the same row first and never wait for each other in a circle. */
function batchesOf(map: Map<string, number>): [string, number][][] {
  const rows = [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  const count = Math.ceil(rows.length / BATCH)
  return Array.from({ length: count }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH))
}

async function countWords(trx: Trx, words: Map<string, number>): Promise<void> {
  for (const batch of batchesOf(words)) {
    const names = batch.map(([word]) => word)
    const roots = names.map(root)
    const keys = names.map((word) => keysOf(word).join(' '))
    const counts = batch.map(([, by]) => by)
    await sql`
      insert into search_word (word, root, keys, entries)
      select word, root, string_to_array(keys, ' '), by
      from unnest(${names}::text[], ${roots}::text[], ${keys}::text[], ${counts}::integer[]) as n (word, root, keys, by)
      on conflict (word) do update set entries = search_word.entries + excluded.entries`.execute(trx)
  }
  if ([...words.values()].some((by) => by < 0))
    await sql`delete from search_word where entries <= 0`.execute(trx)
}

async function countFacets(trx: Trx, facets: Map<string, number>): Promise<void> {
  for (const batch of batchesOf(facets)) {
    await sql`
      insert into search_facet (facet, entries)
      select * from unnest(${batch.map(([name]) => name)}::text[], ${batch.map(([, by]) => by)}::integer[])
      on conflict (facet) do update set entries = search_facet.entries + excluded.entries`.execute(trx)
  }
  if ([...facets.values()].some((by) => by < 0))
    await sql`delete from search_facet where entries <= 0`.execute(trx)
}

/** Brings the counts of words and facets up to date with a change of entries. */
export async function countChange(trx: Trx, change: Change): Promise<void> {
  await markCounted(trx)
  await countWords(trx, change.words)
  await countFacets(trx, change.facets)
  await changeVersion(trx)
}

/** An index that begins is counted as words are compared now. */
async function markCounted(trx: Trx): Promise<void> {
  await sql`
    insert into search_facet (facet, entries) select ${COUNTED}, ${WORDS_VERSION}
    where not exists (select from search_word) on conflict do nothing`.execute(trx)
}

/** Whoever keeps facets in memory sees by this number that they are old; chance, so that no two databases share one. */
async function changeVersion(trx: Trx): Promise<void> {
  await sql`
    insert into search_facet (facet, entries) values (${VERSION}, ${randomInt(1, 2 ** 31)})
    on conflict (facet) do update set entries = excluded.entries`.execute(trx)
}

/** Counts every word and facet anew: after a change of how words are compared, or when in doubt. */
export async function rebuildWords(trx: Trx): Promise<void> {
  await sql`delete from search_word`.execute(trx)
  await sql`delete from search_facet`.execute(trx)
  const sum: Change = { words: new Map(), facets: new Map() }
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const entries = await trx
      .selectFrom('searchEntry')
      .select(['id', 'title', 'keywords', 'body', 'facets'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    const last = entries.at(-1)
    if (!last) break
    after = last.id
    const change = changeOf([], entries)
    for (const [word, by] of change.words) sum.words.set(word, (sum.words.get(word) ?? 0) + by)
    for (const [facet, by] of change.facets) sum.facets.set(facet, (sum.facets.get(facet) ?? 0) + by)
  }
  await countChange(trx, sum)
}

/** Counts anew what an earlier release counted with other rules. Returns whether that was needed. */
export async function renewWords(trx: Trx): Promise<boolean> {
  await takeTurn(trx)
  const { rows } = await sql<{ entries: number }>`
    select entries from search_facet where facet = ${COUNTED}`.execute(trx)
  const [counted] = rows
  const some = await trx.selectFrom('searchEntry').select('id').limit(1).execute()
  if (some.length === 0 || counted?.entries === WORDS_VERSION) return false
  await rebuildWords(trx)
  return true
}
