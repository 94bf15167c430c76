import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { dayOf, startOf } from './local-day.ts'
import { read } from './transaction.ts'

test('days begin at midnight here, in winter and in summer, whatever the clock of the database says', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const { rows } = await read(db, { tenant, actor: 'x', roles: [] }, (trx) =>
    sql<Record<string, string | Date>>`select ${dayOf(sql`timestamptz '2026-11-22T22:59:59Z'`)}::text as late,
      ${dayOf(sql`timestamptz '2026-11-22T23:00:00Z'`)}::text as night,
      ${dayOf(sql`timestamptz '2026-07-22T22:00:00Z'`)}::text as summer,
      ${startOf('2026-11-23')} as winter_start, ${startOf('2026-07-23')} as summer_start`.execute(trx),
  )
  assert.deepEqual(rows, [
    {
      ...{ late: '2026-11-22', night: '2026-11-23', summer: '2026-07-23' },
      winterStart: new Date('2026-11-22T23:00:00Z'),
      summerStart: new Date('2026-07-22T22:00:00Z'),
    },
  ])
})
