import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { newSecret } from '../../platform/secret.ts'
import { endShortlist, eraseEnded, putItem, takeItem } from './commands.ts'
import { heldShortlist } from './queries.ts'
import { type Item, keyHash, linkHash, linkOf, MOST, readItem } from './shortlist.ts'

const TODAY = '2026-11-24'
const offer = (): Item => ({ kind: 'offer', id: newId() })

test('a thing is read as a form sends it', () => {
  const id = newId()
  assert.deepEqual(readItem(`offer:${id}`), { kind: 'offer', id })
  for (const typed of ['offer:x', `person:${id}`, undefined]) assert.equal(readItem(typed), null)
})

test('who holds the key may change it, who holds the link may read it, others see nothing', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const key = newSecret()
  const by = (receiptHash: string) => ({ tenant, actor: 'web', roles: [], receiptHash })
  const [owner, reader] = [by(keyHash(key)), by(linkHash(linkOf(key)))]
  const [first, second] = [offer(), offer()]
  await write(db, owner, async (trx) => {
    for (const item of [first, second, first]) assert.equal(await putItem(trx, key, item, TODAY), true)
  })
  const seen = (as: typeof owner, today = TODAY) => read(db, as, (trx) => heldShortlist(trx, today))
  assert.deepEqual((await seen(owner))?.items, [first, second])
  assert.deepEqual((await seen(reader))?.items, [first, second])
  assert.equal(await seen(by(keyHash(newSecret()))), null)
  assert.equal(await read(db, { tenant, actor: 'web', roles: [] }, (trx) => heldShortlist(trx, TODAY)), null)

  await write(db, reader, (trx) => takeItem(trx, first, TODAY))
  assert.equal((await seen(owner))?.items.length, 2, 'a reader takes nothing off')
  await assert.rejects(
    write(db, reader, (trx) => putItem(trx, key, offer(), TODAY)),
    /row-level security/,
  )
  await write(db, owner, (trx) => takeItem(trx, first, TODAY))
  assert.deepEqual((await seen(reader))?.items, [second])

  assert.equal((await seen(owner, '2026-12-24'))?.endsOn, '2026-12-24')
  assert.equal(await seen(owner, '2026-12-25'), null, 'after its last day nobody reads it')
  await write(db, reader, (trx) => endShortlist(trx, key))
  assert.ok(await seen(owner), 'a reader ends nothing')
  await write(db, owner, (trx) => endShortlist(trx, key))
  assert.equal(await seen(reader), null)
})

test('who passes a link off as a key gets a list of their own and changes nothing', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const key = newSecret()
  const link = linkOf(key)
  const by = (receiptHash: string) => ({ tenant, actor: 'web', roles: [], receiptHash })
  const mine = offer()
  await write(db, by(keyHash(key)), (trx) => putItem(trx, key, mine, TODAY))
  await write(db, by(keyHash(link)), (trx) => putItem(trx, link, offer(), '2026-11-25'))
  const read_ = (receiptHash: string) => read(db, by(receiptHash), (trx) => heldShortlist(trx, TODAY))
  assert.deepEqual((await read_(linkHash(link)))?.items, [mine])
  assert.deepEqual((await read_(keyHash(key)))?.items, [mine])
})

test('a list is never longer than a page can show, and ended lists are erased', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const key = newSecret()
  const scope = { tenant, actor: 'web', roles: [], receiptHash: keyHash(key) }
  await write(db, scope, async (trx) => {
    for (let count = 0; count < MOST; count += 1) assert.ok(await putItem(trx, key, offer(), TODAY))
    assert.equal(await putItem(trx, key, offer(), TODAY), false)
    const [there] = (await heldShortlist(trx, TODAY))?.items ?? []
    assert.ok(there && (await putItem(trx, key, there, TODAY)), 'what is on it already fits')
  })
  const system = { tenant, actor: 'job:shortlist', roles: ['system'] as const }
  assert.equal(await write(db, system, (trx) => eraseEnded(trx, '2026-12-24')), 0)
  assert.equal(await write(db, system, (trx) => eraseEnded(trx, '2026-12-25')), 1)
  assert.equal(await read(db, scope, (trx) => heldShortlist(trx, TODAY)), null)
})
