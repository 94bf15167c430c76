import { sql } from 'kysely'
import type { Database, Trx } from '../../../platform/db/database.ts'
import { type Scope, write } from '../../../platform/db/transaction.ts'
import { ITEM_KINDS, type ItemKind } from '../edit/index.ts'
import { certainty, compare, WORTH_A_LOOK } from './evidence.ts'
import { factsOf } from './facts.queries.ts'
import { type Facts, keysOf } from './facts.ts'
import { comparedName, sameKey, sameName } from './near.queries.ts'

/** Things per transaction: about half a second. */
const BATCH = 50

async function storeNames(trx: Trx, kind: ItemKind, facts: readonly Facts[]): Promise<void> {
  const rows = facts.map(({ id, name, municipalities }) => ({ id, name: comparedName(name), municipalities }))
  await sql`
    insert into item_name (item_id, kind, name, municipalities)
    select id, ${kind}, name, municipalities
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, name text, municipalities text[])
    on conflict do nothing`.execute(trx)
}

async function storeKeys(
  trx: Trx,
  kind: ItemKind,
  ids: readonly string[],
  given: Iterable<Facts>,
): Promise<void> {
  const facts = [...given]
  await sql`delete from item_name where item_id = any(${[...ids]}::uuid[])`.execute(trx)
  await storeNames(trx, kind, facts)
  await sql`delete from item_key where item_id = any(${[...ids]}::uuid[])`.execute(trx)
  const rows = facts.flatMap((each) => keysOf(each).map((key) => ({ id: each.id, key })))
  if (rows.length > 0)
    await sql`
      insert into item_key (item_id, kind, key)
      select id, ${kind}, key from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ key }) => key)}::text[]) as n (id, key)
      on conflict do nothing`.execute(trx)
}

interface Pair {
  one: string
  other: string
  score: number
}

/** Pairs of these things with any other that are worth a look; each pair once. */
async function pairsOf(trx: Trx, kind: ItemKind, facts: ReadonlyMap<string, Facts>): Promise<Pair[]> {
  const found = [
    ...(await sameKey(trx, kind, [...facts.keys()])),
    ...(await sameName(trx, kind, [...facts.values()])),
  ]
  const unknown = new Set(found.map(({ other }) => other).filter((id) => !facts.has(id)))
  const others = await factsOf(trx, kind, [...unknown])
  const pairs = new Map<string, Pair>()
  for (const { one, other } of found) {
    const [a, b] = [facts.get(one), facts.get(other) ?? others.get(other)]
    const [first = '', second = ''] = [one, other].sort()
    if (!a || !b || pairs.has(first + second)) continue
    pairs.set(first + second, { one: first, other: second, score: certainty(compare(a, b)) })
  }
  return [...pairs.values()].filter(({ score }) => score >= WORTH_A_LOOK)
}

async function storePairs(trx: Trx, kind: ItemKind, pairs: readonly Pair[], now: Date): Promise<void> {
  if (pairs.length === 0) return
  const column = (name: keyof Pair) => pairs.map((pair) => pair[name])
  await sql`
    insert into item_pair (kind, one_id, other_id, certainty, found_at)
    select ${kind}, one, other, score, ${now}
    from unnest(${column('one')}::uuid[], ${column('other')}::uuid[], ${column('score')}::integer[]) as n (one, other, score)
    on conflict (one_id, other_id) do update set certainty = excluded.certainty`.execute(trx)
}

/** Looks for what these things are alike to, and forgets what was found of them before. How many pairs there are now. */
export async function findFor(trx: Trx, kind: ItemKind, ids: readonly string[], now: Date): Promise<number> {
  const facts = await factsOf(trx, kind, ids)
  await storeKeys(trx, kind, ids, facts.values())
  const given = sql`${[...ids]}::uuid[]`
  await sql`delete from item_pair where one_id = any(${given}) or other_id = any(${given})`.execute(trx)
  const pairs = await pairsOf(trx, kind, facts)
  await storePairs(trx, kind, pairs, now)
  return pairs.length
}

async function changedSince(trx: Trx, kind: ItemKind, since: Date | null): Promise<string[]> {
  const rows = await trx
    .selectFrom(kind)
    .select('id')
    .$if(since !== null, (query) => query.where('lastModified', '>=', since ?? new Date(0)))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function seenUntil(trx: Trx): Promise<Date | null> {
  const row = await trx.selectFrom('itemPairSeen').select('until').executeTakeFirst()
  return row?.until ?? null
}

async function markSeen(trx: Trx, until: Date): Promise<void> {
  await trx
    .insertInto('itemPairSeen')
    .values({ until })
    .onConflict((on) => on.column('onlyOne').doUpdateSet({ until }))
    .execute()
}

/**
 * Looks for pairs among all that changed since the last time (`all`: among everything), in batches of one transaction
 * each. Keys first and pairs after that, so that two new things find each other. Returns how many things were looked at.
 * `signal` ends it after the batch at hand; the next time looks at all of these again. Needs the role system or operator.
 */
export async function findDuplicates(
  db: Database,
  scope: Scope,
  { now, all = false, signal }: { now: Date; all?: boolean; signal?: AbortSignal | undefined },
): Promise<number> {
  let count = 0
  const since = all ? null : await write(db, scope, seenUntil)
  for (const kind of ITEM_KINDS) {
    const ids = await write(db, scope, (trx) => changedSince(trx, kind, since))
    for (let start = 0; start < ids.length && !signal?.aborted; start += BATCH) {
      const batch = ids.slice(start, start + BATCH)
      await write(db, scope, async (trx) => {
        await storeKeys(trx, kind, batch, (await factsOf(trx, kind, batch)).values())
      })
    }
    for (let start = 0; start < ids.length && !signal?.aborted; start += BATCH)
      await write(db, scope, (trx) => findFor(trx, kind, ids.slice(start, start + BATCH), now))
    count += ids.length
  }
  if (!signal?.aborted) await write(db, scope, (trx) => markSeen(trx, now))
  return count
}
