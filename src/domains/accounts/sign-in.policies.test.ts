import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { type Role, write } from '../../platform/db/transaction.ts'

const HASH = 'a'.repeat(64)
const rows = {
  passkey_question: `(key_hash, purpose, challenge, asked_at) values ('${HASH}', 'enter', '${'c'.repeat(43)}', now())`,
  provider_visit: `(key_hash, provider_id, state, nonce, verifier, lang, began_at)
    values ('${HASH}', 'werk', 's', 'n', 'v', 'nl', now())`,
  sign_in_provider: `(id, name, issuer, client_id, domains, added_at)
    values ('ander', 'x', 'https://ander.example', 'c', '{x.nl}', now())`,
}

const everybody: readonly (readonly Role[])[] = [
  ...[[], ['resident'], ['operator']],
  ...(['editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy'] as const).map(
    (role) => [role, 'proved'] as const,
  ),
] as const

test('nobody but signing in and the system sees or writes how people sign in', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  await pool.query(`insert into weefdorp.sign_in_provider (id, name, issuer, client_id, domains, added_at)
    values ('werk', 'x', 'https://werk.example', 'c', '{x.nl}', now())`)
  await pool.query(
    `insert into weefdorp.passkey_question ${rows.passkey_question.replace(HASH, 'b'.repeat(64))}`,
  )
  await pool.query(`insert into weefdorp.provider_visit ${rows.provider_visit.replace(HASH, 'b'.repeat(64))}`)
  const as = <T>(roles: readonly Role[], work: Parameters<typeof write<T>>[2]) =>
    write(db, { tenant, actor: 'account:x', roles }, work)
  for (const [table, row] of Object.entries(rows))
    for (const roles of everybody) {
      const seen = await as(roles, (trx) => sql`select * from ${sql.table(table)}`.execute(trx))
      assert.equal(seen.rows.length, 0, `${table} as ${roles}`)
      const add = as(roles, (trx) => sql.raw(`insert into ${table} ${row}`).execute(trx))
      await assert.rejects(add, /row-level security/, `${table} as ${roles}`)
      const gone = await as(roles, (trx) => sql.raw(`delete from ${table}`).execute(trx))
      assert.equal(gone.numAffectedRows, 0n, `${table} as ${roles}`)
    }
})

test('signing in reads whom we believe, and cannot change it', async (t) => {
  const { db, tenant, pool } = await testDatabase(t)
  await pool.query(`insert into weefdorp.sign_in_provider (id, name, issuer, client_id, domains, added_at)
    values ('werk', 'x', 'https://werk.example', 'c', '{x.nl}', now())`)
  const auth = (text: string) =>
    write(db, { tenant, actor: 'auth', roles: ['auth'] }, (trx) => sql.raw(text).execute(trx))
  assert.equal((await auth('select * from sign_in_provider')).rows.length, 1)
  await assert.rejects(auth(`insert into sign_in_provider ${rows.sign_in_provider}`), /row-level security/)
  const changed = await auth(`update sign_in_provider set issuer = 'https://evil.example'`)
  assert.equal(changed.numAffectedRows, 0n)
  assert.equal((await auth('delete from sign_in_provider')).numAffectedRows, 0n)
})
