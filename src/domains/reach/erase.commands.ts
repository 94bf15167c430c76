import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { dayOf } from '../../platform/db/local-day.ts'
import { recordDestruction } from '../../platform/retention.commands.ts'

/**
 * Erases runs that were asked for up to a day, ended and were never published, with what hangs on them, scenarios too; returns how
 * many. What was published stays: what people read must be there to look back at. Needs the role system.
 */
export async function eraseRuns(trx: Trx, actor: string, until: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from reach_run run
    where ${dayOf(sql`run.asked_at`)} <= ${until}::date
      and exists (select from reach_run_end ended where ended.run_id = run.id)
      and not exists (select from reach_publication made where made.run_id = run.id)
    returning run.id`.execute(trx)
  await recordDestruction(trx, actor, 'reach', rows.length)
  return rows.length
}
