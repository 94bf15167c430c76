import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, type Scope } from '../../platform/db/transaction.ts'
import type { OwnRow } from '../../platform/own-data.ts'
import { accountOwnData } from './own-data.queries.ts'
import { ownProofs } from './own-proofs.queries.ts'
import { accountRetention } from './retention.queries.ts'

/** Two accounts with everything that an account can have. */
async function twoAccounts(t: TestContext) {
  const { db, pool, tenant } = await testDatabase(t)
  const accounts: { account: string; email: string }[] = []
  for (const name of ['nel', 'piet']) {
    const email = `${name}@mail.example`
    const { rows } = await pool.query('insert into weefdorp.auth_user (email) values ($1) returning id', [
      email,
    ])
    const account = String(rows[0].id)
    accounts.push({ account, email })
    await pool.query(`set search_path = weefdorp;
      insert into auth_session (user_id, token, expires_at, user_agent) values ('${account}', '${name}', '2026-11-29', 'Firefox of ${name}');
      insert into auth_identity (user_id, account_id, provider_id) values ('${account}', 'number of ${name}', 'work');
      insert into auth_passkey (user_id, name, public_key, credential_id, counter, device_type, backed_up)
        values ('${account}', 'key of ${name}', 'SECRET', '${name}', 0, 'singleDevice', false);
      insert into account_app (account_id, secret, asked_at) values ('${account}', 'SECRET', now());
      insert into account_recovery_code (account_id, code_hash, made_at) values ('${account}', repeat('a', 64), now());
      insert into sign_in_attempt (key_hash, email, started_at) values (md5('${name}') || md5('x'), '${email}', '2026-11-22 09:00Z');
      insert into account_new_address values ('${account}', 'new.${email}', repeat('b', 64), 0, now());
      insert into account_role (id, account_id, role, given_by, given_at) values (gen_random_uuid(), '${account}', 'adviser', 'cli', now());
      insert into account_invitation (id, email, role, invited_by, invited_at, expires_on)
        values (gen_random_uuid(), '${email}', 'coordinator', 'cli', now(), '2026-11-22');
      reset search_path`)
  }
  const scope: Scope = { tenant, actor: 'test', roles: ['auth', 'system'] }
  return { db, scope, accounts }
}

test('an account gets all that is of it, nothing of another, and no key', async (t) => {
  const { db, scope, accounts } = await twoAccounts(t)
  const [nel] = accounts
  assert.ok(nel)
  assert.ok(ownProofs.every((source) => accountOwnData.includes(source)))
  for (const source of accountOwnData) {
    const rows: OwnRow[] = await read(db, scope, (trx) => source.collect(trx, nel))
    assert.equal(rows.length, source.name === 'codes' ? 2 : 1, source.name)
    const text = JSON.stringify(rows)
    assert.ok(!/piet|SECRET|aaaa|bbbb/.test(text), `${source.name}: ${text}`)
    assert.deepEqual(
      Object.keys(rows[0] ?? {}).toSorted(),
      Object.keys(source.fields).toSorted(),
      source.name,
    )
  }
})

test('what goes is counted up to the day on which it goes', async (t) => {
  const { db, scope } = await twoAccounts(t)
  const due = (until: string) =>
    read(db, scope, async (trx) => {
      const counts = []
      for (const source of accountRetention) counts.push(await source.due(trx, until))
      return counts
    })
  assert.deepEqual(await due('2026-11-22'), [0, 0, 0])
  assert.deepEqual(await due('2026-11-23'), [0, 2, 0])
  assert.deepEqual(await due('2026-11-29'), [2, 2, 0])
  assert.deepEqual(await due('2026-12-22'), [2, 2, 2])
})
