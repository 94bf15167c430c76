import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/transaction.ts'
import { inboxReplays } from './replay.commands.ts'

const GONE = '00000000-0000-4000-8000-000000000009'
const at = '2026-11-22T10:00:00.000Z'

/** A message with its text, as an older backup brings it back. */
async function brought(t: Parameters<typeof testDatabase>[0]) {
  const { db, tenant, pool } = await testDatabase(t)
  const { rows } = await pool.query<{ id: string }>(
    `with m as (insert into weefdorp.message (id, kind, about_kind, about_id, about_label, area_code, receipt_hash, reply, lang, sent_on)
        values (gen_random_uuid(), 'wrong', 'area', 'x', 'x', 'WK990101', repeat('a', 64), 'look', 'nl', '2026-11-10') returning id)
      insert into weefdorp.message_text select id, 'Dit is een heel bericht' from m returning message_id as id`,
  )
  const id = rows[0]?.id ?? assert.fail('no message')
  const scope = { tenant, actor: 'system:restore', roles: ['system' as const] }
  const replay = (kind: string, subject: string) => {
    const again = inboxReplays[kind] ?? assert.fail(`no replay of ${kind}`)
    return write(db, scope, (trx: Trx) =>
      again(trx, [{ id: GONE, tenant: tenant.id, kind, subject, at }], 'job:erasure-replay'),
    )
  }
  const left = async (table: string) =>
    (await pool.query(`select from weefdorp.${table} where message_id = $1`, [id])).rowCount
  return { id, replay, left }
}

test('a withdrawal is done again: the text goes, the withdrawal stands once however often', async (t) => {
  const { id, replay, left } = await brought(t)
  await replay('message.withdrawn', id)
  await replay('message.withdrawn', id)
  assert.equal(await left('message_text'), 0)
  assert.equal(await left('message_withdrawal'), 1)
})

test('a text over its term goes without a withdrawal; of what is not there nothing is made', async (t) => {
  const { id, replay, left } = await brought(t)
  await replay('message.withdrawn', GONE)
  await replay('message.text', id)
  assert.equal(await left('message_text'), 0)
  assert.equal(await left('message_withdrawal'), 0)
})
