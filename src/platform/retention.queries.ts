import { sql } from 'kysely'
import { addDays } from './day.ts'
import type { Trx } from './db/database.ts'
import { dayOf, startOf } from './db/local-day.ts'
import type { Retention } from './retention.ts'
import { MISS_TERM } from './search/miss.ts'
import { termInForce } from './terms.queries.ts'

/** A count of rows, as a number. */
export async function countOf(query: {
  executeTakeFirst(): Promise<{ count: number } | undefined>
}): Promise<number> {
  return Number((await query.executeTakeFirst())?.count ?? 0)
}

/** What the platform itself erases: letters, rows of the log, searches without a result. */
export const platformRetention: readonly Retention[] = [
  {
    purpose: 'mail',
    what: { nl: 'mails in de uitgaande post', en: 'letters in the outbox' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('mail')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('eraseAfter', '<=', until),
      ),
  },
  {
    purpose: 'log',
    what: { nl: 'regels van het logboek', en: 'rows of the log' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('auditSeal')
          .select((row) => row.fn.coalesce(row.fn.sum<number>('count'), sql.lit(0)).as('count'))
          .where('droppedAt', 'is', null)
          .where(sql<boolean>`sealed_at + interval '2 years' < ${startOf(addDays(until, 1))}`),
      ),
  },
  {
    purpose: 'misses',
    what: { nl: 'zoekvragen zonder resultaat', en: 'searches without a result' },
    term: MISS_TERM,
    due: async (trx, until) =>
      countOf(
        trx
          .selectFrom('searchMiss')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('day', '<=', addDays(until, -(await termInForce(trx, MISS_TERM)))),
      ),
  },
]

/** What was erased on a day for one purpose, because its term was over. */
export interface Destroyed {
  day: string
  purpose: string
  count: number
}

/** The destruction log: days, purposes and counts, the newest first. Reads the rows that `recordDestruction` wrote. */
export async function destroyedSince(trx: Trx, since: string): Promise<Destroyed[]> {
  const { rows } = await sql<Destroyed>`
    select ${dayOf(sql`at`)}::text as day, subject as purpose,
      sum((detail->>'count')::bigint)::bigint as count
    from audit_event
    where kind = 'purpose' and action = 'data.destroyed' and at >= ${startOf(since)}
    group by 1, 2 order by 1 desc, 2`.execute(trx)
  return rows
}
