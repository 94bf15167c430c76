import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import { newId, newReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'
import { assignByArea } from './assign.commands.ts'
import type { Kind, Message } from './message.ts'
import { answerMessage } from './operator.commands.ts'
import { holding, showMessage } from './queries.ts'
import { sendMessage } from './sender.commands.ts'
import { workingDaysLeft } from './term.ts'
import { decide, giveBack, handOver, recordCall, recordReferral, takeMessage } from './work.commands.ts'
import { correctionOf, holderOf } from './work.queries.ts'
import { type AtWork, type DeskRole, inHandsOf, referredTo } from './work.ts'
import { listWork, waitingWork } from './work-list.queries.ts'

const [AN, BO, TOWN, CO] = [newId(), newId(), newId(), newId()]
const MONDAY = '2026-11-02'

describe('work on messages', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    await database.pool.query(`
      insert into weefdorp.auth_user (id, email) values
        ('${AN}', 'an@x.example'), ('${BO}', 'bo@x.example'), ('${TOWN}', 'stad@x.example'), ('${CO}', 'co@x.example');
      insert into weefdorp.account_role (id, account_id, role, area_code, given_by, given_at) values
        (gen_random_uuid(), '${AN}', 'worker', 'WK999001', 'test', now()),
        (gen_random_uuid(), '${BO}', 'worker', 'WK999001', 'test', now()),
        (gen_random_uuid(), '${TOWN}', 'worker', 'GM9990', 'test', now()),
        (gen_random_uuid(), '${CO}', 'coordinator', null, 'test', now())`)
  })

  const web = () => ({ tenant: database.tenant, actor: 'web', roles: [] })
  const send = async (areaCode = 'WK999001', kind: Kind = 'wrong', field?: 'times') => {
    const receipt = newReceipt()
    const draft = { kind, body: 'Er is iets met de tijden.', reply: 'look' as const, sender: null }
    const about = { kind: 'area' as const, id: areaCode, label: 'Kade' }
    const envelope = { about, areaCode, lang: 'nl' as const, receiptHash: secretHash(receipt) }
    const post = { draft: { ...draft, ...(field ? { field } : {}) }, envelope, today: MONDAY, actor: 'web' }
    const id = await write(database.db, holding(web(), receipt), (trx) =>
      sendMessage(trx, { ...post, stood: { times: 'elke dinsdag' } }),
    )
    const message = await read(database.db, holding(web(), receipt), (trx) =>
      showMessage(trx, { receiptHash: secretHash(receipt) }),
    )
    assert.ok(id && message)
    return { receipt, message }
  }
  const by = (account: string, role: DeskRole = 'worker'): AtWork => ({
    ...{ actor: `account:${account}`, account, role, today: '2026-11-03' },
  })
  const as = <T>(who: AtWork, work: (trx: Trx, who: AtWork) => Promise<T>) => {
    const roles = ['resident' as const, who.role, 'proved' as const]
    return write(database.db, { tenant: database.tenant, actor: who.actor, roles }, (trx) => work(trx, who))
  }
  const taking = (message: Message) => (trx: Trx, who: AtWork) => takeMessage(trx, message, who)
  const now = (message: Message) =>
    as(by(CO, 'coordinator'), async (trx) => {
      const found = await showMessage(trx, { number: message.number })
      assert.ok(found)
      return { ...found, holder: await holderOf(trx, message.id) }
    })

  test('of two who take a message at once one gets it, and taking twice changes nothing', async () => {
    const { message } = await send()
    const both = await Promise.all([as(by(AN), taking(message)), as(by(BO), taking(message))])
    assert.deepEqual(both.toSorted(), [false, true])
    const { holder, steps } = await now(message)
    assert.ok(holder?.account)
    assert.equal(await as(by(holder.account), taking(message)), true)
    assert.deepEqual(
      steps.map(({ step, toRole }) => [step, toRole]),
      [['taken', 'worker']],
    )
    const { rows } = await database.pool.query(
      `select actor from weefdorp.audit_event where action = 'inbox.message.taken' and subject = '${message.id}'`,
    )
    assert.deepEqual(rows, [{ actor: `account:${holder.account}` }])
  })

  test('it is handed to a colleague or the coordinators, taken from there, and given back', async () => {
    const { receipt, message } = await send()
    const to = (account: string | null, role: DeskRole) => (trx: Trx, who: AtWork) =>
      handOver(trx, message, { account, role }, who)
    await as(by(AN), taking(message))
    assert.equal(await as(by(BO), to(BO, 'worker')), false, 'what is a colleague’s, she does not move')
    assert.equal(await as(by(AN), to(BO, 'worker')), true)
    assert.equal(await as(by(AN), taking(message)), false)
    assert.equal(await as(by(BO), to(null, 'coordinator')), true)
    assert.equal(await as(by(AN), taking(message)), false, 'it waits for a coordinator')
    assert.equal(await as(by(CO, 'coordinator'), taking(message)), true)
    const seen = await read(database.db, holding(web(), receipt), (trx) =>
      showMessage(trx, { receiptHash: secretHash(receipt) }),
    )
    assert.deepEqual(inHandsOf(seen?.steps ?? []), { role: 'coordinator', since: '2026-11-03' })
    assert.equal(await as(by(AN), (trx, who) => giveBack(trx, message, who)), false)
    assert.equal(await as(by(CO, 'coordinator'), (trx, who) => giveBack(trx, message, who)), true)
    const { holder, steps } = await now(message)
    assert.deepEqual([holder, inHandsOf(steps)], [null, null])
  })

  test('what was given from elsewhere is answered and given back, and then no longer seen', async () => {
    const { message } = await send('WK999002')
    assert.equal(
      await as(by(CO, 'coordinator'), (trx, who) =>
        handOver(trx, message, { account: AN, role: 'worker' }, who),
      ),
      true,
    )
    const how = {
      tenant: 'weefdorp',
      actor: `account:${AN}`,
      now: new Date('2026-11-03T10:00:00Z'),
      site: null,
    }
    const given = { body: 'Dank je wel.', by: 'sociaal werker' }
    assert.deepEqual(await as(by(AN), (trx) => answerMessage(trx, message, given, how)), {
      ...{ ok: true, value: { mailed: false } },
    })
    assert.equal(await as(by(AN), (trx, who) => giveBack(trx, message, who)), true)
    assert.equal(await as(by(AN), (trx) => showMessage(trx, { number: message.number })), null)
  })

  test('a correction keeps what stood there; the first decision counts, and calls and referrals are steps', async () => {
    const { message } = await send('WK999001', 'wrong', 'times')
    await as(by(AN), async (trx, who) => {
      await decide(trx, message, 'refused', who)
      await decide(trx, message, 'accepted', who)
      await recordCall(trx, message, false, who)
      await recordReferral(trx, message, 'Stichting De Kade', who)
      assert.deepEqual(await correctionOf(trx, message.id), {
        ...{ said: { field: 'times', stood: 'elke dinsdag' }, outcome: 'refused' },
      })
    })
    const { steps } = await now(message)
    assert.deepEqual(
      steps.map(({ step }) => step),
      ['refused', 'unreached', 'referred'],
    )
    assert.deepEqual(referredTo(steps), { name: 'Stichting De Kade', on: '2026-11-03' })
  })

  test('an offer goes to the nearest and least busy social worker, without one to the coordinators, and only once', async () => {
    const system = { tenant: database.tenant, actor: 'job:inbox-assign', roles: ['system' as const] }
    const assigned = async ({ message }: { message: Message }) => {
      for (const _ of [1, 2])
        await write(database.db, system, (trx) =>
          assignByArea(trx, message.id, { actor: system.actor, today: MONDAY }),
        )
      const { holder, steps } = await now(message)
      assert.equal(steps.length, 1)
      return holder?.account ?? holder?.role
    }
    await database.pool.query('delete from weefdorp.message_holder')
    const first = await assigned(await send('WK999001', 'offer'))
    const second = await assigned(await send('BU99900101', 'offer'))
    assert.deepEqual([first, second].toSorted(), [AN, BO].toSorted(), 'each one')
    assert.equal(await assigned(await send('WK999002', 'offer')), TOWN)
    assert.equal(await assigned(await send('WK999101', 'offer')), 'coordinator')
  })

  test('the list tells hers from nobody’s, what is overdue first', async () => {
    await database.pool.query('delete from weefdorp.message_text')
    const [mine, free] = [await send(), await send()]
    await as(by(AN), taking(mine.message))
    const list = (whose?: 'mine' | 'nobody') =>
      as(by(AN), (trx) =>
        listWork(trx, { state: 'open', whose }, { account: AN, today: '2026-12-01', offset: 0, limit: 10 }),
      )
    assert.deepEqual(
      (await list()).map(({ number, overdue }) => [number, overdue]),
      [
        [mine.message.number, true],
        [free.message.number, true],
      ],
    )
    assert.deepEqual(
      (await list('mine')).map(({ number }) => number),
      [mine.message.number],
    )
    assert.deepEqual(
      (await list('nobody')).map(({ number }) => number),
      [free.message.number],
    )
    assert.deepEqual(await as(by(AN), (trx) => waitingWork(trx, AN, '2026-11-03')), {
      ...{ mine: 1, mineLate: 0, nobody: 1, nobodyLate: 0 },
    })
  })

  test('working days that are left, and below zero those it is late', () => {
    assert.equal(workingDaysLeft('2026-11-20', '2026-11-24'), 2)
    assert.equal(workingDaysLeft('2026-11-24', '2026-11-24'), 0)
    assert.equal(workingDaysLeft('2026-11-24', '2026-11-20'), -2)
  })
})
