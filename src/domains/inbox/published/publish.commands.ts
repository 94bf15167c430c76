import { sql } from 'kysely'
import { recordEvent } from '../../../platform/audit.ts'
import { addDays } from '../../../platform/day.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { TEXT_DAYS } from '../term.ts'
import { publishQuarter, type QuarterRow } from './figures.ts'
import { type Quarter, settledQuarters } from './quarter.ts'

async function rowsOf(trx: Trx, { from, to }: Quarter): Promise<QuarterRow[]> {
  const { rows } = await sql<QuarterRow>`
    select tally.area_code, tally.kind, tally.sent_on, tally.answered_on, miss.life_domain, miss.target_group,
      count(*)::int as count
    from message_tally as tally left join message_miss as miss on miss.message_id = tally.message_id
    where tally.sent_on between ${from}::date and ${to}::date
    group by 1, 2, 3, 4, 5, 6`.execute(trx)
  return rows
}

/** The first day of which messages are still whole: texts go after a year, and their counts with them. */
async function firstDay(trx: Trx, today: string): Promise<string | null> {
  const whole = addDays(today, -TEXT_DAYS + 1)
  const row = await trx
    .selectFrom('messageTally')
    .select(({ fn }) => fn.min('sentOn').as('day'))
    .executeTakeFirst()
  return row?.day && row.day > whole ? row.day : row?.day ? whole : null
}

/**
 * Publishes every quarter that is over for long enough and was not published yet, once and for good; how many. A quarter
 * of which texts were erased already is left out: half a quarter is no figure.
 */
export async function publishSettled(
  trx: Trx,
  { actor, today }: { actor: string; today: string },
): Promise<number> {
  const first = await firstDay(trx, today)
  if (first === null) return 0
  const settled = settledQuarters(first, today).filter(({ from }) => from > addDays(today, -TEXT_DAYS))
  let published = 0
  for (const quarter of settled) {
    const { name } = quarter
    const fresh = await trx
      .insertInto('messageQuarter')
      .values({ quarter: name, publishedOn: today })
      .onConflict((conflict) => conflict.doNothing())
      .returning('quarter')
      .executeTakeFirst()
    if (!fresh) continue
    const figures = publishQuarter(await rowsOf(trx, quarter))
    const rows = figures.map(({ figure, at, count }) => ({
      quarter: name,
      figure,
      at: JSON.stringify(at),
      count,
    }))
    if (rows.length > 0) await trx.insertInto('messageFigure').values(rows).execute()
    const detail = { figures: rows.length }
    await recordEvent(trx, {
      actor,
      action: 'inbox.published',
      kind: 'message-quarter',
      subject: name,
      detail,
    })
    published += 1
  }
  return published
}
