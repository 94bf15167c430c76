import assert from 'node:assert/strict'
import { appendFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { eraseAccount } from '../../src/domains/accounts/index.ts'
import { eraseExpired } from '../../src/domains/inbox/operator.commands.ts'
import { showMessage } from '../../src/domains/inbox/queries.ts'
import { withdrawMessage } from '../../src/domains/inbox/sender.commands.ts'
import { createDatabase } from '../../src/platform/db/database.ts'
import { listTenants } from '../../src/platform/db/tenants.ts'
import { type Scope, write } from '../../src/platform/db/transaction.ts'
import { erasureJobs } from '../../src/platform/erasure/jobs.ts'
import { settleErasures } from '../../src/platform/erasure/replay.commands.ts'
import { createLog } from '../../src/platform/log.ts'
import { leftOut, replays } from '../../src/restoring.ts'
import { emptyDatabase, type TestDatabase, testDatabase } from '../database.ts'
import { AT, back, folder, poolOn, save } from './world.ts'

const EMAIL = 'nel@spoel.example'
const hash = (letter: string) => letter.repeat(64)

/** Somebody with an account and an invitation, and messages: one to withdraw (a), one over its term (b), one to keep (c). */
async function fill({ pool }: TestDatabase): Promise<string> {
  for (const [index, letter] of ['a', 'b', 'c'].entries()) {
    const sent = letter === 'b' ? '2025-10-01' : '2026-11-10'
    await pool.query(
      `with m as (insert into weefdorp.message (id, kind, about_kind, about_id, about_label, area_code, receipt_hash, reply, lang, sent_on)
          values (gen_random_uuid(), 'wrong', 'area', 'x', 'x', 'WK990101', $1, 'mail', 'nl', $2) returning id),
        t as (insert into weefdorp.message_text select id, 'Dit is een heel bericht' from m returning message_id),
        l as (insert into weefdorp.mail (id, recipient, subject, body, erase_after)
          values ($3, 'jan@spoel.example', 'Antwoord', 'tekst', '2027-01-01') returning id),
        s as (insert into weefdorp.message_sender (message_id, email, erase_after)
          select message_id, 'jan@spoel.example', '2026-12-10' from t)
      insert into weefdorp.message_answer (message_id, body, answered_by, answered_on, mail_id)
        select message_id, 'Dank je wel', 'sociaal werker', '2026-11-12', l.id from t, l`,
      [hash(letter), sent, `00000000-0000-4000-8000-00000000000${index}`],
    )
  }
  const { rows } = await pool.query(`insert into weefdorp.auth_user (email) values ($1) returning id`, [
    EMAIL,
  ])
  await pool.query(
    `insert into weefdorp.account_invitation (id, email, role, invited_by, invited_at, expires_on)
    values (gen_random_uuid(), $1, 'worker', 'cli', now(), '2027-01-01')`,
    [EMAIL],
  )
  return rows[0].id
}

async function eraseAll({ db, tenant }: TestDatabase, account: string): Promise<void> {
  const as = (more: Partial<Scope>): Scope => ({ tenant, actor: 'web', roles: [], ...more })
  await write(db, as({ actor: `account:${account}`, roles: ['auth'] }), (trx) =>
    eraseAccount(trx, { account, email: EMAIL }),
  )
  await write(db, as({ receiptHash: hash('a') }), async (trx) => {
    const message = await showMessage(trx, { receiptHash: hash('a') })
    assert.ok(message)
    await withdrawMessage(trx, message, { tenant: tenant.id, actor: 'web', today: '2026-11-22' })
  })
  await write(db, as({ actor: 'job:inbox-erase', roles: ['system'] }), (trx) =>
    eraseExpired(trx, { actor: 'job:inbox-erase', today: '2026-11-22' }),
  )
}

async function writeLedger({ db, tenant }: Pick<TestDatabase, 'db' | 'tenant'>, path: string): Promise<void> {
  const scope: Scope = { tenant, actor: 'job:erasure-write', roles: ['system'] }
  const clock = { now: () => new Date() }
  for (const job of erasureJobs(path))
    await job.run({ db, scope, clock, log: createLog('silent') }, { tenant: tenant.id })
}

/** What is there of what was erased and of what was not. */
async function left(pool: TestDatabase['pool']) {
  const { rows } = await pool.query(`select
    (select count(*) from weefdorp.auth_user)::int as accounts,
    (select count(*) from weefdorp.account_invitation)::int as invitations,
    (select array_agg(left(receipt_hash, 1) order by 1) from weefdorp.message join weefdorp.message_text on message_id = id) as texts,
    (select count(*) from weefdorp.message_sender)::int as senders,
    (select count(*) from weefdorp.message_answer)::int as answers,
    (select count(*) from weefdorp.message_withdrawal)::int as withdrawn,
    (select count(*) from weefdorp.mail)::int as letters`)
  return rows[0]
}

const ERASED = { accounts: 0, invitations: 0, texts: ['c'], senders: 1, answers: 1, withdrawn: 1, letters: 1 }

async function saved(t: TestContext) {
  const one = await testDatabase(t)
  const at = folder(t)
  const [file, ledger] = [join(at, 'a.tar'), join(at, 'erasures.ndjson')]
  const account = await fill(one)
  await save(one.pool, file, null, AT)
  await eraseAll(one, account)
  await writeLedger(one, ledger)
  return { one, file, ledger, account }
}

describe('what was erased', () => {
  test('stays erased when a backup from before is put back: account, message and letters', async (t) => {
    const { file, ledger, account } = await saved(t)
    const two = poolOn(t, (await emptyDatabase()).url)
    const done = await back(two, file, { ledger })
    assert.ok(done.ok, JSON.stringify(done))
    assert.equal(done.value.erased, 3)
    assert.deepEqual(await left(two), ERASED)
    const text = readFileSync(ledger, 'utf8')
    assert.equal(text.trim().split('\n').length, 3)
    assert.ok(text.includes(account) && !text.includes(EMAIL))
    const { rows } = await two.query(
      'select count(*)::int as count from weefdorp.erasure where written_at is not null',
    )
    assert.equal(rows[0].count, 3)
  })

  test('is erased at the start, before anybody is served, when somebody put a copy back in another way', async (t) => {
    const { file, ledger } = await saved(t)
    const two = poolOn(t, (await emptyDatabase()).url)
    assert.ok((await back(two, file)).ok)
    assert.equal((await left(two)).accounts, 1)
    const db = createDatabase(two)
    // Two processes start at once.
    const both = await Promise.all([1, 2].map(() => settleErasures(db, ledger, replays)))
    assert.deepEqual(both[0], { weefdorp: 3 })
    assert.deepEqual(await left(two), ERASED)
    assert.deepEqual(await settleErasures(db, ledger, replays), {})
  })

  test('is not brought back for want of a ledger, with an old one or with a broken one', async (t) => {
    const { one, file, ledger } = await saved(t)
    const later = `${file}.later`
    await save(one.pool, later)
    const two = poolOn(t, (await emptyDatabase()).url)
    const problemOf = async (...given: Parameters<typeof back>) => {
      const done = await back(...given)
      return done.ok ? null : done.problems
    }
    const none = `${ledger}.none`
    assert.deepEqual(await problemOf(two, file, { ledger: none }), { code: 'noLedger', path: none })
    writeFileSync(none, '')
    assert.deepEqual(await problemOf(two, later, { ledger: none }), {
      code: 'olderLedger',
      path: none,
      missing: 3,
    })
    appendFileSync(ledger, 'not a line\n')
    assert.deepEqual(await problemOf(two, file, { ledger }), { code: 'brokenLedger', path: ledger, line: 4 })
    await assert.rejects(settleErasures(one.db, ledger, replays), /damaged at line 4/)
    assert.equal((await two.query(`select to_regclass('platform.tenant') as found`)).rows[0].found, null)
  })

  test('stands in the ledger once, wherever the writing of it was cut off', async (t) => {
    const { one, ledger } = await saved(t)
    const whole = readFileSync(ledger, 'utf8')
    for (const length of [
      0,
      1,
      100,
      whole.indexOf('\n'),
      whole.indexOf('\n') + 1,
      whole.length - 1,
      whole.length,
    ]) {
      // Killed after so many bytes, before the row could be marked.
      writeFileSync(ledger, whole.slice(0, length))
      await one.pool.query('update weefdorp.erasure set written_at = null')
      await writeLedger(one, ledger)
      assert.equal(readFileSync(ledger, 'utf8'), whole, `after ${length} bytes`)
    }
    await settleErasures(one.db, `${ledger}.new`, replays)
    assert.equal(readFileSync(`${ledger}.new`, 'utf8'), whole)
    assert.ok(!existsSync(`${ledger}.lock`))
  })

  test('is noted by who may erase only: no visitor can have something erased by a later restore', async (t) => {
    const one = await testDatabase(t)
    await fill(one)
    const [tenant] = await listTenants(one.db)
    assert.ok(tenant)
    const { rows } = await one.pool.query(`select id from weefdorp.message where receipt_hash = $1`, [
      hash('c'),
    ])
    const note = (scope: Partial<Scope>, kind: string, subject: string) =>
      write(one.db, { tenant, actor: 'web', roles: [], ...scope }, (trx) =>
        trx.insertInto('erasure').values({ id: crypto.randomUUID(), kind, subject, erasedAt: AT }).execute(),
      )
    await assert.rejects(note({}, 'account', 'x'), /row-level security/)
    await assert.rejects(note({}, 'message.withdrawn', rows[0].id), /row-level security/)
    await assert.rejects(
      note({ receiptHash: hash('a') }, 'message.withdrawn', rows[0].id),
      /row-level security/,
    )
    await assert.rejects(note({ receiptHash: hash('c') }, 'message.text', rows[0].id), /row-level security/)
    await assert.rejects(note({ roles: ['administrator'] }, 'account', 'x'), /row-level security/)
    await note({ receiptHash: hash('c') }, 'message.withdrawn', rows[0].id)
  })

  test('has a way to be erased again, for every kind that the code erases', () => {
    const files = globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '../..') })
    const kinds = files.flatMap((path) => {
      const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
      return [...text.matchAll(/recordErasures\(\s*trx,\s*'([a-z.]+)'/g)].map(([, kind = '']) => kind)
    })
    assert.ok(kinds.length >= 6 && kinds.includes('account.invitation'))
    assert.deepEqual(
      kinds.filter((kind) => !Object.hasOwn(replays, kind)),
      [],
    )
  })

  test('could not come back by what no backup holds: nothing that is kept leans on it', async (t) => {
    const { pool } = await testDatabase(t)
    const { rows } = await pool.query(
      `select c.conrelid::regclass::text as kept, c.confrelid::regclass::text as gone from pg_constraint c
      join pg_class here on here.oid = c.conrelid join pg_class there on there.oid = c.confrelid
      where c.contype = 'f' and there.relname = any ($1) and not here.relname = any ($1)`,
      [leftOut],
    )
    assert.deepEqual(rows, [])
    const found = await pool.query(`select from pg_class where relname = any ($1)`, [leftOut])
    assert.equal(found.rowCount, leftOut.length)
  })
})
