import { sql } from 'kysely'
import { addDays, WEEKDAYS } from '../day.ts'
import type { Trx } from '../db/database.ts'
import { type Answer, type Asked, type HitRow, toHit } from './asked.ts'
import { counted, passingOf } from './counts.ts'
import { distancesTo } from './distances.ts'
import { NEVER } from './near-times.ts'
import { orderOf, partOf } from './order.ts'
import { AHEAD_WHEN_ASKED, nextOf, sizeOf } from './page.ts'
import { having, type IsOn, type Ranking, rankingOf } from './ranking.ts'

/** From so many entries on, naming them costs more than reading them all. */
const NAMED = 2_000
const NEAR_DAYS = 6

/** Whether an entry is on when the question says so; days of the week are facets. */
function isOnOf({ index, moment, understood: { when } }: Asked): IsOn {
  if (when === null || !WEEKDAYS.some((day) => day === when)) return moment.isOn
  const found = having(index, [`when:${when}`])
  return (entry) => found[entry] === 1
}

/** Those that pass age and distance, which always hold and are not counted. */
function allowed(
  { query: { age, near }, index }: Asked,
  { entries }: Ranking,
  distances: Float64Array | null,
) {
  if (age === undefined && !near) return entries
  return entries.filter((entry) => {
    const [minimumAge = -1, maximumAge = -1] = [index.minimumAges[entry], index.maximumAges[entry]]
    if (age !== undefined && (minimumAge > age || (maximumAge >= 0 && maximumAge < age))) return false
    return !near || (distances?.[entry] ?? Number.POSITIVE_INFINITY) <= near.radius
  })
}

/** Next times beyond the days that are in memory: only when somebody goes through the whole list by time. */
async function laterTimes(
  trx: Trx,
  { index, now, moment }: Asked,
  entries: readonly number[],
): Promise<Int32Array> {
  const next = moment.next.slice()
  const without = entries.filter((entry) => next[entry] === NEVER)
  const ids = without.flatMap((entry) => index.ids[entry] ?? [])
  const only = ids.length < NAMED ? sql`and entry_id = any (${ids}::uuid[])` : sql``
  const { rows } = await sql<{ id: string; at: number }>`
    select entry_id as id, min((day - ${now.day}::date) * 1440 + extract(epoch from opens_at)::integer / 60) as at
    from search_time where day between ${addDays(now.day, NEAR_DAYS + 1)}::date and ${addDays(now.day, AHEAD_WHEN_ASKED)}::date ${only}
    group by entry_id`.execute(trx)
  for (const { id, at } of rows) {
    const entry = index.numbers.get(id)
    if (entry !== undefined && next[entry] === NEVER) next[entry] = at
  }
  return next
}

async function hitsOf(
  trx: Trx,
  { query, understood, index, now }: Asked,
  part: readonly number[],
  { scores, distances }: { scores: Float64Array; distances: Float64Array | null },
) {
  const ids = part.flatMap((entry) => index.ids[entry] ?? [])
  if (ids.length === 0) return []
  const when = query.when ?? understood.when ?? undefined
  const { rows } = await sql<HitRow>`
    select e.id, e.kind, e.title, ${nextOf(when, understood.part, now)} as next from search_entry e where e.id = any (${ids}::uuid[])`.execute(
    trx,
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  return part.flatMap((entry, at) => {
    const row = found.get(ids[at] ?? '')
    const distance = distances?.[entry] ?? Number.POSITIVE_INFINITY
    return row
      ? [toHit({ ...row, score: scores[entry] ?? 0, distance: Number.isFinite(distance) ? distance : null })]
      : []
  })
}

/** Answers a question from the index in memory; the database only gives the rows of the page. */
export async function findInMemory(trx: Trx, asked: Asked): Promise<Answer> {
  const { query, understood, groups, index, moment } = asked
  const ranking = rankingOf(index, understood, isOnOf(asked))
  const distances = query.near ? distancesTo(index, query.near) : null
  const passing = passingOf(index, allowed(asked, ranking, distances), groups, moment)
  const { total, counts } = counted(index, passing, groups, moment)
  const all =
    groups.length === 0 ? passing.entries : passing.entries.filter((_, at) => passing.failing[at] === -1)
  const size = sizeOf(query)
  const offset = (Math.max(1, query.page ?? 1) - 1) * size
  const by =
    query.sort === 'near' && query.near
      ? 'near'
      : query.sort === 'soon'
        ? 'soon'
        : query.sort !== 'near' && ranking.soonest
          ? 'best-soon'
          : 'best'
  const page = (next: Int32Array) =>
    partOf(all, orderOf(by, index, ranking, { next, distances }), offset, size)
  let part = page(moment.next)
  if (query.sort === 'soon' && part.some((entry) => moment.next[entry] === NEVER))
    part = page(await laterTimes(trx, asked, all))
  return { total, counts, hits: await hitsOf(trx, asked, part, { scores: ranking.scores, distances }) }
}
