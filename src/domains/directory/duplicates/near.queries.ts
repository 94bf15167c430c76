import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ItemKind } from '../edit/index.ts'
import type { Facts } from './facts.ts'
import { tellingWords } from './likeness.ts'

/** One thing, and another that may be the same. */
export interface Near {
  one: string
  other: string
}

/** What more things than this share (the number of a switchboard, a building with many rooms) says too little. */
const MOST_SHARING = 15
/** How many names that look alike are compared for each thing: the nearest. */
const MOST_NAMES = 12
/** Of 1: pg_trgm’s own measure. Below this two names have hardly a word in common. */
const ALIKE = 0.45

/** A name as it is compared: the words that tell, in plain letters. */
export const comparedName = (name: string) => tellingWords(name).join(' ').slice(0, LONGEST)
const LONGEST = 150

/** Things of one kind that share a key with one of these. Costs one look into an index per key. */
export async function sameKey(trx: Trx, kind: ItemKind, ids: readonly string[]): Promise<Near[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Near>`
    select distinct own.item_id as one, near.item_id as other
    from item_key as own
    cross join lateral (
      select item_id, count(*) over () as sharing
      from (select item_id from item_key where key = own.key and kind = ${kind} limit ${MOST_SHARING + 1}) as held
    ) as near
    where own.item_id = any(${[...ids]}::uuid[]) and near.item_id <> own.item_id and near.sharing <= ${MOST_SHARING}`.execute(
    trx,
  )
  return rows
}

/**
 * Things of one kind whose name looks like one of these, in the same municipality or without one. Asks the trigram index
 * for each name: the cost grows with how many names share trigrams, never with the square of all.
 */
export async function sameName(trx: Trx, kind: ItemKind, facts: readonly Facts[]): Promise<Near[]> {
  if (facts.length === 0) return []
  const ids = facts.map(({ id }) => id)
  const alike = sql<Near>`select one, other from names_near(${ids}::uuid[], ${kind}, ${MOST_NAMES})`
  const { rows } = await byTrigrams(trx, () => alike.execute(trx))
  return rows
}

/**
 * Runs a question that compares names with the trigram index. Without it every name is compared, which takes a hundred times
 * as long; the planner does not know that of a table that was just filled.
 */
async function byTrigrams<T>(trx: Trx, ask: () => Promise<T>): Promise<T> {
  const scans = (way: 'on' | 'off') => sql`
    select set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true), set_config('enable_seqscan', ${way}, true)`
  await scans('off').execute(trx)
  const found = await ask()
  await scans('on').execute(trx)
  return found
}

/** Something on the map with a name. */
export interface Named {
  id: string
  kind: ItemKind
  name: string
}

/**
 * What is on the map already and is called something like this, the most alike first: for whoever is about to add it. As
 * of the last time that was looked for pairs.
 */
export async function namesLike(trx: Trx, name: string, limit: number): Promise<Named[]> {
  const typed = comparedName(name)
  if (typed.length < 3) return []
  const alike = sql<Named>`
    select found.id, found.kind, case found.kind
      when 'service' then (select name from service where id = found.id and status = 'active')
      when 'location' then (select name from location where id = found.id and status = 'active')
      else (select name from organization where id = found.id and status = 'active') end as name
    from names_like(${typed}, ${limit}) with ordinality as found (id, kind, place) order by place`
  const { rows } = await byTrigrams(trx, () => alike.execute(trx))
  return rows.filter((row) => row.name !== null)
}

/** Things of one kind that hold one of these keys (`keysOf`). Costs one look into an index per key. */
export async function heldBy(trx: Trx, kind: ItemKind, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct near.item_id as id from unnest(${[...keys]}::text[]) as asked (key)
    cross join lateral (
      select item_id, count(*) over () as sharing
      from (select item_id from item_key where key = asked.key and kind = ${kind} limit ${MOST_SHARING + 1}) as held
    ) as near
    where near.sharing <= ${MOST_SHARING}`.execute(trx)
  return rows.map(({ id }) => id)
}
