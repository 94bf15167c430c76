import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import type { LogRow, Seal } from './chain.ts'

const BATCH = 2_000

const micros = (column: string) =>
  sql<string>`((extract(epoch from ${sql.ref(column)}) * 1000000)::bigint)::text`

/** Makes every following read of this transaction look at one moment; must come before them. */
export async function oneMoment(trx: Trx): Promise<void> {
  await sql`set transaction isolation level repeatable read`.execute(trx)
}

/** All seals in the order of their numbers, some thousands at a time. */
export async function* seals(trx: Trx): AsyncGenerator<Seal> {
  let after = -1
  for (;;) {
    const part = await trx
      .selectFrom('auditSeal')
      .select(['number', 'fromId', 'toId', 'count', 'content', 'previousHash', 'hash'])
      .select([micros('sealedAt').as('sealedAt'), micros('droppedAt').as('droppedAt')])
      .where('number', '>', after)
      .orderBy('number')
      .limit(BATCH)
      .execute()
    yield* part
    const last = part.at(-1)
    if (!last || part.length < BATCH) return
    after = last.number
  }
}

/** The rows of the log in the order of their numbers, some thousands at a time; `after` null begins at the first. */
export async function* logRows(trx: Trx, after: number | null = null): AsyncGenerator<LogRow> {
  let from = after
  for (;;) {
    const part = await trx
      .selectFrom('auditEvent')
      .select(['id', 'actor', 'action', 'kind', 'subject'])
      .select([micros('at').as('at'), sql<string>`detail::text`.as('detail')])
      .$if(from !== null, (query) => query.where('id', '>', from))
      .orderBy('id')
      .limit(BATCH)
      .execute()
    yield* part
    const last = part.at(-1)
    if (!last || part.length < BATCH) return
    from = last.id
  }
}
