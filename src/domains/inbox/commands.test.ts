import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, read, write } from '../../platform/db/transaction.ts'
import { newReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'
import type { Draft } from './draft.ts'
import type { Message } from './message.ts'
import { answerMessage, eraseExpired, markRead, readContact } from './operator.commands.ts'
import { contactOf, holding, listMessages, showMessage } from './queries.ts'
import { sendMessage, withdrawMessage } from './sender.commands.ts'

const MONDAY = '2026-11-02'
const draft: Draft = { kind: 'wrong', body: 'De eettafel is op woensdag.', reply: 'look', sender: null }
const byMail: Draft = { ...draft, reply: 'mail', sender: { email: 'an@voorbeeld.nl' } }

/** A desk at one database: what senders and operators do, in a line each. */
function desk(database: TestDatabase) {
  const scope = { tenant: database.tenant, actor: 'web', roles: [] as Role[] }
  const operator = { ...scope, actor: 'cli', roles: ['operator' as const] }
  const system = { ...scope, actor: 'job:inbox', roles: ['system' as const] }
  const mine = async (receipt: string): Promise<Message> => {
    const found = await read(database.db, holding(scope, receipt), (trx) =>
      showMessage(trx, { receiptHash: secretHash(receipt) }),
    )
    assert.ok(found)
    return found
  }
  const asOperator = <T>(work: (trx: Trx) => Promise<T>) => write(database.db, operator, work)
  return {
    asOperator,
    asSystem: <T>(work: (trx: Trx) => Promise<T>) => write(database.db, system, work),
    anyone: <T>(work: (trx: Trx) => Promise<T>) => read(database.db, scope, work),
    async send(what: Draft, { receipt = newReceipt(), today = MONDAY, areaCode = 'WK999001' } = {}) {
      const about = { kind: 'area' as const, id: areaCode, label: 'Kade' }
      const envelope = { about, areaCode, lang: 'nl' as const, receiptHash: secretHash(receipt) }
      await write(database.db, holding(scope, receipt), (trx) =>
        sendMessage(trx, { draft: what, envelope, today, actor: 'web' }),
      )
      return receipt
    },
    mine,
    async answer(receipt: string, body: string, day: string) {
      return asOperator(async (trx) => {
        const message = await showMessage(trx, { receiptHash: secretHash(receipt) })
        assert.ok(message)
        const how = { tenant: 'weefdorp', actor: 'cli', now: new Date(`${day}T10:00:00Z`), site: null }
        return answerMessage(trx, message, { body, by: 'beheerder' }, how)
      })
    },
    async withdraw(receipt: string, today: string) {
      const message = await mine(receipt)
      await write(database.db, holding(scope, receipt), (trx) =>
        withdrawMessage(trx, message, { tenant: 'weefdorp', actor: 'web', today }),
      )
    },
    async count(table: string): Promise<number> {
      const from = /^\w+\./.test(table) ? table : `weefdorp.${table}`
      return (await database.pool.query(`select count(*)::int as n from ${from}`)).rows[0].n
    },
    async actions(): Promise<string[]> {
      const { rows } = await database.pool.query('select actor, action from weefdorp.audit_event order by id')
      return rows.map((row) => `${row.actor} ${row.action}`)
    },
  }
}

describe('sending', () => {
  test('a message is stored once, however often its form is sent, also at the same time', async (t) => {
    const { send, count, actions } = desk(await testDatabase(t))
    const receipt = newReceipt()
    await Promise.all([1, 2, 3].map(() => send(byMail, { receipt })))
    assert.equal(await count('message'), 1)
    assert.equal(await count('message_sender'), 1)
    assert.deepEqual(await actions(), ['web inbox.message.sent'])
  })

  test('the receipt is stored nowhere', async (t) => {
    const database = await testDatabase(t)
    const receipt = await desk(database).send(byMail)
    const { rows } = await database.pool.query(`
      select to_jsonb(message) || to_jsonb(message_text) || to_jsonb(message_sender) as all
      from weefdorp.message join weefdorp.message_text on id = message_text.message_id
      join weefdorp.message_sender on id = message_sender.message_id
      union all select to_jsonb(audit_event) from weefdorp.audit_event`)
    const stored = JSON.stringify(rows)
    assert.ok(!stored.includes(receipt) && !stored.includes(receipt.replaceAll('-', '')))
    assert.ok(stored.includes(secretHash(receipt)))
  })
})

describe('answering', () => {
  test('a sender who asked for mail gets one letter; the same answer again mails nobody', async (t) => {
    const { send, answer, count, mine, actions } = desk(await testDatabase(t))
    const receipt = await send(byMail)
    assert.deepEqual(await answer(receipt, 'Dank je, aangepast.', '2026-11-05'), {
      ok: true,
      value: { mailed: true },
    })
    assert.deepEqual(await answer(receipt, 'Dank je, aangepast.', '2026-11-05'), {
      ok: false,
      problems: 'repeated',
    })
    assert.equal(await count('mail'), 1)
    assert.equal(await count(`mail where recipient = 'an@voorbeeld.nl' and erase_after = '2026-12-05'`), 1)
    assert.equal(await count(`message_sender where erase_after = '2026-12-05'`), 1)
    assert.equal(await count(`graphile_worker.jobs where task_identifier = 'mail.send'`), 1)
    const message = await mine(receipt)
    assert.deepEqual(message.answers, [{ body: 'Dank je, aangepast.', by: 'beheerder', on: '2026-11-05' }])
    assert.equal(message.readOn, '2026-11-05')
    assert.deepEqual((await actions()).slice(1), ['cli inbox.message.read', 'cli inbox.message.answered'])
  })

  test('a sender who looks with the code is not mailed', async (t) => {
    const { send, answer, count } = desk(await testDatabase(t))
    assert.deepEqual(await answer(await send(draft), 'Dank je.', '2026-11-05'), {
      ok: true,
      value: { mailed: false },
    })
    assert.equal(await count('mail'), 0)
  })

  test('an answer that fails leaves nothing: no text, no letter, no job', async (t) => {
    const database = await testDatabase(t)
    const { send, asOperator, count } = desk(database)
    const receipt = await send(byMail)
    const failing = asOperator(async (trx) => {
      const message = await showMessage(trx, { receiptHash: secretHash(receipt) })
      const how = { tenant: 'weefdorp', actor: 'cli', now: new Date(), site: null }
      if (message) await answerMessage(trx, message, { body: 'Bijna.', by: 'beheerder' }, how)
      throw new Error('power cut')
    })
    await assert.rejects(failing, /power cut/)
    for (const table of ['message_answer', 'message_reading', 'mail', 'graphile_worker.jobs'])
      assert.equal(await count(table), 0, table)
  })

  test('each look at an address is recorded, and only when there is one', async (t) => {
    const { send, mine, asOperator, actions } = desk(await testDatabase(t))
    const acting = { actor: 'cli', today: MONDAY }
    const [withMail, without] = [await mine(await send(byMail)), await mine(await send(draft))]
    const look = (message: Message) => asOperator((trx) => readContact(trx, message, acting))
    assert.equal((await look(withMail))?.email, 'an@voorbeeld.nl')
    assert.equal(await look(without), null)
    await asOperator((trx) => markRead(trx, withMail, acting))
    await asOperator((trx) => markRead(trx, withMail, acting))
    assert.deepEqual((await actions()).slice(2), ['cli inbox.sender.read', 'cli inbox.message.read'])
  })
})

describe('withdrawing', () => {
  test('text, sender, answer and tally go at once; the envelope and what happened stay', async (t) => {
    const { send, answer, withdraw, mine, count, actions } = desk(await testDatabase(t))
    const [receipt, other] = [await send(byMail), await send(byMail)]
    await answer(receipt, 'Dank je.', '2026-11-05')
    await withdraw(receipt, '2026-11-06')
    await withdraw(receipt, '2026-11-07')
    for (const table of ['message_text', 'message_sender', 'message_tally'])
      assert.equal(await count(table), 1, table)
    assert.equal(await count('message_answer'), 0)
    const message = await mine(receipt)
    assert.deepEqual([message.body, message.withdrawnOn, message.answers], [null, '2026-11-06', []])
    assert.equal((await mine(other)).body, draft.body)
    assert.equal((await actions()).filter((action) => action.endsWith('withdrawn')).length, 1)
    assert.equal(await count(`graphile_worker.jobs where task_identifier = 'mail.forget'`), 1)
    assert.deepEqual(await answer(receipt, 'Nog iets.', '2026-11-08'), { ok: false, problems: 'gone' })
  })
})

describe('erasing', () => {
  const erase = (today: string) => (trx: Trx) => eraseExpired(trx, { actor: 'job:inbox', today })

  test('an address goes the day after its term, not a day before', async (t) => {
    const { send, answer, mine, asSystem, asOperator } = desk(await testDatabase(t))
    const receipt = await send(byMail)
    await answer(receipt, 'Dank je.', '2026-11-05')
    const { id } = await mine(receipt)
    assert.deepEqual(await asSystem(erase('2026-12-05')), { senders: 0, texts: 0 })
    assert.ok(await asOperator((trx) => contactOf(trx, id)))
    assert.deepEqual(await asSystem(erase('2026-12-06')), { senders: 1, texts: 0 })
    assert.equal(await asOperator((trx) => contactOf(trx, id)), null)
    assert.equal((await mine(receipt)).body, draft.body)
  })

  test('an address without an answer goes after 180 days, a text after a year with all that hangs on it', async (t) => {
    const { send, mine, asSystem, count, actions } = desk(await testDatabase(t))
    const receipt = await send(byMail)
    assert.deepEqual(await asSystem(erase('2027-05-01')), { senders: 0, texts: 0 })
    assert.deepEqual(await asSystem(erase('2027-05-02')), { senders: 1, texts: 0 })
    assert.deepEqual(await asSystem(erase('2027-11-02')), { senders: 0, texts: 0 })
    assert.deepEqual(await asSystem(erase('2027-11-03')), { senders: 0, texts: 1 })
    const message = await mine(receipt)
    assert.deepEqual([message.body, message.withdrawnOn], [null, null])
    assert.equal(await count('message_tally'), 0)
    assert.equal((await actions()).filter((action) => action === 'job:inbox inbox.expired.erased').length, 2)
  })
})

describe('looking', () => {
  test('the list knows what is open, late and where', async (t) => {
    const { send, answer, withdraw, asOperator } = desk(await testDatabase(t))
    const answered = await send(draft)
    await answer(answered, 'Dank je.', '2026-11-05')
    await withdraw(await send(draft), '2026-11-03')
    await send({ ...draft, kind: 'offer' }, { areaCode: 'BU99900103', today: '2026-11-16' })
    await send(draft, { areaCode: 'WK999002' })
    const list = (state: 'open' | 'answered' | 'all', areaCode?: string) =>
      asOperator((trx) =>
        listMessages(trx, { state, today: '2026-11-17', ...(areaCode ? { areaCode } : {}) }),
      )
    const open = await list('open')
    assert.deepEqual(
      open.map(({ areaCode, ageDays, overdue, read: seen }) => ({ areaCode, ageDays, overdue, seen })),
      [
        { areaCode: 'BU99900103', ageDays: 1, overdue: false, seen: false },
        { areaCode: 'WK999002', ageDays: 15, overdue: true, seen: false },
      ],
    )
    assert.deepEqual(
      (await list('answered')).map((row) => row.answeredOn),
      ['2026-11-05'],
    )
    assert.equal((await list('all')).length, 4)
    assert.equal((await list('open', 'GM9990')).length, 2)
    assert.deepEqual(
      (await list('open', 'WK999001')).map((row) => row.areaCode),
      ['BU99900103'],
    )
    assert.deepEqual(await list('all', 'WK9990_%'), [])
  })
})
