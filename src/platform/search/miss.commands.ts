import { sql } from 'kysely'
import { addDays } from '../day.ts'
import type { Trx } from '../db/database.ts'
import { termInForce } from '../terms.queries.ts'
import { DAYS_TO_TELL, MISS_TERM, missHash, missTerm } from './miss.ts'

/** The key of this working area, made when it was; it never leaves the database but for hashing. */
export async function missKey(trx: Trx): Promise<string> {
  const row = await trx.selectFrom('searchMissKey').select('key').executeTakeFirstOrThrow()
  return row.key
}

/**
 * Counts a question that had no result, as a keyed hash of its telling words by day. Only when it came on three days
 * within thirty the words themselves are written down. Returns whether it was counted; long questions never are.
 */
export async function countMiss(trx: Trx, text: string, day: string, key: string): Promise<boolean> {
  const term = missTerm(text)
  if (term === null) return false
  const hash = missHash(term, key)
  await sql`
    insert into search_miss (term_hash, day) values (${hash}, ${day})
    on conflict (term_hash, day) do update set count = search_miss.count + 1`.execute(trx)
  await sql`
    insert into search_miss_term (term_hash, term, day)
    select ${hash}, ${term}, ${day}::date
    from search_miss where term_hash = ${hash} and day > ${addDays(day, -MISS_TERM.usual)}::date
    having count(*) >= ${DAYS_TO_TELL}
    on conflict do nothing`.execute(trx)
  return true
}

export interface CommonMiss {
  term: string
  /** On how many of the last thirty days. */
  days: number
  count: number
}

/** What people look for and do not find, the most common first; needs the role of who keeps the directory. */
export async function commonMisses(trx: Trx): Promise<CommonMiss[]> {
  const { rows } = await sql<CommonMiss>`
    select t.term, count(*)::integer as days, sum(m.count)::integer as count
    from search_miss_term t join search_miss m using (term_hash)
    group by t.term order by days desc, count desc, t.term limit 200`.execute(trx)
  return rows
}

/** Erases what is older than thirty days, or than what was chosen, and the words of what nobody asked since. Returns how many counts went. */
export async function eraseMisses(trx: Trx, today: string): Promise<number> {
  const days = await termInForce(trx, MISS_TERM)
  const gone = await trx.deleteFrom('searchMiss').where('day', '<=', addDays(today, -days)).executeTakeFirst()
  await sql`
    delete from search_miss_term t where not exists (select from search_miss m where m.term_hash = t.term_hash)`.execute(
    trx,
  )
  return Number(gone.numDeletedRows)
}
