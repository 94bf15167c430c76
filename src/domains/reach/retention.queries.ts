import { sql } from 'kysely'
import { addDays } from '../../platform/day.ts'
import type { Trx } from '../../platform/db/database.ts'
import { dayOf } from '../../platform/db/local-day.ts'
import type { Retention } from '../../platform/retention.ts'
import { KEEP_DAYS } from './run.ts'

async function due(trx: Trx, until: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from reach_run run
    where ${dayOf(sql`run.asked_at`)} <= ${addDays(until, -KEEP_DAYS)}::date
      and exists (select from reach_run_end ended where ended.run_id = run.id)
      and not exists (select from reach_publication made where made.run_id = run.id)`.execute(trx)
  return rows[0]?.count ?? 0
}

/** What reach erases by itself. */
export const reachRetention: readonly Retention[] = [
  {
    purpose: 'reach',
    what: {
      nl: 'berekeningen van bereik die nooit gepubliceerd zijn',
      en: 'computations of reach that were never published',
    },
    due,
  },
]
