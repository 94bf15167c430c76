import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ItemKind } from '../edit/index.ts'
import { ALL_BUT_SURE, compare, type Evidence } from './evidence.ts'
import { factsOf } from './facts.queries.ts'

/** Two things that look alike, with why. */
export interface Pair {
  kind: ItemKind
  one: { id: string; name: string }
  other: { id: string; name: string }
  certainty: number
  evidence: Evidence[]
}

// Of a pair that was found last night one may be gone, merged, or secret since.
const OPEN = sql`not exists (select from item_distinct as said where said.one_id = pair.one_id and said.other_id = pair.other_id)
  and not is_secret_item(pair.kind, pair.one_id) and not is_secret_item(pair.kind, pair.other_id)
  and case pair.kind
    when 'service' then (select count(*) from service where id in (pair.one_id, pair.other_id) and status = 'active')
    when 'location' then (select count(*) from location where id in (pair.one_id, pair.other_id) and status = 'active')
    else (select count(*) from organization where id in (pair.one_id, pair.other_id) and status = 'active') end = 2`

/** How many pairs wait for somebody to look, and how many of them are all but sure. */
export async function countPairs(trx: Trx): Promise<{ count: number; sure: number }> {
  const { rows } = await sql<{ count: number; sure: number }>`
    select count(*)::integer as count, (count(*) filter (where certainty >= ${ALL_BUT_SURE}))::integer as sure
    from item_pair as pair where ${OPEN}`.execute(trx)
  return rows[0] ?? { count: 0, sure: 0 }
}

/** Pairs that wait, the surest first, with the reasons as they hold now. */
export async function openPairs(
  trx: Trx,
  { offset, limit }: { offset: number; limit: number },
): Promise<Pair[]> {
  const { rows } = await sql<{ kind: ItemKind; one: string; other: string; certainty: number }>`
    select kind, one_id as one, other_id as other, certainty from item_pair as pair where ${OPEN}
    order by certainty desc, one_id, other_id limit ${limit} offset ${offset}`.execute(trx)
  const pairs: Pair[] = []
  for (const [kind, group] of Map.groupBy(rows, (row) => row.kind)) {
    const facts = await factsOf(trx, kind, [...new Set(group.flatMap(({ one, other }) => [one, other]))])
    for (const { one, other, certainty } of group) {
      const [a, b] = [facts.get(one), facts.get(other)]
      if (a && b) pairs.push({ kind, one: a, other: b, certainty, evidence: compare(a, b) })
    }
  }
  return pairs.toSorted((a, b) => b.certainty - a.certainty)
}

/** Things of a kind below another: what moves along when it is merged. */
export interface Below {
  offers: { id: string; name: string }[]
  places: { id: string; name: string }[]
}

/** What hangs below a thing, by name: of an organisation its offers and places, of a place its offers, of an offer its places. */
export async function belowOf(trx: Trx, kind: ItemKind, id: string): Promise<Below> {
  const list = async (query: ReturnType<typeof sql<{ id: string; name: string }>>) =>
    (await query.execute(trx)).rows
  const none: Below = { offers: [], places: [] }
  if (kind === 'service')
    return {
      ...none,
      places:
        await list(sql`select location.id, name from location join service_at_location as link on link.location_id = location.id
        where link.service_id = ${id}::uuid order by name`),
    }
  if (kind === 'location')
    return {
      ...none,
      offers:
        await list(sql`select service.id, name from service join service_at_location as link on link.service_id = service.id
        where link.location_id = ${id}::uuid order by name`),
    }
  return {
    offers: await list(sql`select id, name from service where organization_id = ${id}::uuid order by name`),
    places: await list(sql`select id, name from location where organization_id = ${id}::uuid order by name`),
  }
}
