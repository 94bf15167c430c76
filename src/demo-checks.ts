import { sql } from 'kysely'
import type { Database } from './platform/db/database.ts'
import { type Scope, write } from './platform/db/transaction.ts'

/** A number from 0 to 99 that is always the same for one record and one question. */
const draw = (question: string) =>
  sql`(('x' || substr(md5(item.external_id || ${question}), 1, 6))::bit(24)::int % 100)`

/**
 * Who checked what in the invented area, counted back from today: most within their term, some long past it, some never.
 * Only where nothing was checked yet, so that loading again changes nothing. The days of offers come with their files; half of
 * them were said by the organisation itself.
 */
export async function loadDemoChecks(db: Database, scope: Scope, today: string): Promise<void> {
  await write(db, scope, async (trx) => {
    for (const kind of ['location', 'organization'] as const)
      await sql`
        update ${sql.table(kind)} as item set assured_date = ${today}::date
          - (case when ${draw('late')} < 12 then 380 + 2 * ${draw('days')} else 3 * ${draw('days')} end)
        where item.assured_date is null and item.source like 'demo-%' and ${draw('never')} >= 6`.execute(trx)
    for (const kind of ['location', 'organization', 'service'] as const)
      await sql`
        insert into check_record (item_kind, item_id, field_group, checked_on, role, way, outcome, recorded_at)
        select ${kind}, item.id, 'all', item.assured_date,
          case when ${draw('role')} < 30 then 'organization' when ${draw('role')} < 45 then 'coordinator' else 'worker' end,
          case when ${draw('role')} < 30 then 'mail' else 'phone' end,
          case when ${draw('changed')} < 20 then 'changed' else 'ok' end, item.assured_date + time '10:00'
        from ${sql.table(kind)} as item
        where item.assured_date is not null and item.source like 'demo-%'
          and (${kind} <> 'service' or ${draw('role')} < 50)
          and not exists (select from check_record where item_kind = ${kind} and item_id = item.id)`.execute(
        trx,
      )
  })
}
