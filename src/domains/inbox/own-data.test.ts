import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import { inboxOwnData } from './own-data.queries.ts'
import { inboxRetention } from './retention.queries.ts'

test('an address gets the messages that name it without their text, and terms are counted to the day', async (t) => {
  const { db, pool, tenant } = await testDatabase(t)
  const { rows } = await pool.query(
    `insert into weefdorp.auth_user (email) values ('nel@mail.example') returning id`,
  )
  const owner = { account: String(rows[0].id), email: 'nel@mail.example' }
  for (const [name, email] of [
    ['a', 'Nel@Mail.example'],
    ['b', 'piet@mail.example'],
  ])
    await pool.query(
      `set search_path = weefdorp;
      insert into message (id, kind, about_kind, about_id, about_label, area_code, receipt_hash, reply, lang, sent_on)
        values (md5('${name}')::uuid, 'missing', 'area', 'x', 'De Ketting', 'WK990101', md5('${name}') || md5('x'), 'mail', 'nl', '2026-11-22');
      insert into message_text values (md5('${name}')::uuid, 'Ik mis een bankje.');
      insert into message_sender (message_id, email, erase_after) values (md5('${name}')::uuid, '${email}', '2027-05-21');
      insert into message_holder (message_id, area_code, role, account_id, since, given_by)
        values (md5('${name}')::uuid, 'WK990101', 'worker', ${name === 'a' ? `'${owner.account}'` : 'null'}, '2026-11-22', 'test');
      reset search_path`.replace(`'worker', null`, `'coordinator', null`),
    )
  const scope: Scope = { tenant, actor: 'test', roles: ['auth', 'system'] }
  for (const source of inboxOwnData) {
    const found = await read(db, scope, (trx) => source.collect(trx, owner))
    assert.deepEqual(
      found.map(({ number }) => number),
      [1],
      source.name,
    )
    assert.deepEqual(Object.keys(found[0] ?? {}).toSorted(), Object.keys(source.fields).toSorted())
    assert.ok(!JSON.stringify(found).includes('bankje'))
  }
  const due = (until: string) =>
    read(db, scope, (trx) => Promise.all(inboxRetention.map((source) => source.due(trx, until))))
  assert.deepEqual(await due('2027-05-20'), [0, 0])
  assert.deepEqual(await due('2027-05-21'), [2, 0])
  assert.deepEqual(await due('2027-11-22'), [2, 2])
})
