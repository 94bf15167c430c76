import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { recordEvent } from '../audit.ts'
import { write } from '../db/transaction.ts'
import { NO_HASH, type Seal, sealHash } from './chain.ts'
import { logHere } from './log-fixture.test.ts'
import { dropLog, isBusy, sealLog } from './seal.commands.ts'

test('what is sealed verifies, what came after is told apart, and sealing nothing makes no seal', async (t) => {
  const { happen, seal, verify } = await logHere(t)
  assert.deepEqual(await verify(), {
    ...{ seals: 0, sealed: 0, dropped: 0, unsealed: { count: 0, since: null }, head: null, flaws: [] },
  })
  assert.equal(await seal(), null)
  await happen(3)
  const first = await seal()
  assert.equal(first?.count, 3)
  await happen(2)
  const second = await seal()
  assert.equal(await seal(), null)
  await happen(1)
  const verdict = await verify(first?.hash)
  assert.deepEqual([verdict.seals, verdict.sealed, verdict.unsealed.count], [2, 5, 1])
  assert.deepEqual(verdict.head, { number: 2, hash: second?.hash })
  assert.deepEqual(verdict.flaws, [])
})

test('a stretch of more than two thousand rows takes more than one seal', async (t) => {
  const { tamper, seal, verify } = await logHere(t)
  await tamper(
    `insert into audit_event (actor, action, kind, subject) select 'x', 'x', 'x', n::text from generate_series(1, 2001) n`,
  )
  assert.deepEqual([(await seal())?.count, (await seal())?.count], [2_000, 1])
  assert.deepEqual((await verify()).flaws, [])
})

test('nobody lands below a seal, however many write while it is made', async (t) => {
  const { db, scope, verify } = await logHere(t)
  let writing = true
  const writer = async (name: number) => {
    for (let turn = 0; turn < 25; turn += 1)
      await write(db, scope, async (trx) => {
        await recordEvent(trx, { actor: 'test', action: 'weave', kind: 'cloth', subject: `${name}-${turn}` })
        await pause(Math.random() * 6)
        if (turn % 5 === 4) await sql`select 1 / 0`.execute(trx)
      }).catch((error: Error) => assert.match(error.message, /division by zero/))
  }
  let made = 0
  const sealer = async () => {
    while (writing) {
      const head = await write(db, scope, sealLog).catch((error: unknown) => {
        assert.ok(isBusy(error), String(error))
        return null
      })
      made += head ? 1 : 0
      await pause(2)
    }
  }
  const sealing = sealer()
  await Promise.all([1, 2, 3].map(writer))
  writing = false
  await sealing
  await write(db, scope, sealLog)
  const verdict = await verify()
  assert.ok(made > 3, `${made} seals while others wrote`)
  assert.deepEqual([verdict.sealed, verdict.flaws], [60, []])
})

test('a transaction that is still writing is waited for, and not for long', async (t) => {
  const { db, scope, happen, seal } = await logHere(t)
  await happen(1)
  const { promise, resolve } = Promise.withResolvers<void>()
  const long = write(db, scope, async (trx) => {
    await recordEvent(trx, { actor: 'test', action: 'weave', kind: 'cloth', subject: 'slow' })
    await promise
  })
  await pause(50)
  await assert.rejects(seal(), isBusy)
  resolve()
  await long
  assert.equal((await seal())?.count, 2)
})

test('the web cannot seal, erase, or choose the number or the moment of a row', async (t) => {
  const { db, tenant, scope, happen, seal } = await logHere(t)
  await happen(1)
  await seal()
  const web = { tenant, actor: 'web', roles: [] }
  const row = `('web', 'x', 'x', 'x')`
  for (const statement of [
    'select * from seal_log()',
    'select * from drop_log()',
    `insert into audit_event (actor, action, kind, subject, at) values ('web', 'x', 'x', 'x', '2020-01-01')`,
    `insert into audit_event (id, actor, action, kind, subject) overriding system value values (1, 'web', 'x', 'x', 'x')`,
    `select setval('audit_event_id_seq', 1)`,
    `select nextval('audit_event_id_seq')`,
    'update audit_event set subject = 1',
    'delete from audit_event',
    'truncate audit_event',
    'update audit_seal set hash = previous_hash',
    'delete from audit_seal',
    `insert into audit_seal values (2, 2, 2, 1, '${NO_HASH}', '${NO_HASH}', '${NO_HASH}', now(), null)`,
    'lock table audit_event in access exclusive mode',
  ])
    for (const who of [web, { ...scope, roles: ['privacy', 'proved', 'administrator'] as const }])
      await assert.rejects(
        write(db, who, (trx) => sql.raw(statement).execute(trx)),
        /permission denied|only the system/,
        `${who.roles} ${statement}`,
      )
  await write(db, web, (trx) =>
    sql.raw(`insert into audit_event (actor, action, kind, subject) values ${row}`).execute(trx),
  )
})

test('rows go two years after their seal, whole seals at once, and the chain still holds', async (t) => {
  const { db, scope, tamper, happen, verify, seal, pool } = await logHere(t)
  await happen(2)
  await seal()
  await happen(3)
  await seal()
  // Grows old: the first seal is made anew, as of three years ago, and the second on top of it.
  const { rows } =
    await pool.query(`select number::int, from_id::int as "fromId", to_id::int as "toId", count::int, content, hash,
    ((extract(epoch from sealed_at) * 1000000)::bigint)::text as "sealedAt" from weefdorp.audit_seal order by number`)
  const [one, two] = rows as Omit<Seal, 'previousHash' | 'droppedAt'>[]
  assert.ok(one && two)
  const past = String(BigInt(one.sealedAt) - 3n * 365n * 86_400_000_000n)
  const oldHash = sealHash({ ...one, previousHash: NO_HASH, sealedAt: past })
  const newHash = sealHash({ ...two, previousHash: oldHash })
  await tamper(`update audit_seal set hash = '${oldHash}', sealed_at = sealed_at - interval '${3 * 365} days' where number = 1;
    update audit_seal set hash = '${newHash}', previous_hash = '${oldHash}' where number = 2`)
  assert.deepEqual((await verify()).flaws, [], 'the chain is right before anything is dropped')
  assert.equal(await write(db, scope, (trx) => dropLog(trx, 'test')), 2)
  assert.equal(await write(db, scope, (trx) => dropLog(trx, 'test')), 0)
  const verdict = await verify(oldHash)
  assert.deepEqual([verdict.flaws, verdict.dropped, verdict.sealed, verdict.unsealed.count], [[], 1, 3, 2])
})
