import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import { newId } from '../../platform/id.ts'
import { newSecret } from '../../platform/secret.ts'
import { endShortlist, eraseEnded, putItem, takeItem } from './commands.ts'
import { heldShortlist } from './queries.ts'
import { type Item, linkOf, MOST, readItem, secretHash } from './shortlist.ts'

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
  const with_ = (secret: string) => ({ tenant, actor: 'web', roles: [], receiptHash: secretHash(secret) })
  const [first, second] = [offer(), offer()]
  await write(db, with_(key), async (trx) => {
    for (const item of [first, second, first]) assert.equal(await putItem(trx, key, item, TODAY), true)
  })
  const seen = (secret: string, today = TODAY) => read(db, with_(secret), (trx) => heldShortlist(trx, today))
  assert.deepEqual((await seen(key))?.items, [first, second])
  assert.deepEqual((await seen(linkOf(key)))?.items, [first, second])
  assert.equal(await seen(newSecret()), null)
  assert.equal(await read(db, { tenant, actor: 'web', roles: [] }, (trx) => heldShortlist(trx, TODAY)), null)

  await write(db, with_(linkOf(key)), (trx) => takeItem(trx, first, TODAY))
  assert.equal((await seen(key))?.items.length, 2, 'a reader takes nothing off')
  await assert.rejects(
    write(db, with_(linkOf(key)), (trx) => putItem(trx, key, offer(), TODAY)),
    /row-level security/,
  )
  await write(db, with_(key), (trx) => takeItem(trx, first, TODAY))
  assert.deepEqual((await seen(linkOf(key)))?.items, [second])

  assert.equal((await seen(key, '2026-12-24'))?.endsOn, '2026-12-24')
  assert.equal(await seen(key, '2026-12-25'), null, 'after its last day nobody reads it')
  await write(db, with_(linkOf(key)), (trx) => endShortlist(trx, key))
  assert.ok(await seen(key), 'a reader ends nothing')
  await write(db, with_(key), (trx) => endShortlist(trx, key))
  assert.equal(await seen(linkOf(key)), null)
})

test('a list is never longer than a page can show, and ended lists are erased', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const key = newSecret()
  const scope = { tenant, actor: 'web', roles: [], receiptHash: secretHash(key) }
  await write(db, scope, async (trx) => {
    for (let count = 0; count < MOST; count += 1) assert.ok(await putItem(trx, key, offer(), TODAY))
    assert.equal(await putItem(trx, key, offer(), TODAY), false)
  })
  const system = { tenant, actor: 'job:shortlist', roles: ['system'] as const }
  assert.equal(await write(db, system, (trx) => eraseEnded(trx, '2026-12-24')), 0)
  assert.equal(await write(db, system, (trx) => eraseEnded(trx, '2026-12-25')), 1)
  assert.equal(await read(db, scope, (trx) => heldShortlist(trx, TODAY)), null)
})
